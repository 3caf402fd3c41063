// A menu, which is a popover where the browser knows them.

/** Shows a menu, or hides it. */
export function turn(menu, isOpen) {
  if (menu.showPopover) menu[isOpen ? 'showPopover' : 'hidePopover']();
  else menu.classList.toggle('is-open', isOpen);
}

// Who leaves it by keys, or its button, goes on in the page, of which it would cover what comes next.
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  const around = target.closest?.('.appearance, .tools');
  if (around && relatedTarget && !around.contains(relatedTarget)) turn(around.querySelector('.menu'), false);
});
