// The site's content security policy, and that the other tests would hear of a violation.
import { pathOf } from './reading/edition';
import { expect, test } from './reading/test';

test('every page is served under a policy that allows no inline code', async ({ request, paper }) => {
  for (const path of ['/', pathOf(paper.articles()[0]), '/chuyen-muc/ocop', '/khong-co-gi-o-day']) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'];
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy, path).toContain("style-src 'self';");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).toContain("base-uri 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
    expect(policy, path).not.toContain("'unsafe-eval'");
    expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

test('a page that does not exist says so to whoever asks, and is drawn for readers', async ({ page }) => {
  const answer = await page.goto('/khong-co-gi-o-day');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
});

test('an inline style is not applied, and its attempt is heard', async ({ page, complaints }) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  await footer.waitFor();
  await footer.evaluate((element) => element.setAttribute('style', 'opacity: 0.5'));
  await expect(footer).toHaveCSS('opacity', '1');
  await expect.poll(() => complaints.join('\n')).toContain('violates style-src-attr');
  // It was asked for.
  complaints.length = 0;
});

test('inline code does not run, and its attempt is heard', async ({ page, complaints }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').waitFor();
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.hasRun = true';
    } catch (error) {
      return (error as Error).name;
    }
    document.body.append(script);
    return 'hasRun' in window;
  });
  expect(outcome).toBe('TypeError');
  await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for');
  complaints.length = 0;
});

test('text becomes HTML nowhere but under the app’s own policy', async ({ page, complaints }) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached();
  const outcome = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>in</p>');
      return 'inserted';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
  await expect.poll(() => complaints.join('\n')).toContain('require-trusted-types-for');
  complaints.length = 0;
});
