// A strip that scrolls sideways shows whole what has the focus: browsers leave what is half seen as it is.
document.addEventListener('focusin', ({ target }) => {
  if (!target.closest?.('.weather, .magazine__pages')) return;
  try {
    // Under a finger nothing moves.
    if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'center' });
  } catch { /* Some browsers of before 2022 do not know the selector: they leave it as it is. */ }
});
