// Menus in browsers without popovers (before 2024): a button shows its menu, and hides it, as a click elsewhere does. Last of those
// who listen: a button that did something else has prevented it.
import { turn } from './menu.js';

document.addEventListener('click', ({ target, defaultPrevented }) => {
  const open = document.querySelector('.is-open');
  const menu = open ?? target.closest?.('[popovertarget]')?.parentElement.querySelector('.menu');
  if (menu && !defaultPrevented && !menu.showPopover && !open?.contains(target)) turn(menu, !open);
});
