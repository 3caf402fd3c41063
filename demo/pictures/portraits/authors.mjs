// The invented authors of the demo edition, each to be known by one thing: a fringe, a cap, a scarf.

import { area, line } from '../ink/marks.mjs';
import { indigo, jade, lacquer, ochre, paper, pine, plum, straw, vermilion } from '../ink/palette.mjs';
import { bust, skins } from './bust.mjs';
import { bob, braid, bun, cropped, curls, parted, tousled } from './hair.mjs';
import {
  cameraStrap, earrings, flatCap, highlandShirt, krama, mandarinCollar, roundGlasses, shirtCollar, squareGlasses, sunHat, wrap,
} from './wear.mjs';

export { portraitSize } from './bust.mjs';

const black = '#231c1b';
const gloss = '#5b4c48';

const wearing = (head, rest) => bust({ behind: head.behind, hair: head.front, ...rest });

const thuHa = () => wearing(bob(black, gloss), {
  ground: ['#e9c46c', '#d39a34'], sun: '#f4dc9c', coat: jade, dress: mandarinCollar('#3b6d5c', straw), tone: skins.fair, jaw: 50,
  mouth: 'gentle', over: roundGlasses('#7a2a1c'),
});

const quocBao = () => wearing(parted('#2b2220', '#66554c'), {
  ground: ['#a9c8c0', '#6f9d94'], sun: '#d5e4d4', coat: indigo, dress: shirtCollar('#34568c', '#182441'), tone: skins.tan, jaw: 64, mouth: 'smile',
  beard: area('M196 318C200 400 250 432 300 432C350 432 400 400 404 318C388 342 372 334 352 330Q300 312 248 330C228 334 212 342 196 318Z', '#2b2220') +
    area('M256 338Q300 324 344 338Q336 384 300 386Q264 384 256 338Z', '#b47c50'),
});

const haiYen = () => wearing(braid('#2c1d19', '#6e4c40', straw), {
  ground: ['#efc3b8', '#d98f86'], sun: '#f8e2d6', coat: '#7a3350', dress: wrap(vermilion, '#8f2a1c'), tone: skins.fair, jaw: 48, eye: 'smiling',
  mouth: 'smile',
});

const dinhKhoi = () => wearing(cropped('#3a2f2b'), {
  ground: ['#8fb6c4', '#4d7f97'], sun: '#c9dfe0', coat: '#6f7440', dress: shirtCollar('#858a50', '#4a4d28') + cameraStrap(lacquer, '#3b1210'),
  tone: skins.warm, jaw: 62, mouth: 'laugh', over: squareGlasses() + flatCap('#5a4636', '#3b2d22'),
});

const minhChau = () => wearing(curls('#4a2a1e', '#8a5a42'), {
  ground: ['#bda6c9', '#8a6f9c'], sun: '#e2d5e6', coat: ochre, dress: area('M228 436Q300 540 372 436L396 448Q300 590 204 448Z', '#f3e2b4'),
  tone: skins.warm, jaw: 52, mouth: 'laugh', over: earrings(lacquer),
});

const yLan = () => wearing(tousled('#1d1817', '#54463f'), {
  ground: ['#d08a58', '#a8562f'], sun: '#e9bd88', coat: '#1f1b1c', dress: highlandShirt(vermilion, '#e6c873'), tone: skins.brown, jaw: 60,
  mouth: 'smile',
});

const thanhTung = () => wearing(cropped('#d9d4c8'), {
  ground: ['#8fae8a', '#54795f'], sun: '#cfdcb8', coat: paper, dress: shirtCollar('#fffaf0', '#a9a08c'), tone: skins.tan, jaw: 60, brow: '#cfc9bb',
  eye: 'smiling', mouth: 'smile', lines: true,
  over: line('M256 336Q276 316 300 328Q324 316 344 336', '#e4dfd3', 17) + sunHat('#e8cc85', '#b58a45', pine),
});

const soPhia = () => wearing(bun('#1f1a1c', '#5a4a52'), {
  ground: ['#f0dfa8', '#dcb45c'], sun: '#fbf0cf', coat: plum, dress: krama('#f6eadb', vermilion), tone: skins.brown, jaw: 50, mouth: 'gentle',
  over: earrings('#e6b53e'),
});

export const portraits = {
  'tac-gia-nguyen-thu-ha': thuHa,
  'tac-gia-tran-quoc-bao': quocBao,
  'tac-gia-do-hai-yen': haiYen,
  'tac-gia-pham-dinh-khoi': dinhKhoi,
  'tac-gia-le-minh-chau': minhChau,
  'tac-gia-y-lan-nie': yLan,
  'tac-gia-vo-thanh-tung': thanhTung,
  'tac-gia-thach-so-phia': soPhia,
};
