// What stands around the pictures: name, position, buttons, caption.
import { element, icon } from '../element.js';
import { hasFullScreen } from './full-screen.js';

const ICONS = {
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  zoomIn: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M20 20l-4.8-4.8M11 8.5v5M8.5 11h5',
  zoomOut: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M20 20l-4.8-4.8M8.5 11h5',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
};

/** The dialog of a gallery with its parts, nothing shown yet; `does` says what each button does. */
export function frameOf(gallery, does) {
  const { words } = gallery;
  const button = (name) => {
    const made = element(
      'button',
      { type: 'button', class: `viewer__button viewer__${name}`, 'aria-label': words[name], title: words[name] },
      icon(ICONS[name]),
    );
    made.addEventListener('click', () => does[name]());
    return made;
  };
  const [zoomOut, zoomIn, close] = ['zoomOut', 'zoomIn', 'close'].map(button);
  const hasMore = gallery.pictures.length > 1;
  const [previous, next] = hasMore ? ['previous', 'next'].map(button) : [];
  const fullScreen = hasFullScreen() ? button('fullScreen') : undefined;

  const tools = element('div', { class: 'viewer__tools' }, zoomOut, zoomIn, fullScreen, download(gallery.file), close);
  const bar = element('div', { class: 'viewer__bar' }, element('p', { class: 'viewer__name' }, gallery.name), tools);
  const position = element('p', { class: 'viewer__position', role: 'status' });
  const sheets = element('div', { class: 'viewer__sheets' });
  const stage = element('div', { class: 'viewer__stage' }, sheets);
  const caption = element('div', { class: 'viewer__caption' });
  const frame = element('div', { class: 'viewer__frame' }, bar, previous, hasMore ? position : undefined, next, stage, caption);
  const dialog = element('dialog', { class: 'viewer', 'aria-label': gallery.name, tabindex: '-1' }, frame);
  return { dialog, frame, stage, sheets, position, previous, next, zoomIn, zoomOut, fullScreen, caption };
}

/** The page's own link to the whole file, as a button among the others. */
function download(file) {
  if (!file) return undefined;
  const link = element(
    'a',
    { class: 'viewer__button', href: file.href, download: true, 'aria-label': file.textContent, title: file.textContent },
    icon(ICONS.download),
  );
  // Links in a dialog close it (early/dialogs.js); this one leads nowhere else.
  link.addEventListener('click', (event) => event.stopPropagation());
  return link;
}
