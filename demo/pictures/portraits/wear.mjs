// What people put on: collars, glasses, hats, scarves.

import { smooth } from '../ink/curves.mjs';
import { area, block, disc, each, line, oval, ring, within } from '../ink/marks.mjs';
import { ink } from '../ink/palette.mjs';

export const roundGlasses = (frame = ink) =>
  ring(250, 278, 42, frame, 9) + ring(350, 278, 42, frame, 9) + line('M292 272Q300 264 308 272M208 272L186 262M392 272L414 262', frame, 8);

export const squareGlasses = (frame = ink) =>
  line('M206 250H290V300Q248 322 208 300ZM310 250H394L392 300Q352 322 310 300ZM290 262H310M206 258L184 254M394 258L416 254', frame, 10);

export const mandarinCollar = (colour, edge) =>
  area('M232 432Q300 500 368 432L384 462Q300 548 216 462Z', colour) + line('M216 462Q300 548 384 462', edge, 7) +
  line('M300 520V620', edge, 7) + disc(300, 556, 8, edge);

export const shirtCollar = (colour, edge) =>
  area('M240 430L300 520L228 548L190 452ZM360 430L300 520L372 548L410 452Z', colour) +
  line('M240 430L300 520L228 548L190 452M360 430L300 520L372 548L410 452', edge, 5) + line('M300 520V620', edge, 5);

// The Ê Đê shirt: black, with a breastplate of red and gold weaving.
export const highlandShirt = (thread, accent) =>
  area('M236 436Q300 500 364 436L376 462Q300 530 224 462Z', thread) +
  each(5, (index) => block(254 - index * 4, 524 + index * 20, 92 + index * 8, 12, index % 2 ? accent : thread)) +
  line('M120 476L92 620M480 476L508 620', thread, 12) + line('M142 470L118 620M458 470L482 620', accent, 5);

export const wrap = (colour, fold) =>
  area(smooth([[206, 424], [300, 462], [394, 424], [424, 470], [380, 520], [300, 538], [220, 520], [176, 470]], true), colour) +
  line('M196 464Q300 528 404 464M206 492Q280 540 330 528', fold, 7) +
  area('M228 510L300 530L284 620H196Z', colour) + line('M262 528L240 620', fold, 7);

// The chequered scarf of the Mekong delta.
export const krama = (colour, check) => {
  const outline = `${smooth([[190, 424], [300, 474], [410, 424], [444, 478], [390, 534], [300, 548], [210, 534], [156, 478]], true)}M316 530L400 512L430 620H330Z`;
  return area(outline, colour) +
    within(outline, each(14, (index) => line(`M${130 + index * 26} 400V640`, check, 9)) + each(9, (index) => line(`M120 ${424 + index * 26}H480`, check, 9))) +
    line('M196 470Q300 540 404 470', check, 7);
};

// Woven sedge with a wide brim.
export const sunHat = (straw, shade, ribbon) => {
  const crown = 'M196 190C196 90 236 54 300 54C364 54 404 90 404 190Z';
  return oval(300, 196, 250, 50, shade) + oval(300, 186, 250, 46, straw) +
    area(crown, straw) +
    within(crown, each(5, (index) => line(`M180 ${84 + index * 24}Q300 ${100 + index * 24} 420 ${84 + index * 24}`, shade, 5)) + area('M350 40H420V200H372C386 140 380 80 350 40Z', shade, 'opacity="0.5"')) +
    area('M195 150Q300 178 405 150V188Q300 216 195 188Z', ribbon) + line('M70 190Q300 250 530 190', shade, 5);
};

// A flat cap, pulled a little to one side.
export const flatCap = (cloth, shade) =>
  area(smooth([[168, 214], [158, 150], [220, 92], [320, 78], [412, 104], [452, 166], [430, 212], [300, 190]], true), cloth) +
  area('M172 206Q300 154 428 206Q446 232 424 240Q300 190 176 240Q154 232 172 206Z', shade) +
  line('M316 82Q300 120 304 172M232 98Q230 136 244 182M392 104Q380 140 372 182', shade, 5) + disc(318, 80, 10, shade);

export const cameraStrap = (strap, edge) =>
  line('M206 446Q236 560 292 640M394 446Q364 560 308 640', edge, 24) + line('M206 446Q236 560 292 640M394 446Q364 560 308 640', strap, 14);

export const earrings = (colour) => disc(178, 338, 14, colour) + disc(422, 338, 14, colour);
