// What a run of the press costs. `node bench/press.mjs APP [articles…]`, with the built app in the folder APP:
// bench/README.md has the commands and what came out.
//
// For each size: an edition is generated (once), and pressed three times: the first time, again with nothing
// changed, and with one article changed. Memory is the most that the press held at once (VmHWM of /proc).
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [app, ...wanted] = process.argv.slice(2);
if (!app) {
  console.error('usage: node bench/press.mjs <folder of the built app> [articles…]');
  process.exit(2);
}
const sizes = wanted.length > 0 ? wanted.map(Number) : [1000, 10_000, 100_000];
const PROFILE = 'native';
const TARGET = process.env.CARGO_TARGET_DIR ?? 'target';
const program = (name) => join(TARGET, PROFILE, name);
/** The press' exit code when it left something out. */
const INCOMPLETE = 2;

/** Runs a program to its end: what it said, how long it took, and the most memory that it held. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let peakMb = 0;
    child.stdout.on('data', (text) => { said += text; });
    const look = () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakMb = Math.max(peakMb, Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // It ended meanwhile.
      }
    };
    const watch = setInterval(look, 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0 || code === INCOMPLETE) resolve({ said, seconds, peakMb });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** Adds a paragraph to the newest article; returns how to take it back. */
function changeAnArticle(edition) {
  const read = (path) => JSON.parse(readFileSync(join(edition, path), 'utf8'));
  const site = read('site.json');
  const newest = read(site.latest_url).items[0].id;
  const path = site.article_url.replaceAll('{id}', newest);
  const before = readFileSync(join(edition, path));
  const article = read(path);
  article.content_html += '<p>Đính chính.</p>';
  writeFileSync(join(edition, path), JSON.stringify(article));
  return () => writeFileSync(join(edition, path), before);
}

await run('cargo', ['build', '--quiet', '--profile', PROFILE, '-p', 'press', '-p', 'edition-cli']);
console.log('| articles | run | time | pages | written | pages a second | memory | steps |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of sizes) {
  const edition = join(TARGET, `edition-${size}`);
  const out = join(TARGET, `site-${size}`);
  if (!existsSync(join(edition, 'site.json'))) {
    await run(program('edition'), ['generate', edition, '--articles', String(size), '--seed', '7']);
  }
  rmSync(out, { recursive: true, force: true });
  const press = async (name) => {
    const { said, seconds, peakMb } = await run(program('press'), ['build', '--app', app, '--edition', edition, '--out', out]);
    const [, pages, written] = /: (\d+) pages, (\d+) written/.exec(said).map(Number);
    const steps = /^ {2}in [\d.]+ s: (.*)$/m.exec(said)[1];
    console.log(`| ${size} | ${name} | ${seconds.toFixed(1)} s | ${pages} | ${written} | ${Math.round(written / seconds)} | ${Math.round(peakMb)} MB | ${steps} |`);
  };
  await press('first');
  await press('nothing changed');
  const takeBack = changeAnArticle(edition);
  await press('one article changed');
  takeBack();
}
