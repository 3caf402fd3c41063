// Mother-of-pearl inlay: the fretsaw, the shell, the phoenix in rosewood.

import { box, petal, polar, polygon, smooth } from '../ink/curves.mjs';
import { area, block, disc, each, faint, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, ochre, paper } from '../ink/palette.mjs';
import { pinchingHand } from '../motifs/artisan.mjs';
import { nacre, pearlInks } from '../motifs/inlay.mjs';

const inlaid = (outline, region, turn, cut = '#2a120c') => nacre(outline, region, turn) + line(outline, cut, 3);

const pearlFlower = (x, y, size, petals, turn) => place(x, y, each(petals, (index) => place(0, 0, inlaid(petal(size, size * 0.36), [-size * 0.4, -size, size * 0.8, size], index), { turn: (360 / petals) * index })) + disc(0, 0, size * 0.2, '#f5efcf') + ring(0, 0, size * 0.2, '#2a120c', 3), { turn });

const pearlLeaf = (x, y, length, turn, tint) => place(x, y, inlaid(`M0 0Q${length * 0.5} ${-length * 0.34} ${length} 0Q${length * 0.5} ${length * 0.26} 0 0Z`, [0, -length * 0.3, length, length * 0.6], tint) + line(`M6 0H${length - 8}`, '#2a120c', 2.4), { turn });

function phoenix() {
  const body = smooth([[-70, 10], [-50, -50], [10, -70], [70, -40], [90, 10], [50, 50], [-20, 56]], true);
  return [[200, 300, 1], [182, 340, 2], [164, 310, 3], [216, 250, 4], [148, 250, 5]].map(([turn, length, tint]) => place(60, 10, inlaid(`M0 0C${length * 0.3} -40 ${length * 0.7} 20 ${length} -10C${length * 0.8} 40 ${length * 0.3} 20 0 12Z`, [0, -50, length, 100], tint) + disc(length * 0.88, 8, 13, pearlInks[(tint + 2) % 6]) + ring(length * 0.88, 8, 13, '#2a120c', 3), { turn: turn - 180 })).join('') +
    [[-110, 190, 0], [-92, 210, 1], [-74, 190, 2], [-56, 160, 3]].map(([turn, length, tint]) => place(10, -20, inlaid(petal(length, 40), [-40, -length, 80, length], tint) + line(`M0 -20V${-length + 24}`, '#2a120c', 2.4), { turn: turn + 100 })).join('') +
    inlaid(body, [-80, -80, 190, 150], 3) + each(3, (row) => each(4, (index) => line(`M${-40 + index * 28 + row * 8} ${-34 + row * 26}q12 16 24 0`, '#2a120c', 3))) +
    inlaid(smooth([[-60, 0], [-110, -50], [-110, -120], [-150, -150], [-170, -120], [-146, -90], [-130, -20], [-60, 40]], true), [-180, -160, 130, 200], 2) +
    area('M-166 -132L-206 -118L-164 -108Z', ochre) + disc(-146, -128, 6, '#2a120c') + line('M-140 -150q10 -40 40 -40M-132 -146q20 -26 50 -20', '#f5efcf', 6);
}

export function pearlInlay(random) {
  const board = box(-390, -270, 780, 540);
  return [
    block(0, 0, 1200, 800, '#3f5a52'), hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#2f4640', { gap: 26, turn: 2, width: 4, opacity: 0.6 }),
    faint(0.45, place(442, 430, area(board, ink), { turn: 3 })),
    place(
      410,
      400,
      area(board, '#4a1f14') + hatch(board, [-390, -270, 780, 540], '#2d110a', { gap: 11, turn: 2, width: 3, opacity: 0.6 }) + line(board, '#2d110a', 12) +
        line(box(-356, -236, 712, 472), '#c4ead2', 4) + within(box(-390, -270, 780, 540), each(23, (index) => place(-352 + index * 32, -253, inlaid('M-9 0L0 -9L9 0L0 9Z', [-10, -10, 20, 20], index)) + place(-352 + index * 32, 253, inlaid('M-9 0L0 -9L9 0L0 9Z', [-10, -10, 20, 20], index + 1)))) +
        // A peony branch under the bird; one flower is still only cut into the wood.
        line(smooth([[-350, 190], [-220, 120], [-90, 170], [60, 130], [220, 180], [350, 130]]), '#d9c8ee', 8) +
        [[-300, 164, 90, -60, 0], [-240, 130, 84, -120, 1], [-60, 160, 90, 60, 2], [30, 138, 80, -70, 3], [250, 176, 90, 40, 4], [180, 160, 84, -110, 5], [-180, 140, 84, 70, 3]].map((at) => pearlLeaf(...at)).join('') +
        pearlFlower(-250, 50, 84, 8, 10) + pearlFlower(-120, 190, 62, 7, 0) +
        place(130, 160, each(8, (index) => place(0, 0, area(petal(80, 30), '#6b3a26') + line(petal(80, 30), '#1d0a06', 5), { turn: index * 45 })) + disc(0, 0, 18, '#1d0a06')) +
        pearlFlower(300, 90, 56, 7, 20) + place(20, -60, phoenix(), { scale: 0.98 }) +
        line('M-330 -180q0 -30 30 -26q6 -30 40 -14q30 2 16 36M240 -190q0 -30 30 -26q6 -30 40 -14q30 2 16 36', '#bfe3ea', 5),
      { turn: 3 },
    ),
    // Two shells: one whole, one opened to its light.
    place(1040, 140, faint(0.35, oval(14, 16, 136, 100, ink)) + oval(0, 0, 134, 100, '#6d5a4a') + inlaid(smooth([[-112, 0], [-80, -64], [0, -82], [84, -60], [112, 6], [70, 64], [-10, 78], [-90, 50]], true), [-120, -90, 240, 180], 1, '#a39482') +
      each(4, (index) => faint(0.75, line(smooth(Array.from({ length: 9 }, (_, step) => polar(-10 - index * 6, 6, 84 - index * 20, 190 + step * 24))), pearlInks[(index * 2 + 1) % 6], 9))) + each(5, (index) => disc(-70 + index * 27, 54 + Math.abs(index - 2) * -5, 6, '#4a3d32')), { turn: -14 }),
    // The notched bench pin and the piece being sawn.
    place(930, 640, area(polygon([[-60, -40], [300, -70], [300, 200], [-60, 200]]), '#a5703f') + hatch(polygon([[-60, -40], [300, -70], [300, 200], [-60, 200]]), [-60, -70, 360, 270], earth, { gap: 14, turn: -4, opacity: 0.5 }) + area('M-64 40L90 66L-64 100Z', '#3f5a52')),
    place(960, 690, faint(0.35, oval(10, 10, 80, 44, ink)) + inlaid(smooth([[-80, 0], [-50, -44], [20, -50], [80, -16], [70, 36], [0, 50], [-60, 40]], true), [-90, -60, 180, 120], 4, '#8a7a66') + line(`${petal(60, 24)}`, lacquer, 3, 'transform="translate(6 30)"')),
    // The fretsaw: a deep steel bow and a blade like a hair.
    place(
      932,
      520,
      faint(0.35, line('M14 70H-18V-200H202V72', ink, 18)) + line('M-6 50V190', '#f4f6f4', 4) +
        line('M-6 60H-30V-210H190V60H150', '#c3ccce', 18) + line('M-32 -216H188', '#f1f4f2', 5) + block(-18, 42, 24, 30, '#8d6b34') +
        line('M96 60H196', '#8a5532', 34) + line('M100 54H192', '#c78550', 7),
    ),
    place(1040, 580, pinchingHand('#7d2f3c', { cuff: '#e3c9b4' }), { turn: 34, scale: 0.86 }),
    // Cut pieces sorted in a dish.
    place(110, 716, faint(0.35, disc(10, 10, 92, ink)) + disc(0, 0, 92, '#8a5532') + disc(0, 0, 78, '#2d1a12') + each(15, (index) => place(random.around(0, 50), random.around(0, 50), inlaid(index % 2 ? 'M-16 0Q0 -22 16 0Q0 12 -16 0Z' : 'M-12 -10L10 -12L14 8L-8 12Z', [-18, -20, 36, 40], index), { turn: random.between(0, 180) }))),
    each(24, (index) => place(random.between(220, 840), random.between(726, 790), area('M-6 -4L6 -5L7 4L-4 5Z', pearlInks[index % 6]), { turn: random.between(0, 180), scale: random.between(0.6, 1.5) })),
    faint(0.15, area('M-20 -20H500L-20 360Z', paper)),
  ].join('');
}
