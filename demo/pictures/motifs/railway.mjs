// The North-South train.

import { area, block, disc, each, line, place } from '../ink/marks.mjs';
import { ink, paper } from '../ink/palette.mjs';

const wheels = (places, y, r) => places.map((x) => disc(x, y, r, '#22222a') + disc(x, y, r * 0.45, '#8a8a92')).join('');

// A carriage 300 long, facing right; the rail's top is y = 0.
export const carriage = ({ body = '#b5332c', band = '#24406f', roof = '#d9d3c4', glass = '#f6dc9a' } = {}) =>
  block(-150, -112, 300, 92, body, 'rx="8"') + block(-150, -60, 300, 40, band) + line('M-150 -62H150', paper, 6) +
  area('M-150 -108Q-146 -126 -120 -128H120Q146 -126 150 -108Z', roof) +
  each(6, (index) => block(-114 + index * 40, -100, 28, 30, glass, 'rx="3"')) + block(-144, -100, 20, 78, paper, 'opacity="0.3"') + block(124, -100, 20, 78, paper, 'opacity="0.3"') +
  block(-140, -22, 280, 10, ink) + wheels([-108, -72, 72, 108], -11, 13) + block(148, -34, 12, 8, ink);

export const locomotive = ({ body = '#b5332c', band = '#24406f', roof = '#8d2a26', glass = '#3f5a70' } = {}) =>
  area('M-160 -22V-126H96Q120 -126 134 -98L158 -62Q164 -50 164 -22Z', body) + area('M-160 -66H156Q164 -50 164 -22H-160Z', band) + line('M-160 -68H154', paper, 7) +
  block(-150, -134, 236, 12, roof) + area('M78 -116H96Q108 -114 120 -92L128 -80H78Z', glass) + block(40, -114, 26, 32, glass, 'rx="3"') +
  each(8, (index) => line(`M${-140 + index * 18} -112V-84`, ink, 4, 'opacity="0.45"')) + area('M104 -66L156 -66Q162 -58 164 -48L112 -40Z', '#f0b548') +
  disc(150, -52, 7, '#fff6d0') + area('M120 -22H170L180 -4H112Z', '#3a3a44') + block(-150, -24, 280, 12, ink) + wheels([-118, -80, -42, 48, 86], -11, 13);

// Locomotive and carriages, buffer to buffer; the locomotive's middle is the origin.
export const train = (coaches, inks) => each(coaches, (index) => place(-316 - index * 306, 0, carriage(inks))) + locomotive(inks);
