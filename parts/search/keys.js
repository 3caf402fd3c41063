// From the field to the results and through them by the arrow keys, and back by Escape.

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/** `clear` empties the search. */
export function keys(page, field, clear) {
  page.addEventListener('keydown', (event) => {
    const links = [...page.querySelectorAll('.story__headline a')];
    const at = links.indexOf(event.target);
    if (event.target !== field && at < 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (at < 0) clear();
      field.focus();
      return;
    }
    const step = STEPS[event.key];
    // Up from the first result leads to the field; the field is above them all.
    const next = at + step < 0 ? field : links[at + step];
    if (!next || next === event.target) return;
    event.preventDefault();
    next.focus();
  });
}
