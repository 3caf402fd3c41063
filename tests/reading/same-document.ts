// Whether the app went on by itself, or the browser loaded another document.
import type { Page } from '@playwright/test';

/** Leaves a mark that does not survive a new document. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));

/** Whether the document is still the one that was marked. */
export const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);
