// Menus in browsers without popovers (before 2024): a button shows its menu, and hides it, as a click elsewhere does.
document.addEventListener('click', ({ target, defaultPrevented }) => {
  const open = document.querySelector('.is-open');
  const menu = open ?? target.closest?.('[popovertarget]')?.parentElement.querySelector('.menu');
  if (!defaultPrevented && !menu?.hidePopover && !open?.contains(target)) menu?.classList.toggle('is-open');
});
