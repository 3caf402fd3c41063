// Tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. They are links to the whole lists, for whom no script comes.

import { isPlain } from './plain-click.js';

function select(tab) {
  for (const other of tab.closest('[role=tablist]').querySelectorAll('[role=tab]')) {
    const isSelected = other === tab;
    other.setAttribute('aria-selected', isSelected);
    if (isSelected) other.removeAttribute('tabindex');
    else other.tabIndex = -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = !isSelected;
  }
}

function byKey(tab, key) {
  const tabs = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];
  const at = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight': return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft': return tabs[(at || tabs.length) - 1];
    case 'Home': return tabs[0];
    case 'End': return tabs[tabs.length - 1];
    default: return undefined;
  }
}

document.addEventListener('click', (event) => {
  const tab = event.target.closest?.('[role=tab]');
  if (!tab || !isPlain(event)) return;
  event.preventDefault();
  select(tab);
});

document.addEventListener('keydown', (event) => {
  const tab = event.target.closest?.('[role=tab]');
  const next = tab && byKey(tab, event.key);
  if (next) {
    event.preventDefault();
    select(next);
    next.focus();
  }
});
