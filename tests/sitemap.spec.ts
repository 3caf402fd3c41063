// The sitemap, by the protocol's own schema.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { expect, test } from './reading/test';

const installed = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));
const schema = readFileSync(join(installed, 'schema/sitemap.xsd'), 'utf8');
const check = (xml: string) => validateXML({ xml: [{ fileName: 'sitemap.xml', contents: xml }], schema: [schema] });

test('the sitemap is one by the schema of sitemaps.org', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  expect((await check(xml)).errors).toEqual([]);
  const broken = await check(xml.replace('<lastmod>', '<lastmod>yesterday '));
  expect(broken.valid, 'the schema is applied').toBe(false);
});
