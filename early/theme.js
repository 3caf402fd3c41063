// Light or dark: as the system is, or as the reader chose. style/tokens.css has the colours; what the
// browser paints around the page, and before the stylesheet is there, follows by two of its own names.
import { choice } from './choice.js';

const scheme = document.querySelector('meta[name=color-scheme]');
// One for light paper, one for dark, as index.html has them.
const edges = [...document.querySelectorAll('meta[name=theme-color]')];
const [light, dark] = edges.map((edge) => edge.content);

choice('theme', ['auto', 'light', 'dark'], (theme) => {
  scheme.content = theme === 'auto' ? 'light dark' : theme;
  const forced = { light, dark }[theme];
  edges.forEach((edge, at) => {
    edge.content = forced ?? [light, dark][at];
  });
});
