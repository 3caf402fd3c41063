// The test of faults: a site of its own for each worker, which reads from a backend that misbehaves.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, test as reading } from '../reading/test';
import { edition, site } from './documents';
import { Backend, json } from './server';

const PRESS = 'target/debug/press';
// As in playwright.config.ts.
const ports = { site: 21750, backend: 21760, friend: 21770, stranger: 21780 };

interface Network {
  /** Where the site is. */
  site: string;
  /** What it reads from. */
  backend: Backend;
  /** Another origin, which the edition names among those that lists may lead to. */
  friend: Backend;
  /** Another origin, which nobody named. */
  stranger: Backend;
}

interface Faults {
  backend: Backend;
  friend: Backend;
  stranger: Backend;
}

/** The exit code of a press that left something out: here all but the front door. */
const INCOMPLETE = 2;

async function pressAll(order: string[]) {
  await promisify(execFile)(PRESS, order).catch((error: { code?: number }) => {
    if (error.code !== INCOMPLETE) throw error;
  });
}

export const test = reading.extend<Faults, { network: Network }>({
  network: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => {
      const [backend, friend, stranger] = await Promise.all(
        [ports.backend, ports.friend, ports.stranger].map((port) => Backend.listen(port + parallelIndex)),
      );
      // The policy of the site names the friend, because the front door does.
      backend.answer('/site.json', json(site({ _news: { allowed_origins: [friend.url] } })));
      const out = `target/tests/faults-${parallelIndex}`;
      await pressAll(['build', '--app', 'target/app', '--edition', `${backend.url}/`, '--out', out]);
      const port = ports.site + parallelIndex;
      const server = spawn(PRESS, ['serve', out, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
      // It says when it listens; why it does not, on the other stream.
      const ended = once(server, 'exit').then(() => Promise.reject(new Error(`the site is not served at port ${port}`)));
      await Promise.race([once(server.stdout, 'data'), ended]);
      await use({ site: `http://127.0.0.1:${port}`, backend, friend, stranger });
      server.kill();
      await Promise.all([backend, friend, stranger].map((one) => one.stop()));
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ network }, use) => use(network.site),

  // Requests fail here on purpose, and the browser says so; everything else it says still counts.
  expectedComplaints: /Failed to load resource|blocked by CORS policy/,

  backend: async ({ network, page }, use) => {
    network.backend.clear();
    network.backend.publish(edition());
    await use(network.backend);
    // No request of this test may reach the next one's answers.
    await page.close();
    await network.backend.start();
  },
  friend: async ({ network }, use) => {
    network.friend.clear();
    await use(network.friend);
  },
  stranger: async ({ network }, use) => {
    network.stranger.clear();
    await use(network.stranger);
  },
});

export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
export const retry = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Thử lại' });

/** Lets the page's clock run until `shown` is on the screen: no test waits for waits. */
export async function passTimeUntil(page: Page, shown: Locator) {
  await expect
    .poll(
      async () => {
        await page.clock.runFor(250);
        return shown.isVisible();
      },
      { intervals: [20], timeout: 60_000 },
    )
    .toBe(true);
}

export { expect };
