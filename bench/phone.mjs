// A slow phone on a slow line, as the benches mean it: Chromium with its processor slowed four times, 1.6 Mbps down,
// 750 kbps up, 150 ms for each request (Chromium delays requests, not the opening of connections).

const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;

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
