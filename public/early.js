// What must not wait for the app: the layout that the reader chose (before the first paint), the
// drawer, the sidebar's tabs, and the way to the parts that are fetched when they are first used. The app
// draws them and leaves their working to this file, so they answer a tap while the app is on its way.
'use strict';

(() => {
  const LAYOUT = 'sapbao:layout';
  // The width from which the desktop layout stands; also in style/layout.css.
  const DESKTOP_WIDTH = 1024;
  const root = document.documentElement;

  // --- Layout ---------------------------------------------------------------------------------

  function chosenLayout() {
    try {
      const kept = localStorage.getItem(LAYOUT);
      return kept === 'mobile' || kept === 'desktop' ? kept : 'auto';
    } catch {
      return 'auto'; // storage is forbidden
    }
  }

  function keepLayout(choice) {
    try {
      localStorage.setItem(LAYOUT, choice);
    } catch {
      // It then lasts as long as the page.
    }
  }

  function applyLayout(choice) {
    if (choice === 'auto') delete root.dataset.layout;
    else root.dataset.layout = choice;
    // A phone shows a desktop page by pretending to be as wide as one …
    const viewport = document.querySelector('meta[name=viewport]');
    const width = choice === 'desktop' && screen.width < DESKTOP_WIDTH ? DESKTOP_WIDTH : 'device-width';
    const content = width === 'device-width' ? `width=${width}, initial-scale=1` : `width=${width}`;
    if (viewport.content !== content) viewport.content = content;
    fitDesktop();
    markLayout();
  }

  // … and a narrow window, which cannot pretend, by making the page smaller.
  function fitDesktop() {
    const isTooNarrow = root.dataset.layout === 'desktop' && innerWidth < DESKTOP_WIDTH;
    root.style.setProperty('--fit', isTooNarrow ? String(root.clientWidth / DESKTOP_WIDTH) : '1');
  }

  function markLayout() {
    const choice = root.dataset.layout ?? 'auto';
    for (const button of document.querySelectorAll('[data-layout-choice]')) {
      button.setAttribute('aria-pressed', String(button.dataset.layoutChoice === choice));
    }
  }

  applyLayout(chosenLayout());
  addEventListener('resize', fitDesktop);
  // Another tab chose.
  addEventListener('storage', (event) => {
    if (event.key === LAYOUT) applyLayout(chosenLayout());
  });
  document.addEventListener('DOMContentLoaded', markLayout);
  document.addEventListener('sapbao:mounted', markLayout);

  // --- Tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ -------------------------------------

  function selectTab(tab) {
    for (const other of tab.closest('[role=tablist]').querySelectorAll('[role=tab]')) {
      const isSelected = other === tab;
      other.setAttribute('aria-selected', String(isSelected));
      if (isSelected) other.removeAttribute('tabindex');
      else other.tabIndex = -1;
      document.getElementById(other.getAttribute('aria-controls')).hidden = !isSelected;
    }
  }

  function tabByKey(tab, key) {
    const tabs = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];
    const at = tabs.indexOf(tab);
    switch (key) {
      case 'ArrowRight': return tabs[(at + 1) % tabs.length];
      case 'ArrowLeft': return tabs.at(at - 1);
      case 'Home': return tabs[0];
      case 'End': return tabs.at(-1);
      default: return undefined;
    }
  }

  // --- Parts that are fetched when they are first used: docs/decisions/007-parts-on-demand.md ----

  const part = (name) => import(document.querySelector(`meta[name="sapbao:${name}"]`).dataset.src);

  const view = async (link) => (await part('viewer')).open(link);

  // An address that names a picture opens it. If the viewer does not come, the page stands at it.
  function viewAddressed() {
    const named = document.getElementById(location.hash.slice(1));
    if (named?.dataset.view) view(named).catch(() => {});
  }

  document.addEventListener('sapbao:arrived', viewAddressed);
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    // Another page with another fragment is not here yet.
    if (oldURL.split('#')[0] === newURL.split('#')[0]) viewAddressed();
  });

  // --- One listener for each kind of event ------------------------------------------------------

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const choice = event.target.closest('[data-layout-choice]');
    if (choice) {
      keepLayout(choice.dataset.layoutChoice);
      applyLayout(choice.dataset.layoutChoice);
      return;
    }
    const tab = event.target.closest('[role=tab]');
    if (tab) {
      selectTab(tab);
      return;
    }
    const opener = event.target.closest('[data-opens]');
    const opened = opener && document.getElementById(opener.dataset.opens);
    if (opened?.showModal) {
      event.preventDefault();
      opened.showModal();
      return;
    }
    const viewed = event.target.closest('[data-view]');
    if (viewed) {
      // The link leads to the picture's file: to another tab, if the reader wants it there.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      view(viewed).catch(() => location.assign(viewed.href));
      return;
    }
    const dialog = event.target.closest('dialog');
    // A click beside a dialog's content is on the dialog itself: on its backdrop.
    if (dialog && (event.target === dialog || event.target.closest('[data-closes], a'))) dialog.close();
  });

  // --- Feeds: https://www.w3.org/WAI/ARIA/apg/patterns/feed/ --------------------------------------

  function storyByKey(story, key) {
    const step = { PageDown: 1, PageUp: -1 }[key];
    const stories = step ? [...story.closest('[role=feed]').querySelectorAll('article')] : [];
    return stories[stories.indexOf(story) + step];
  }

  document.addEventListener('keydown', (event) => {
    const story = event.target instanceof Element && event.target.closest('[role=feed] article');
    const other = story && storyByKey(story, event.key);
    if (other) {
      event.preventDefault();
      other.focus();
    }
    const tab = event.target instanceof Element && event.target.closest('[role=tab]');
    const next = tab && tabByKey(tab, event.key);
    if (next) {
      event.preventDefault();
      selectTab(next);
      next.focus();
    }
  });

  // A picture that does not come leaves its tinted room, not the browser's broken one.
  document.addEventListener('error', (event) => {
    if (event.target instanceof HTMLImageElement) event.target.classList.add('is-broken');
  }, true);
})();
