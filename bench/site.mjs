// What the benches that need a host share: the site they are given, copied, so that a plain page may lie beside it, and the
// addresses of the pages that are measured.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginx } from './nginx.mjs';

/** A copy of the site behind nginx, until `stop`. */
export async function hosted(site, edition) {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${site} is not a site: make dist EDITION=${edition} OUT=${site}`);
  const folder = mkdtempSync(join(tmpdir(), 'sapbao-site-'));
  cpSync(site, folder, { recursive: true });
  const { url, stop } = await nginx(folder, edition);
  return {
    url,
    folder,
    stop() {
      stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The path of an article's page; of the newest whose page has been pressed, unless an id is wanted. */
export function articlePath(site, edition, id) {
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  const read = (path) => JSON.parse(readFileSync(join(edition, path), 'utf8'));
  const ids = id ? [id] : read(read('site.json').latest_url).items.map((item) => String(item.id));
  const page = ids.flatMap((id) => pages.find((name) => name.endsWith(`-${id}.html`)) ?? [])[0];
  if (!page) throw new Error(`${site} has no page of ${id ? `the article ${id}` : 'any of the latest articles'}`);
  return `/${page}`;
}
