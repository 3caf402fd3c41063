// Whether a page fits its window: nothing sticks out, is cut off, or lies on something else.
import type { Page } from '@playwright/test';

/** What does not fit, in words; empty when all is well. */
export function misfits(page: Page, width: number): Promise<string[]> {
  return page.evaluate((width) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);

    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden, .skip');
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    // A lead may end in an ellipsis; a headline or a name may not.
    const isClamped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).webkitLineClamp !== 'none' || isClamped(element.parentElement));

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      if (!texts.currentNode.textContent?.trim() || !isSeen(element)) continue;
      range.selectNodeContents(texts.currentNode);
      for (const line of range.getClientRects()) {
        const isOut = line.left < -1 || line.right > width + 1;
        if (isOut && !scrolls(element)) found.push(`out of the window: ${name(element)}`);
        for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
          if (!['hidden', 'clip'].includes(getComputedStyle(box).overflowY) || isClamped(box)) continue;
          const edge = box.getBoundingClientRect();
          if (line.bottom > edge.bottom + 1 || line.top < edge.top - 1 || line.right > edge.right + 1) {
            found.push(`cut off by ${name(box)}: ${name(element)}`);
          }
        }
      }
    }

    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const parts = { main: box('main'), sidebar: box('aside.sidebar'), footer: box('.footer'), masthead: box('header.masthead') };
    const named = Object.entries(parts).filter((part): part is [string, DOMRect] => part[1] !== undefined);
    for (const [at, [a, one]] of named.entries()) {
      for (const [b, other] of named.slice(at + 1)) {
        const isApart =
          one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
        if (!isApart) found.push(`${a} lies on ${b}`);
      }
    }
    for (const link of document.querySelectorAll('h1, h2, h3, .masthead a, .footer a')) {
      if (isSeen(link) && link.scrollWidth > link.clientWidth + 1 && getComputedStyle(link).display !== 'inline') {
        found.push(`wider than its room: ${name(link)}`);
      }
    }
    return [...new Set(found)];
  }, width);
}
