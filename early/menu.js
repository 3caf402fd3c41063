// A menu, which is a popover where the browser knows them.

/** Shows a menu, or hides it. */
export function turn(menu, isOpen) {
  if (menu.showPopover) menu[isOpen ? 'showPopover' : 'hidePopover']();
  else menu.classList.toggle('is-open', isOpen);
}
