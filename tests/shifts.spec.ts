// Nothing moves while a page comes, however slowly: Cumulative Layout Shift, as https://web.dev/articles/cls
// defines it, on a slow network and a slow processor.
import { KINDS } from './reading/kinds';
import { expect, test } from './reading/test';

/** A phone on a slow network: 1.6 Mbps, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`nothing moves while ${kind} comes`, async ({ page, paper }) => {
    await page.addInitScript(() => {
      const shifts: { value: number; what: string }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as Shift[]) {
          if (shift.hadRecentInput) continue;
          const what = shift.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName));
          shifts.push({ value: shift.value, what: what.join(', ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(path(paper));
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeAttached({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
    // The sum is never less than the largest session, which is what the measure asks for.
    const sum = shifts.reduce((sum, shift) => sum + shift.value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThan(0.01);
  });
}
