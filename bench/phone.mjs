// A slow phone on a slow line, as the benches mean it: Chromium with its processor slowed four times, 1.6 Mbps down,
// 750 kbps up, 150 ms for each request (Chromium delays requests, not the opening of connections).
import { chromium } from '@playwright/test';

const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-extensions', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });

/** Opens the phone's browser, with nothing in its cache, hands over its page, and closes it. */
export async function onPhone(browser, use) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'vi-VN',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];

/** The median, and the least and the most: `1234 (1201–1290)`. */
export function spread(numbers, digits = 0) {
  const [least, ...others] = sorted(numbers);
  const shown = (number) => number.toFixed(digits);
  return `${shown(median(numbers))} (${shown(least)}–${shown(others.at(-1) ?? least)})`;
}
