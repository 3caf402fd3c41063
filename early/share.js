// Sharing: the device's own sheet where there is one, else the menu that the button opens by itself.

/** The address that others get: whole, though an edition may not tell its own origin. */
const shared = (button) => new URL(button.dataset.link, location.origin).href;

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-shares]');
  const url = button && shared(button);
  if (!url || !navigator.canShare?.({ url })) return;
  // Not the menu.
  event.preventDefault();
  navigator.share({ url }).catch((error) => {
    // The reader may close the sheet; a device without a sheet after all has the menu.
    if (error.name !== 'AbortError') document.getElementById(button.dataset.shares).showPopover?.();
  });
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copies]');
  if (!button) return;
  const note = document.getElementById(button.dataset.copies);
  note.textContent = '';
  try {
    await navigator.clipboard.writeText(shared(button));
    note.textContent = button.dataset.done;
  } catch {
    // Copied by hand then.
    note.textContent = `${button.dataset.failed} ${shared(button)}`;
  }
  button.closest('[popover]').hidePopover?.();
});

// Who chose where to share has no more use for the menu.
document.addEventListener('click', ({ target }) => target.closest?.('[popover] a')?.closest('[popover]').hidePopover?.());
