// Lighthouse's four scores of the front page, an article and a section, mobile preset, behind nginx.
// `node bench/lighthouse.mjs [site] [edition] [runs] [article's id]`; bench/README.md has the commands and what came out.
//
// Lighthouse is fetched by npx in the version below: with what it brings it is larger than all other tools of the project.
// It asks for Node 22.19 or newer. `LIGHTHOUSE=path` names one that is here.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CHROMIUM } from '../scripts/chromium.mjs';
import { median } from './median.mjs';
import { articlePath, hosted } from './site.mjs';

const LIGHTHOUSE = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FLAGS = ['--headless=new', ...CHROMIUM.args].join(' ');

const [site = 'target/bench/site', edition = '../shared/editions/seed', runs = '3', id] = process.argv.slice(2);
const [program, ...first] = process.env.LIGHTHOUSE
  ? [process.execPath, process.env.LIGHTHOUSE]
  : ['npx', '--yes', `lighthouse@${LIGHTHOUSE}`];

/** Chromium's trace is incomplete now and then, and Lighthouse then says so and ends. */
const TRIES = 3;

async function audit(address) {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await auditOnce(address);
    } catch (error) {
      if (left === 0) throw error;
      console.error(`once more: ${error.message}`);
    }
  }
}

async function auditOnce(address) {
  const child = spawn(
    program,
    [...first, address, '--quiet', '--output=json', `--only-categories=${CATEGORIES}`, `--chrome-flags=${FLAGS}`],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CHROME_PATH: CHROMIUM.executablePath } },
  );
  const ended = once(child, 'close');
  const report = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  const { categories, audits, runtimeError } = JSON.parse(report);
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  // What a score is short of 100 for, but for the measured times, which performance sums up.
  const failed = CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 0.9)
      .map((ref) => `${ref.id} (${audits[ref.id].displayValue ?? audits[ref.id].title})`),
  );
  return { scores: CATEGORIES.map((name) => Math.round(categories[name].score * 100)), failed };
}

const host = await hosted(site, edition);
try {
  const [section] = JSON.parse(readFileSync(join(edition, 'site.json'), 'utf8')).sections;
  const pages = { front: '/', article: articlePath(site, edition, id), section: `/chuyen-muc/${section.slug}` };
  console.log(`median of ${runs}\n\n| | ${CATEGORIES.join(' | ')} |\n| --- |${' --- |'.repeat(CATEGORIES.length)}`);
  const remarks = [];
  for (const [name, path] of Object.entries(pages)) {
    const seen = [];
    for (let run = 0; run < Number(runs); run += 1) seen.push(await audit(new URL(path, host.url).href));
    console.log(`| ${name} | ${CATEGORIES.map((_, at) => median(seen.map(({ scores }) => scores[at]))).join(' | ')} |`);
    const failed = new Set(seen.flatMap((one) => one.failed));
    if (failed.size) remarks.push(`${name}: ${[...failed].join('; ')}`);
  }
  if (remarks.length) console.log(`\nshort of 90 in a run:\n${remarks.join('\n')}`);
} finally {
  host.stop();
}
