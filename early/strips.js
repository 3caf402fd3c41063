// A strip that scrolls sideways shows whole what has the focus: browsers leave what is half seen as it is.
document.addEventListener('focusin', ({ target }) => {
  const isByKeys = target.closest?.('.weather, .magazine__pages') && target.matches(':focus-visible');
  if (isByKeys) target.scrollIntoView({ block: 'nearest', inline: 'center' });
});
