// The browser tests: real Chromium against the built site, as `press serve` serves it.
//
// `make setup-test dist`, with the defaults, before is all that they need. The seed edition is tested where it stands beside the
// project; elsewhere its projects are not in the list.
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './scripts/chromium.mjs';
import type { ReadingOptions } from './tests/reading/test';

const SEED = '../shared/editions/seed';
const SEED_SITE = 'target/tests/seed';
const PRESS = 'target/debug/press';
// Below those that systems give to outgoing connections: one of them might have a higher one just then.
const ports = { demo: 21731, seed: 21732 };
const site = (port: number) => `http://127.0.0.1:${port}`;

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };
const demo = { edition: 'public/data', baseURL: site(ports.demo) };
const seed = { edition: SEED, baseURL: site(ports.seed) };

// What is tested in both layouts, with the demo edition.
const parts = [
  'accessibility',
  'appearance',
  'article',
  'journey',
  'lists',
  'navigation',
  'people-and-topics',
  'print',
  'search',
  'search-entry',
  'search-faults',
  'search-results',
  'share',
  'shifts',
  'sidebar',
  'typeface',
  'viewer',
  'viewer-magazine',
  'viewer-zoom',
  'way-through',
  'weather',
  'weather-page',
];
// What is tested in one of them, or with the seed edition. All others bring their own layouts, or their own backend.
const elsewhere = ['drawer', 'seed'];
const alone = readdirSync('tests')
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => file.slice(0, -'.spec.ts'.length))
  .filter((name) => ![...parts, ...elsewhere].includes(name));
const specs = (names: string[]) => names.map((name) => `${name}.spec.ts`);

const hasSeed = existsSync(`${SEED}/site.json`);
// Workers load this file again; the runner alone says it.
if (!hasSeed && process.env.TEST_WORKER_INDEX === undefined) {
  console.log(`The seed edition is not at ${SEED}: its tests are left out.`);
}
const seedProjects = [
  { name: 'seed-phone', testMatch: specs(['journey', 'seed']), use: { ...phone, ...seed } },
  { name: 'seed-desktop', testMatch: specs(['journey', 'sidebar', 'weather']), use: { ...desktop, ...seed } },
];
const servers = [{ command: `${PRESS} serve dist --port ${ports.demo}`, url: site(ports.demo) }];
if (hasSeed) {
  servers.push({
    command:
      // Exit code 2: something was left out.
      `{ ${PRESS} build --app target/app --edition ${SEED} --out ${SEED_SITE} --cache target/pictures || [ $? -eq 2 ]; } && ` +
      `exec ${PRESS} serve ${SEED_SITE} --port ${ports.seed}`,
    url: site(ports.seed),
  });
}

export default defineConfig<ReadingOptions>({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // Once more in CI, where the machine may be loaded; the list then names the test as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Patience for a loaded machine of two cores; a test that waits for nothing still ends.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Names every test, and ends with how many passed.
  reporter: 'list',
  use: {
    locale: 'vi-VN',
    // Nobody's edition is on this clock: a date in the reader's own zone would show.
    timezoneId: 'America/Los_Angeles',
    launchOptions: CHROMIUM,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', testMatch: specs([...parts, 'drawer']), use: { ...phone, ...demo } },
    { name: 'desktop', testMatch: specs(parts), use: { ...desktop, ...demo } },
    { name: 'alone', testMatch: specs(alone), use: { ...desktop, ...demo } },
    ...(hasSeed ? seedProjects : []),
  ],
  webServer: servers.map((server) => ({ ...server, reuseExistingServer: false, timeout: 240_000 })),
});
