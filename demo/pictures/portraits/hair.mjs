// Heads of hair. `behind` falls at the back, `front` lies over the brow; both are drawn for the head in bust.mjs.

import { smooth } from '../ink/curves.mjs';
import { area, disc, line, oval } from '../ink/marks.mjs';

const strands = (d, gloss) => line(d, gloss, 7, 'opacity="0.7"');

// Cut at the jaw, with a fringe.
export const bob = (colour, gloss) => ({
  behind: area(smooth([[300, 90], [420, 122], [464, 230], [470, 350], [452, 424], [300, 430], [148, 424], [130, 350], [136, 230], [180, 122]], true), colour),
  front: area('M178 340C160 200 196 108 300 104C404 108 440 200 422 340C412 300 408 262 400 226Q300 244 200 226C192 262 188 300 178 340Z', colour) +
    strands('M230 134Q214 170 212 212M270 122Q258 160 258 218M330 122Q342 160 342 218', gloss),
});

// Short, parted at the side.
export const parted = (colour, gloss) => ({
  behind: '',
  front: area('M178 282C160 176 196 96 300 92C412 92 440 180 422 282L402 276C404 236 396 208 378 194C320 206 264 196 232 168C216 196 202 232 198 276Z', colour) +
    strands('M246 152Q300 190 384 172M262 128Q312 154 380 146', gloss),
});

// Drawn back into a long braid over one shoulder.
export const braid = (colour, gloss, ribbon) => ({
  behind: area(smooth([[300, 92], [412, 130], [440, 250], [424, 372], [300, 400], [176, 372], [160, 250], [188, 130]], true), colour),
  front: area('M178 316C158 190 200 100 300 98C400 100 442 190 422 316C412 262 386 206 300 158C214 206 188 262 178 316Z', colour) +
    [[452, 384], [470, 426], [478, 470], [474, 514]].map(([x, y]) => oval(x, y, 34, 29, colour) + strands(`M${x - 20} ${y + 8}Q${x} ${y - 8} ${x + 20} ${y + 8}`, gloss)).join('') +
    area('M444 536L504 540L490 562H452Z', ribbon) + area('M456 562L440 610H500L486 562Z', colour) +
    strands('M300 106V150M262 116Q228 158 206 214M338 116Q372 158 394 214', gloss),
});

// A head of short curls.
export const curls = (colour, gloss) => {
  const ring = [[188, 330, 38], [162, 282, 42], [160, 226, 46], [184, 170, 48], [226, 126, 48], [280, 104, 50], [336, 108, 48], [386, 136, 48], [424, 184, 48], [440, 240, 46], [436, 294, 42], [412, 336, 36]];
  return {
    behind: ring.map(([x, y, r]) => disc(x, y, r + 12, colour)).join(''),
    front: [[214, 190, 38], [252, 158, 42], [304, 146, 44], [354, 162, 42], [390, 196, 36]].map(([x, y, r]) => disc(x, y, r, colour)).join('') +
      [[214, 160], [290, 120], [366, 140], [172, 240], [430, 236]].map(([x, y]) => line(`M${x - 16} ${y + 10}A18 18 0 1 1 ${x + 14} ${y + 12}`, gloss, 6, 'opacity="0.7"')).join(''),
  };
};

// Thick and standing up from the brow.
export const tousled = (colour, gloss) => ({
  behind: '',
  front: area(smooth([
    [178, 286], [166, 220], [158, 178], [184, 152], [178, 116], [218, 112], [232, 78], [274, 92], [304, 66], [338, 90], [378, 78], [388, 112], [424, 120],
    [418, 156], [444, 184], [432, 224], [422, 286], [404, 274], [396, 224], [372, 204], [346, 222], [318, 196], [286, 220], [256, 200], [228, 216],
    [204, 240], [196, 274],
  ], true), colour) +
    strands('M240 132L254 170M300 118L302 168M358 132L346 170', gloss),
});

// Cropped close; what a hat leaves to be seen.
export const cropped = (colour) => ({
  behind: '',
  front: area('M180 300C170 260 172 220 182 196L206 214C198 244 200 270 198 300ZM420 300C430 260 428 220 418 196L394 214C402 244 400 270 402 300Z', colour),
});

// Combed up into a bun.
export const bun = (colour, gloss) => ({
  behind: disc(300, 84, 60, colour) + area(smooth([[300, 100], [410, 140], [432, 250], [414, 330], [300, 350], [186, 330], [168, 250], [190, 140]], true), colour),
  front: area('M180 300C162 190 206 108 300 106C394 108 438 190 420 300C412 254 396 222 372 200Q300 150 228 200C204 222 188 254 180 300Z', colour) +
    strands('M276 66Q300 50 324 66M300 116V156M256 124Q226 154 208 196M344 124Q374 154 392 196', gloss),
});
