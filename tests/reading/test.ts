// The test of all reading: a page that says nothing bad. Every console error and warning, every uncaught
// exception and every violation of the site's policy fails the test in which it happens.
import { test as base, expect, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { Edition } from './edition';

export interface ReadingOptions {
  /** The folder of the edition that the site was made of. */
  edition: string;
  /** Complaints that belong to what is tested: requests that are meant to fail. */
  expectedComplaints: RegExp | undefined;
  /**
   * Whether the reader's device asks to save data, as it does unless a test says otherwise: nothing is
   * fetched then before it is asked for.
   */
  savesData: boolean;
}

interface Reading {
  paper: Edition;
  /** What browser and pages complained about so far. */
  complaints: string[];
}

const editions = new Map<string, Edition>();

export const test = base.extend<ReadingOptions & Reading>({
  edition: ['public/data', { option: true }],
  expectedComplaints: [undefined, { option: true }],
  savesData: [true, { option: true }],

  context: async ({ context, savesData }, use) => {
    await context.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
    }, savesData);
    await use(context);
  },

  paper: async ({ edition }, use) => {
    const known = editions.get(edition) ?? new Edition(edition);
    editions.set(edition, known);
    await use(known);
  },

  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      await listen(context, complaints, expectedComplaints);
      await use(complaints);
      expect([...new Set(complaints)], 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

const withoutFragment = (url: string) => url.split('#')[0];

async function listen(context: BrowserContext, complaints: string[], expected: RegExp | undefined) {
  const note = (text: string) => {
    if (!expected?.test(text)) complaints.push(text);
  };
  // A page that the host has no file of comes with the status 404, which the browser remarks on, and is drawn all
  // the same.
  const withoutFile = new Set<string>();
  context.on('response', (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) withoutFile.add(withoutFragment(response.url()));
  });
  const isOfPage = (message: ConsoleMessage) =>
    message.text().includes('the server responded with a status of 404') && withoutFile.has(withoutFragment(message.location().url));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOfPage(message)) {
      note(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => note(`exception: ${error.error().message}`));
  // An alert is nobody's here, and would stop the page.
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`violates ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
}

export { expect };
