// Whether the reader has selected some text: what is around the page is not drawn anew then, as that would undo it.
document.addEventListener('selectionchange', () => {
  document.documentElement.toggleAttribute('data-selected', !getSelection().isCollapsed);
});
