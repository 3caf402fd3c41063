// A story that was found, as src/components/story.rs draws those in lists.
import { element } from '../element.js';
import { excerpt, marked } from './marked.js';
import { unfold } from './stroke.js';

/** `found` is Pagefind's, of what press/src/build/search/record.rs wrote. `sections` has titles by slug. */
export function result(found, query, sections) {
  const href = found.raw_url;
  const { picture, time, datetime } = JSON.parse(found.filters.card?.[0] ?? '{}');
  const section = sections.get(found.filters.section?.[0]);
  return element('li', {}, element('article', { class: 'story story--row' },
    // The headline is the link that is read out and tabbed to.
    picture && element('a', { class: 'story__picture', href, tabindex: -1, 'aria-hidden': 'true' },
      element('img', { src: picture, alt: '', loading: 'lazy' })),
    element('div', { class: 'story__text' },
      element('h2', { class: 'story__headline' }, element('a', { href }, ...marked(unfold(found.meta.title), query))),
      element('p', { class: 'story__lead' }, ...excerpt(found.excerpt)),
      element('p', { class: 'story__facts' },
        section && element('span', { class: 'story__section' }, section),
        time && element('time', { datetime }, time)))));
}
