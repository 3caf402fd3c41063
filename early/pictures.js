// A picture that does not come leaves its tinted room, not the browser's broken one.
document.addEventListener('error', ({ target }) => {
  if (target instanceof HTMLImageElement) target.classList.add('is-broken');
}, true);
