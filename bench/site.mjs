// What the benches that need a host share: the site they are given, copied, so that a plain page may lie beside it, and the
// addresses of the pages that are measured.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
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

/** The path of an article's page: of the one with the longest document, unless an id is wanted. */
export function articlePath(site, edition, id) {
  const { article_url: address } = JSON.parse(readFileSync(join(edition, 'site.json'), 'utf8'));
  const size = (id) => statSync(join(edition, address.replace('{id}', id)), { throwIfNoEntry: false })?.size ?? 0;
  const [longest] = readdirSync(site)
    .map((name) => ({ name, id: name.match(/-([^-]+)\.html$/)?.[1] }))
    .filter((page) => page.id && (!id || page.id === id))
    .toSorted((one, other) => size(other.id) - size(one.id));
  if (!longest) throw new Error(`${site} has no page of ${id ? `the article ${id}` : 'an article'}`);
  return `/${longest.name}`;
}
