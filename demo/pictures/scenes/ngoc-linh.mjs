// Ngọc Linh ginseng: the plant in old forest, the nursery beds, roots on a tray.

import { circle, land, polar, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, leaf, moss, ochre, paper, pine, rust, sand, straw, vermilion } from '../ink/palette.mjs';
import { mistBand, ranges } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { leafShape } from '../motifs/plants.mjs';
import { basket, plait } from '../motifs/weave.mjs';

// Five leaflets on one stalk, the middle one longest.
const palmate = (x, y, size, turn, colour, vein) => place(
  x,
  y,
  [[-68, 0.6], [68, 0.6], [-36, 0.86], [36, 0.86], [0, 1]].map(
    ([spread, length]) => leafShape(0, 0, size * length, size * 0.25 * length, spread, colour, vein),
  ).join(''),
  { turn },
);

const berries = (random, x, y, size) =>
  each(38, () => {
    const [px, py] = polar(0, 0, Math.sqrt(random.next()) * size, random.between(0, 360));
    const r = size * 0.2;
    return disc(x + px, y + py * 0.82, r, random.pick([lacquer, vermilion, '#d8382c', '#b3201c'])) +
      oval(x + px - r * 0.3, y + py * 0.82 - r * 0.4, r * 0.26, r * 0.18, '#fbd9c4', 'opacity="0.9"') +
      disc(x + px + r * 0.2, y + py * 0.82 + r * 0.5, r * 0.16, ink, 'opacity="0.6"');
  });

const trunk = (x, width, colour, bark, lean = 0) => {
  const d = `M${x - width} 820C${x - width * 0.5} 640 ${x - width * 0.5 + lean * 0.3} 400 ${x - width * 0.4 + lean} -20H${x + width * 0.4 + lean}C${x + width * 0.5 + lean * 0.3} 400 ${x + width * 0.5} 640 ${x + width * 1.1} 820Z`;
  return area(d, colour) + hatch(d, [x - width * 2, -20, width * 4, 840], bark, { gap: 11, turn: 86, width: 2.4, opacity: 0.5 });
};

const fern = (x, y, size, turn, colour) => place(
  x,
  y,
  line(`M0 0Q${size * 0.5} ${-size * 0.1} ${size} ${size * 0.16}`, colour, 4) +
    each(11, (index) => {
      const at = size * (0.12 + index * 0.08);
      const drop = size * 0.16 * (at / size) ** 2 - size * 0.05;
      const reach = size * 0.24 * (1 - index / 13);
      return line(`M${at} ${drop}l${reach * 0.5} ${-reach}M${at} ${drop}l${reach * 0.5} ${reach}`, colour, 5.5);
    }),
  { turn },
);

export function ginsengInTheForest(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#dfe8cf'], [0.5, '#b4cbaa'], [1, '#56775a']]),
    glow(640, 130, 460, '#fbf3c8', 0.9),
    each(9, (index) => faint(0.8, trunk(40 + index * 142 + random.around(0, 30), 20, '#a5bd9f', '#93ad90', random.around(0, 20)))),
    mistBand(380, 110, paper, 0.5),
    trunk(330, 40, '#6f8f74', '#567560', 20), trunk(960, 46, '#688a70', '#50705a', -30),
    faint(0.7, each(7, (index) => area(`M${560 + index * 34} -20L${300 + index * 110} 700h50L${576 + index * 34} -20Z`, '#f7f0c4', 'opacity="0.22"'))),
    area(land([[-40, 640], [300, 610], [700, 650], [1240, 600]]), '#4d6f4c'),
    trunk(60, 110, '#33453a', '#22322a', 50), trunk(1150, 120, '#2d4036', '#1d2c25', -60),
    // Moss and bracket fungus on the old trunks.
    [[76, 300, 36], [84, 450, 34], [40, 540, 44], [1120, 260, 44], [1160, 400, 50], [1126, 500, 36]].map(
      ([x, y, size]) => oval(x, y, size, size * 0.4, '#7f9c4c') + oval(x - 6, y - 5, size * 0.6, size * 0.2, '#a9c069'),
    ).join(''),
    [[96, 360], [100, 392], [1118, 330]].map(([x, y], index) => area(`M${x} ${y}a34 22 0 0 ${index > 1 ? 0 : 1} ${index > 1 ? -60 : 60} 0Z`, '#d9b27c')).join(''),
    area(land([[-40, 730], [300, 700], [620, 726], [1240, 696]]), '#33523a'),
    [[90, 730, 190, -40], [110, 740, 180, -80], [70, 740, 150, -120], [1100, 720, 200, -140], [1130, 730, 180, -100], [1110, 726, 190, 190], [330, 770, 160, -60], [340, 776, 150, -110], [880, 770, 160, -70], [870, 776, 150, -120]].map(
      ([x, y, size, turn], index) => fern(x, y, size, turn, index % 2 ? '#5f8a4c' : '#45703f'),
    ).join(''),
    // A young plant behind, then the old one in fruit.
    line(smooth([[400, 740], [396, 650], [410, 590]]), '#7f9c4c', 8),
    [[-150, 120], [-30, 130], [-90, 110], [30, 90]].map(([turn, size], index) => palmate(410, 592, size, turn, index % 2 ? '#4f8250' : '#65965a', '#b6d08c')).join(''),
    line(smooth([[640, 770], [628, 640], [640, 470], [636, 420]]), '#6d8a3c', 17),
    line(smooth([[634, 770], [622, 640], [634, 470], [632, 420]]), '#a5bd62', 5),
    [[-10, 0], [190, 0], [30, 0], [150, 0]].map(([turn]) => line(`M636 424L${polar(636, 424, 150, turn).map(Math.round).join(' ')}`, '#6d8a3c', 9)).join(''),
    [[190, 206, '#3f7346'], [-10, 206, '#3f7346'], [150, 196, '#5b9152'], [30, 200, '#6ba05c']].map(([turn, size, colour]) => {
      const [x, y] = polar(636, 424, 150, turn);
      return palmate(x, y, size, turn, colour, '#c3da98');
    }).join(''),
    line(smooth([[636, 424], [646, 330], [636, 230]]), '#8aa34c', 10),
    each(13, (index) => line(`M637 240L${polar(636, 196, 72, index * 27.7).map(Math.round).join(' ')}`, '#9db35c', 4)),
    berries(random, 636, 186, 78),
    // Leaf litter.
    each(46, () => leafShape(random.between(-20, 1200), random.between(750, 806), random.between(30, 60), 9, random.between(-30, 210), random.pick([rust, '#8a6a38', moss, '#6b4a2c', ochre]))),
  ].join('');
}

export function ginsengNursery(random) {
  const bed = (x1, x2, x3, x4, colour) => area(polygon([[x1, 400], [x2, 400], [x4, 830], [x3, 830]]), colour);
  const plants = (farLeft, farRight, nearLeft, nearRight) => each(6, (row) => {
    const t = (row / 5) ** 1.5;
    const y = 428 + t * 340;
    const left = farLeft + (nearLeft - farLeft) * t * 0.9;
    const right = farRight + (nearRight - farRight) * t * 0.9;
    const size = 20 + t * 62;
    return each(4, (column) => {
      const x = left + (right - left) * (0.12 + column * 0.25) + random.around(0, 6);
      return line(`M${x} ${y}V${y - size * 0.7}`, '#7f9c4c', 2 + t * 4) +
        [-160, -20, -90].map((turn, index) => palmate(x, y - size * 0.7, size * 0.78, turn, index === 2 ? '#8ab865' : '#5d9450', '#d3e3a4')).join('') +
        ((row + column) % 3 === 0 ? berries(random, x, y - size * 1.3, size * 0.17) : '');
    });
  });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e6eed8'], [0.5, '#bfd4b4'], [1, '#7f9f78']]),
    ranges(random, 330, 40, ['#b9cfba', '#9abaa0'], { rise: 140 }),
    each(8, (index) => trunk(30 + index * 166 + random.around(0, 24), 24, index % 2 ? '#5d7c64' : '#4b6a55', '#3a5645', random.around(0, 24))),
    mistBand(330, 70, paper, 0.5),
    area(polygon([[-40, 400], [1240, 400], [1240, 830], [-40, 830]]), '#8a7448'),
    bed(250, 390, -330, 150, '#4a3524'), bed(430, 570, 240, 560, '#533b28'), bed(630, 770, 650, 970, '#533b28'), bed(810, 950, 1060, 1540, '#4a3524'),
    [[240, 396, -340, 150], [424, 576, 232, 566], [624, 776, 642, 976], [804, 956, 1050, 1550]].map(
      ([a, b, c, d]) => line(`M${a} 400L${c} 830M${b} 400L${d} 830`, '#c2a562', 9),
    ).join(''),
    plants(250, 390, -330, 150), plants(430, 570, 240, 560), plants(630, 770, 650, 970), plants(810, 950, 1060, 1540),
    // The keeper checks a bed.
    place(602, 640, standing({ robe: '#35507c', trousers: '#1f2a3d', arm: '#2b426a', hand: [40, -70], hat: place(0, -190, conicalHat(88)) }) +
      place(-30, -92, basket([[-66, 34], [-30, 30], [0, 22]], { body: '#cb8f60', light: '#e6c48c', dark: '#8a5a34', cell: 11 })), { scale: 1.06 }),
    // Bamboo frame and a roof of shade cloth and fern over the beds.
    beam('M40 830V90M1160 830V90', '#a58a48', 26), beam('M330 420V180M870 420V180', '#a58a48', 14),
    each(7, (index) => line(`M27 ${170 + index * 100}h26M1147 ${170 + index * 100}h26`, '#6f5a28', 4)),
    area(polygon([[-40, -20], [1240, -20], [1240, 96], [900, 190], [300, 190], [-40, 96]]), '#42604a'),
    hatch(polygon([[-40, -20], [1240, -20], [1240, 96], [900, 190], [300, 190], [-40, 96]]), [-40, -20, 1280, 220], '#2c4637', { gap: 12, turn: 0, width: 4, opacity: 0.6 }),
    each(11, (index) => line(`M${300 + index * 60} 190L${-340 + index * 188} -20`, '#c2a562', 7)),
    beam('M-20 92L300 188H900L1220 92', '#8a7038', 16),
    each(22, (index) => fern(20 + index * 56, 60 + Math.min(index, 21 - index) * 14, 70, 60 + (index % 3) * 26, index % 2 ? '#6f9a56' : '#5a8548')),
    faint(0.35, each(5, (index) => area(`M${330 + index * 130} 190l70 0l-90 620l-130 0Z`, '#f7f0c4', 'opacity="0.5"'))),
  ].join('');
}

export function ginsengRoots(random) {
  // A gnarled rhizome jointed like bamboo, one joint for each year, ending in a forked root.
  const root = (x, y, turn, joints, size, bend) => {
    const at = (step) => [step * size * 0.66, Math.sin(step * 0.62) * bend];
    const thick = (step) => size * (0.42 + 0.1 * Math.sin(step * 2.3) + step * 0.012);
    const along = Array.from({ length: joints * 2 + 1 }, (_, half) => half / 2);
    const edge = (side) => along.map((step) => { const [ex, ey] = at(step); return [ex, ey + side * thick(step) * (step % 1 ? 1.12 : 0.8)]; });
    const body = smooth([...edge(-1), ...edge(1).reverse()], true);
    const [tx, ty] = at(joints);
    const fork = (points, width) => line(smooth(points.map(([fx, fy]) => [tx + fx * size, ty + fy * size])), '#a87c40', width + 6) +
      line(smooth(points.map(([fx, fy]) => [tx + fx * size, ty + fy * size])), '#e3c084', width);
    const legs = [[[0.6, 0], [1.6, -0.3], [2.5, -0.9], [3.3, -1]], [[0.6, 0.1], [1.5, 0.4], [2.3, 0.5], [3.5, 1]], [[0.5, 0.2], [1, 0.8], [1.3, 1.5]]];
    const hairs = legs.slice(0, 2).map((leg) => leg.slice(1).map(([hx, hy], index) => line(smooth([[tx + hx * size, ty + hy * size], [tx + (hx + 0.35) * size, ty + (hy + (index % 2 ? 0.4 : -0.35)) * size], [tx + (hx + 0.9) * size, ty + (hy + (index % 2 ? 0.5 : -0.6)) * size]]), '#e3c084', 4)).join('')).join('');
    const tuber = smooth([[-0.4, -0.5], [0.4, -0.62], [1, -0.5], [1.6, -0.46], [1.7, 0], [1.5, 0.56], [0.7, 0.6], [-0.3, 0.5]].map(([fx, fy]) => [tx + fx * size, ty + fy * size]), true);
    return place(
      x,
      y,
      faint(0.28, place(8, 16, area(body, ink) + area(tuber, ink))) + line(smooth([[4, 0], [-size * 0.9, -size * 0.4], [-size * 1.7, -size * 0.2]]), '#8fae58', 10) +
        hairs + fork(legs[0], 17) + fork(legs[1], 20) + fork(legs[2], 9) + area(tuber, '#e3c084') +
        each(5, (index) => line(`M${tx + size * (0.1 + index * 0.3)} ${ty - size * 0.46}q${size * 0.1} ${size * (0.2 + (index % 2) * 0.2)} 0 ${size * (0.4 + (index % 2) * 0.4)}`, '#b98a4a', 3)) +
        area(body, '#d8ae6a') + within(body, place(0, -size * 0.2, line(smooth(along.map(at)), '#f0d7a0', size * 0.3))) +
        each(joints - 1, (index) => { const [jx, jy] = at(index + 1); const t = thick(index + 1) * 0.84; return line(`M${jx} ${jy - t}q${size * 0.14} ${t} 0 ${t * 2}`, '#8f6530', 4); }) +
        // Scars of past stems, to one side and the other.
        each(Math.floor(joints / 2), (index) => { const step = index * 2 + 0.5; const [sx, sy] = at(step); const side = index % 2 ? 1 : -1; const dy = side * thick(step) * 0.78; return oval(sx, sy + dy, size * 0.2, size * 0.11, '#8f6530') + oval(sx, sy + dy, size * 0.11, size * 0.05, '#c49a58'); }) + line(body, '#a87c40', 3),
      { turn },
    );
  };
  const tray = circle(600, 410, 370);
  return [
    block(0, 0, 1200, 800, '#2f4a36'),
    [[-60, 120, 700, 150, 14], [1260, 60, 760, 160, 160], [-40, 760, 640, 150, -20], [1250, 760, 700, 160, 204]].map(
      ([x, y, length, width, turn], index) => leafShape(x, y, length, width, turn, index % 2 ? '#47734a' : '#3d6644', '#7fa368'),
    ).join(''),
    faint(0.45, disc(624, 436, 388, ink)),
    disc(600, 410, 388, '#8a5f2c'), disc(600, 410, 370, sand),
    plait(tray, [230, 40, 740, 740], '#ecd7a8', '#c79f5c', 22),
    ring(600, 410, 378, '#c79248', 13, 'stroke-dasharray="26 9"'), ring(600, 410, 356, '#8a5f2c', 5),
    faint(0.18, area('M230 410A370 370 0 0 1 600 40A420 420 0 0 0 230 410Z', ink)),
    // Roots lie on a fresh leaf.
    leafShape(264, 470, 690, 210, -8, '#3f6b43', '#86a868'), leafShape(300, 330, 640, 160, -14, '#4d7f4a', '#9cbc78'),
    leafShape(330, 640, 540, 120, -4, '#47734a', '#9cbc78'),
    root(400, 296, -10, 8, 64, 20), root(350, 470, -4, 9, 68, -22), root(440, 640, -6, 6, 58, 16),
    palmate(300, 286, 120, -60, '#6ba05c', '#d3e3a4'), palmate(262, 446, 130, -90, '#7fb068', '#d3e3a4'), palmate(330, 622, 110, -110, '#6ba05c', '#d3e3a4'),
    berries(random, 640, 150, 38), line('M644 150L716 96', '#8aa34c', 7),
    // A bamboo digging stick and a small brush lie beside the tray.
    place(1070, 400, line('M0 -240V230', '#b89a50', 26) + line('M-7 -240V230', '#e0c884', 6) + each(5, (index) => line(`M-13 ${-200 + index * 96}h26`, '#7d6228', 5)) + area('M-13 226H13L0 300Z', '#8a6c34'), { turn: 8 }),
    place(110, 420, line('M0 -190V20', '#7d4b2a', 22) + block(-22, 10, 44, 30, lacquer) + area('M-24 40H24L34 130Q0 146 -34 130Z', straw) + each(7, (index) => line(`M${-20 + index * 7} 42L${-28 + index * 9} 130`, earth, 2.4)), { turn: -8 }),
    [[140, 660, 40], [1060, 140, 240]].map(([x, y, turn]) => palmate(x, y, 120, turn, leaf, pine)).join(''),
  ].join('');
}
