// Dialogs: a link that `data-opens` one, and what closes it.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const opener = event.target.closest('[data-opens]');
  const opened = opener && document.getElementById(opener.dataset.opens);
  if (opened?.showModal) {
    event.preventDefault();
    opened.showModal();
    return;
  }
  const dialog = event.target.closest('dialog');
  // A click beside a dialog's content is on the dialog itself: on its backdrop.
  if (dialog && (event.target === dialog || event.target.closest('[data-closes], a'))) dialog.close();
});
