// People, kept to silhouette, dress and hat: the pictures show work, not faces.

import { smooth } from '../ink/curves.mjs';
import { area, disc, line, oval, within } from '../ink/marks.mjs';
import { ink, sand, skin, straw } from '../ink/palette.mjs';

// The conical hat, seen a little from below; the brim's centre is the origin.
export function conicalHat(width, { colour = straw, shade = '#b98f45', rings = 5 } = {}) {
  const w = width / 2;
  const h = width * 0.46;
  const outline = `M0 ${-h}L${w} 0Q0 ${w * 0.24} ${-w} 0Z`;
  const hoops = Array.from({ length: rings }, (_, index) => {
    const at = (index + 1) / (rings + 1);
    return line(`M${-w * at} ${-h * (1 - at)}Q0 ${-h * (1 - at) + w * 0.24 * at} ${w * at} ${-h * (1 - at)}`, shade, 1.6);
  }).join('');
  return area(outline, colour) +
    within(outline, area(`M0 ${-h}L${w} 0Q${w * 0.6} ${w * 0.12} ${w * 0.3} ${w * 0.14}Z`, shade, 'opacity="0.6"') + hoops);
}

// The flat "quai thao" hat of quan họ singers, with its long tassels.
export const flatHat = (width, { colour = sand, rim = '#8a6a3a', tassel = ink } = {}) =>
  oval(0, 8, width / 2, width * 0.15, rim) +
  oval(0, 0, width / 2, width * 0.15, colour) +
  oval(0, -1, width * 0.34, width * 0.095, rim, 'opacity="0.35"') +
  oval(0, -2, width * 0.14, width * 0.04, rim, 'opacity="0.6"') +
  line(`M${-width * 0.42} 10v${width * 0.44}M${width * 0.42} 10v${width * 0.44}`, tassel, 4) +
  line(`M${-width * 0.42} ${width * 0.5}v${width * 0.14}M${width * 0.42} ${width * 0.5}v${width * 0.14}`, tassel, 8);

// A standing figure 200 high; the feet are at the origin.
export function standing({ robe, trousers = ink, sash, arm = robe, hat = '', hair = ink, hand = [34, -88], skinTone = skin }) {
  return (
    area('M-15 -70L-17 0H-3L0 -60L3 0H17L15 -70Z', trousers) +
    area(smooth([[-12, -162], [-25, -150], [-21, -112], [-30, -42], [0, -34], [30, -42], [21, -112], [25, -150], [12, -162]], true), robe) +
    (sash ? area('M-21 -116Q0 -108 21 -116L22 -104Q0 -96 -22 -104Z', sash) + line('M6 -104L10 -58', sash, 7) : '') +
    line(smooth([[22, -146], [hand[0] * 0.9 + 6, (-146 + hand[1]) / 2 + 10], hand]), arm, 15) +
    disc(hand[0], hand[1], 7, skinTone) +
    line('M0 -160V-170', skinTone, 12) +
    oval(0, -182, 14, 17, skinTone) +
    area('M-15 -180C-17 -206 17 -206 15 -180C8 -194 -8 -194 -15 -180Z', hair) +
    hat
  );
}

// Kneeling or sitting at work, 120 high, facing right; the ground is y = 0.
export function seated({ robe, trousers = ink, hat = '', hair = ink, hand = [58, -40], skinTone = skin, arm = robe }) {
  return (
    area(smooth([[-40, 0], [-34, -26], [10, -34], [52, -22], [60, 0]], true), trousers) +
    area(smooth([[-36, -8], [-36, -52], [-22, -88], [4, -90], [18, -56], [14, -16]], true), robe) +
    line(smooth([[2, -76], [26, -46], hand]), arm, 15) +
    disc(hand[0], hand[1], 7, skinTone) +
    line('M-4 -88V-98', skinTone, 12) +
    oval(0, -110, 14, 17, skinTone) +
    area('M-16 -104C-20 -134 14 -136 15 -112C4 -124 -6 -118 -16 -104Z', hair) +
    hat
  );
}

// Head and shoulders for crowds; the chin is at the origin.
export const bystander = (coat, tone = skin, hair = ink) =>
  area('M-34 60C-34 22 -18 12 0 10C18 12 34 22 34 60Z', coat) +
  line('M0 14V0', tone, 12) +
  oval(0, -12, 15, 19, tone) +
  area('M-17 -12C-18 -40 18 -40 17 -12C10 -26 -10 -26 -17 -12Z', hair);
