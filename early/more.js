// "Xem thêm" while the app is on its way: it says at once that more is coming, and the app, which then draws it
// anew, is asked as soon as it is there. When it does not come, the link is followed, as without scripts.

let wanted = null;

const hold = (event) => {
  const link = event.target.closest?.('a.more[href]');
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || document.getElementById('shell')) return;
  event.preventDefault();
  link.setAttribute('aria-busy', 'true');
  link.textContent = link.dataset.loading;
  wanted = link;
};

document.addEventListener('click', hold);
document.addEventListener('sapbao:mounted', () => {
  document.removeEventListener('click', hold);
  wanted?.removeAttribute('aria-busy');
  wanted?.click();
});
document.addEventListener('sapbao:failed', () => {
  document.removeEventListener('click', hold);
  if (wanted) location.href = wanted.href;
});
