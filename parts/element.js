// Elements by name, as in src/components/tag.rs.

/** An element with attributes (`undefined` and `false` leave one out, `true` stands alone) and content. */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...content.filter((part) => part !== undefined));
  return made;
}

/** An outline in a box of 24 by 24, hidden from who is read to; src/components/icon.rs has the family. */
export function icon(outline) {
  const SVG = 'http://www.w3.org/2000/svg';
  const box = document.createElementNS(SVG, 'svg');
  set(box, { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' });
  const path = document.createElementNS(SVG, 'path');
  set(path, { d: outline });
  box.append(path);
  return box;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
}
