// Menus in browsers without popovers (before 2024): a button shows its menu, and hides it, as a click elsewhere does. It has to listen
// after share.js, whose button may show the device's own sheet instead, and prevents the menu then.
import { turn } from './menu.js';

document.addEventListener('click', ({ target, defaultPrevented }) => {
  const open = document.querySelector('.is-open');
  const menu = open ?? target.closest?.('[popovertarget]')?.parentElement.querySelector('.menu');
  if (menu && !defaultPrevented && !menu.showPopover && !open?.contains(target)) turn(menu, !open);
});
