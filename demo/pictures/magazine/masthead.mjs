// The name of the magazine across the top of a front cover, and the line under it.

import { line } from '../ink/marks.mjs';
import { ink, lacquer } from '../ink/palette.mjs';
import { pageSize } from './layout.mjs';
import { display, italic } from './typeface.mjs';
import { words } from './typesetting.mjs';

const { width } = pageSize;

export const masthead = (issue, month, { name = lacquer, colour = ink } = {}) =>
  words(width / 2, 150, 'LÀNG & NGHỀ', { size: 106, face: display, colour: name, anchor: 'middle', spacing: 1 }) +
  line(`M60 182H${width - 60}`, colour, 1.4) +
  words(60, 208, issue, { size: 19, face: italic, colour }) +
  words(width / 2, 208, 'Chuyện làng nghề, sản vật và lễ hội Việt Nam', { size: 19, face: italic, colour, anchor: 'middle' }) +
  words(width - 60, 208, month, { size: 19, face: italic, colour, anchor: 'end' });
