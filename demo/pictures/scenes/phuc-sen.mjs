// Phúc Sen: bellows, hammer, and the blade still red.

import { box, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, ink, paper, sand, straw, vermilion } from '../ink/palette.mjs';
import { flame } from '../motifs/lights.mjs';
import { brickwork } from '../motifs/village.mjs';

// The smith from the side, facing right with the hammer up, 420 high; the feet stand on y = 0.
function smith() {
  const tone = '#c98552';
  const dark = '#9a5a34';
  const robe = '#22345a';
  const limb = (points, width, colour) => line(smooth(points), colour, width);
  return (
    limb([[-10, -196], [66, -120], [80, -14]], 58, '#151c2c') + area('M52 -14H106Q136 -10 138 4H52Z', '#2d1d14') +
    limb([[-30, -196], [-58, -110], [-96, -14]], 62, '#1d2740') + area('M-126 -14H-70Q-42 -10 -40 4H-126Z', '#3a2519') +
    // Far arm holds the tongs down to the anvil.
    limb([[36, -340], [104, -286], [168, -244]], 40, dark) + limb([[36, -340], [84, -304]], 50, '#1a2848') +
    area(smooth([[-66, -196], [-70, -290], [-34, -364], [30, -380], [62, -340], [46, -250], [34, -180], [-10, -170]], true), robe) +
    area('M-50 -250L46 -260L70 -120Q6 -96 -56 -116Z', '#6d4428') + line('M-66 -250Q0 -238 48 -262', '#8a5a34', 10) +
    line('M18 -378L40 -404', tone, 34) + oval(52, -432, 38, 44, tone) + area('M12 -436C4 -494 92 -498 92 -448Q70 -466 46 -460Q30 -446 32 -424Z', ink) +
    line('M12 -448Q50 -480 92 -450', '#c94a34', 15) + area('M14 -446l-30 20l26 2Z', '#c94a34') +
    line('M68 -436q8 6 14 0M62 -410q12 6 20 0', dark, 4) + line('M90 -438q10 10 0 16', dark, 4) +
    // Near arm and the hammer over the shoulder.
    place(0, 0, line('M-70 -480L66 -560', '#a5672f', 17) + place(76, -566, block(-32, -52, 64, 104, '#5a6164', 'rx="8"') + block(-32, -52, 22, 104, '#868f92', 'rx="8"'), { turn: -30 })) +
    limb([[-16, -346], [-96, -392], [-58, -482]], 46, tone) + limb([[-16, -346], [-84, -380]], 58, robe) + disc(-56, -486, 27, tone) +
    line('M-72 -494l20 -14M-64 -474l22 -12', dark, 4)
  );
}

export function redBlade(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#1a1412'], [0.6, '#3a2018'], [1, '#22150f']]),
    brickwork(random, box(-20, -20, 1240, 640), [-20, -20, 1240, 640], { face: '#3a2a22', joint: '#2a1c16', odd: '#46322a' }, 92),
    glow(220, 520, 470, vermilion, 0.75), glow(700, 500, 300, '#f08a3c', 0.5),
    // Knives on the wall.
    line('M560 70H1180', '#7d5a3a', 15),
    [600, 690, 780, 870, 960, 1050, 1140].map((x, index) => place(x, 76, line('M0 0V20', sand, 3) + block(-11, 18, 22, 62, ['#8a5532', '#6b3a20'][index % 2], 'rx="8"') + (index % 3 === 0
      ? area('M-14 80H14C30 130 34 170 18 214Q-10 190 -14 80Z', '#9aa4a6') + line('M20 110Q28 160 16 206', '#e3e9e8', 4)
      : index % 3 === 1 ? area('M-26 80H22V196Q-2 210 -26 196Z', '#7d888b') + line('M18 86V196', '#e3e9e8', 5) : line('M0 80C40 96 56 150 10 190', '#9aa4a6', 15) + line('M8 80C48 96 62 150 14 192', '#e3e9e8', 4)))).join(''),
    // The hearth.
    area(polygon([[20, 560], [400, 560], [440, 780], [-20, 780]]), '#6b4a3a'), brickwork(random, polygon([[20, 560], [400, 560], [440, 780], [-20, 780]]), [-20, 560, 460, 220], { face: '#7d4a34', joint: '#4a2a1e', odd: '#8f5a40' }, 70),
    area('M40 568Q210 500 384 568L370 590H56Z', ink),
    each(30, () => disc(random.between(80, 350), random.between(546, 572), random.between(9, 17), random.pick([ink, '#3a1d14', vermilion, '#f08a3c']))),
    place(214, 566, flame(200, 260)), place(130, 566, flame(100, 150)), place(296, 566, flame(96, 140)),
    each(20, () => disc(random.between(110, 330), random.between(180, 420), random.between(2, 5), random.pick([straw, '#f0a03c']))),
    // Bellows: two wooden cylinders and their plungers.
    [[40, 0], [132, 34]].map(([x, drop]) => block(x - 38, 320 + 60, 76, 190, '#8a5a34') + hatch(box(x - 38, 380, 76, 190), [x - 38, 380, 76, 190], '#4a2a18', { gap: 12, turn: 90, width: 3, opacity: 0.6 }) + block(x - 42, 400, 84, 12, '#3a2519') + block(x - 42, 540, 84, 12, '#3a2519') + oval(x, 380, 38, 11, '#2d1a12') + beam(`M${x} 380V${236 + drop}`, '#c79248', 11) + block(x - 34, 226 + drop, 68, 16, '#a5672f', 'rx="8"')).join(''),
    block(-20, 770, 1240, 60, '#20140e'), hatch(box(-20, 770, 1240, 60), [-20, 770, 1240, 60], '#4a2f20', { gap: 12, turn: 2, opacity: 0.5 }),
    // The anvil on its stump, the blade across it.
    place(830, 780, area(polygon([[-110, 0], [-96, -150], [96, -150], [110, 0]]), '#5d4028') + hatch(polygon([[-110, 0], [-96, -150], [96, -150], [110, 0]]), [-110, -150, 220, 150], ink, { gap: 12, turn: 86, opacity: 0.5 }) + line('M-104 -60Q0 -44 104 -60', '#8d8f8f', 13) +
      area('M-150 -230H120Q190 -226 230 -204Q180 -180 110 -186L80 -150H-80L-100 -190H-150Z', '#4d5456') + line('M-150 -228H120Q180 -226 226 -206', '#aab2b4', 7)),
    glow(900, 536, 190, '#f8a040', 0.8),
    place(720, 538, line('M-70 -14L60 6', '#3f4446', 13) + line('M-66 -2L60 10', '#2d3133', 10)),
    area('M760 524C860 506 980 506 1070 540C980 560 860 560 762 552Z', '#e8502c'), area('M800 526C880 514 970 516 1050 538C970 548 880 546 802 542Z', '#ffb24a'), line('M840 530C900 524 960 526 1010 536', '#fff0b0', 5),
    place(560, 782, smith(), { scale: 1.04 }),
    // Sparks off the last blow.
    each(34, (index) => { const turn = -160 + index * 4.2; const radians = (turn * Math.PI) / 180; const near = random.between(40, 70); const far = near + random.between(20, 130); return line(`M${Math.round(920 + near * Math.cos(radians))} ${Math.round(520 + near * Math.sin(radians))}L${Math.round(920 + far * Math.cos(radians))} ${Math.round(520 + far * Math.sin(radians))}`, index % 2 ? straw : '#f0a03c', random.between(2, 5).toFixed(1)); }),
    // The water trough, steaming.
    place(1110, 780, area('M-90 -70H90L76 0H-76Z', '#6b4a30') + oval(0, -70, 90, 18, '#33505a') + line('M-84 -40Q0 -24 84 -40', '#3a2519', 6) + faint(0.35, line(smooth([[-20, -90], [-44, -140], [-8, -190], [-34, -250]]), paper, 12) + line(smooth([[34, -90], [14, -130], [44, -170], [26, -220]]), paper, 9))),
    [[480, 776], [500, 788], [690, 790]].map(([x, y]) => oval(x, y, 16, 5, earth)).join(''),
  ].join('');
}
