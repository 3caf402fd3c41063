// The browser of the tests, the benches and the drawings: Debian's Chromium, or the one that CHROME_PATH names.
import { chromium } from '@playwright/test';

/** For Playwright's `launch`. Nothing in it asks a server by itself, which would be measured too. */
export const CHROMIUM = {
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-extensions',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

export const launch = () => chromium.launch(CHROMIUM);
