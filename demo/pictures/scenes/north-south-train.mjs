// The North-South train: along the coast, over Hải Vân, by the window.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, place, within } from '../ink/marks.mjs';
import { indigo, ink, lacquer, ochre, paper, vermilion } from '../ink/palette.mjs';
import { buffalo, egretFlying } from '../motifs/animals.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { birds, cloud, furrows, hills, mistBand, ripples, scaleWaves, sun } from '../motifs/country.mjs';
import { steam } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { coconutPalm, crown, flower } from '../motifs/plants.mjs';
import { band, lotus, profiles, vessel } from '../motifs/pottery.mjs';
import { carriage, locomotive, train } from '../motifs/railway.mjs';

export function coastTrain(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f0a06a'], [0.3, '#fbdca4'], [0.46, '#fdf0cf'], [0.465, '#5fb0b8'], [1, '#1f6f86']]),
    each(16, (index) => place(860, 300, area('M-8 -150L0 -520L8 -150Z', '#fde8bd', 'opacity="0.6"'), { turn: -90 + index * 12 })), disc(860, 300, 110, '#f6703f'), cloud(180, 190, 200, '#fdeed3'), cloud(460, 110, 170, '#fdeed3'),
    hills(random, { y: 372, rise: 130, colour: '#8fa8a8', steps: 6, floor: 376 }), block(-20, 372, 1240, 80, '#79bcb9'), ripples(random, [-40, 380, 1240, 150], '#fdf0cf', { count: 60, opacity: 0.7 }), place(1140, 424, fishingBoat(110, { hull: '#3f8a73', stripe: ochre, keel: lacquer, cabin: paper }), { flip: true }), birds([[620, 180], [670, 200], [580, 210]], '#8a4a3a', 1.4),
    scaleWaves(540, 50, 3, '#3f98a3', '#d6ede0', -30),
    // The embankment and its arches, the whole train across the sheet.
    block(-20, 560, 1240, 90, '#b9946a'), each(7, (index) => area(`M${20 + index * 180} 660V620A58 44 0 0 1 ${136 + index * 180} 620V660Z`, '#2f7f8f') + line(`M${20 + index * 180} 656V620A58 44 0 0 1 ${136 + index * 180} 620V656`, '#8a6544', 9)), hatch('M-20 560H1220V650H-20Z', [0, 560, 1200, 90], '#6b4c30', { gap: 22, turn: 0, opacity: 0.4 }), block(-20, 548, 1240, 18, '#6b5a4c'), each(64, (index) => block(index * 19, 544, 10, 12, '#4a3a30')), line('M-20 542H1220', '#8d8f95', 6),
    place(890, 540, train(4), { scale: 1.25 }),
    scaleWaves(690, 62, 3, '#2a7f92', '#bfe0d8', -10), area(land([[-40, 690], [140, 664], [320, 700], [470, 800]], 840), '#6f7f45'), area(land([[-40, 740], [120, 724], [260, 760], [340, 830]], 840), '#4d5f35'),
    coconutPalm(random, 70, 770, 540, -40, '#5a3a30', '#2f5a48', '#21453a'), place(250, 772, standing({ robe: '#8a3f5c', trousers: ink, hand: [44, -150], hat: place(0, -190, conicalHat(92)) }), { scale: 0.72 }), place(310, 786, standing({ robe: '#f0b548', trousers: indigo, hand: [40, -150] }), { scale: 0.5 }),
  ].join('');
}

export function cloudPass(random) {
  // Each carriage lies along the curve of the line.
  const route = (t) => { const u = 1 - t; return [u ** 3 * -60 + 3 * u * u * t * 300 + 3 * u * t * t * 520 + t ** 3 * 760, u ** 3 * 640 + 3 * u * u * t * 660 + 3 * u * t * t * 470 + t ** 3 * 500]; };
  const points = Array.from({ length: 21 }, (_, index) => route(index / 20));
  const turnAt = (t) => { const [x1, y1] = route(t - 0.01); const [x2, y2] = route(t + 0.01); return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI; };
  const slope = land([[-40, 560], [100, 420], [240, 300], [380, 210], [520, 140], [660, 170], [790, 260], [880, 370], [940, 470], [990, 560], [1050, 680], [1120, 840]], 860);
  const far = land([[380, 470], [560, 330], [720, 240], [840, 190], [960, 260], [1080, 360], [1240, 440]], 500);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6fa9c9'], [0.42, '#f3f0da'], [0.58, '#9fd0d0'], [1, '#1f6f94']]), sun(1040, 120, 50, '#fdf3cf'),
    area(far, '#8fb3b5'), mistBand(250, 50, paper, 0.8), bokashi(0, 440, 1200, 380, [[0, '#a9d8d0'], [0.35, '#4fa5b5'], [1, '#1f6488']]), ripples(random, [500, 450, 740, 320], paper, { count: 70, opacity: 0.6 }), place(1110, 560, fishingBoat(120, { hull: '#2f5f8c', stripe: paper, keel: lacquer, cabin: ochre }), { flip: true }), place(1160, 480, fishingBoat(70, { hull: '#8a3f3a', stripe: paper, keel: ink, cabin: ochre })),
    area(slope, '#5f8f5f'), hatch(slope, [-40, 150, 1180, 700], '#35633f', { gap: 18, turn: 58, width: 3, opacity: 0.4 }), [[90, 480, 260, 110], [300, 330, 260, 120], [480, 250, 220, 100], [600, 340, 240, 100], [330, 480, 240, 80], [780, 320, 150, 70]].map(([x, y, w, h]) => crown(random, x, y, w, h, ['#3f7048', '#5a8f55', '#7aa65f'])).join(''),
    cloud(420, 170, 260, paper), cloud(60, 300, 200, paper), faint(0.9, cloud(620, 260, 180, '#f3f3e8')),
    // The ledge, with the line upon it, ending in the tunnel.
    area(`${smooth(points.map(([x, y]) => [x, y + 6]))}L840 520L880 640L-60 760Z`, '#a58a66'), hatch(`${smooth(points.map(([x, y]) => [x, y + 6]))}L840 520L880 640L-60 760Z`, [-60, 480, 940, 280], '#6b543a', { gap: 16, turn: 78, width: 3, opacity: 0.5 }),
    line(smooth(points), '#5f5044', 17), each(56, (index) => { const t = (index + 0.5) / 56; const [x, y] = route(t); return place(x, y, block(-3, -11, 6, 22, '#3f342c'), { turn: turnAt(t) }); }), line(smooth(points.map(([x, y]) => [x, y - 5])), '#aeb0b4', 4),
    place(770, 508, area('M-16 8V-90Q10 -150 66 -150Q130 -140 140 -60V30Z', '#7f7466') + hatch('M-16 8V-90Q10 -150 66 -150Q130 -140 140 -60V30Z', [-16, -150, 160, 180], '#4f463c', { gap: 16, turn: 0, opacity: 0.5 }) + area('M-6 6V-70Q8 -116 48 -112Q60 -60 52 14Z', '#221c20')),
    [0.93, 0.775, 0.615, 0.45, 0.28, 0.1].map((t, index) => { const [x, y] = route(t); return place(x, y - 4, index === 0 ? locomotive() : carriage(), { turn: turnAt(t), scale: 0.42 }); }).reverse().join(''),
    area(smooth([[-60, 700], [200, 690], [420, 650], [640, 610], [860, 620], [940, 700], [1060, 840], [-60, 840]], true), '#4d7f50'), crown(random, 140, 740, 420, 130, ['#2f5a3f', '#4d7f4a', '#6f9f55']), crown(random, 460, 710, 380, 120, ['#2f5a3f', '#4d7f4a', '#6f9f55']), crown(random, 760, 690, 300, 110, ['#2f5a3f', '#4d7f4a', '#6f9f55']), crown(random, 900, 780, 240, 90, ['#2f5a3f', '#4d7f4a', '#6f9f55']),
    each(14, (index) => { const x = 60 + index * 62; return flower(x, 760 - (index % 4) * 26, 13, 5, index % 2 ? '#f0c0a0' : '#fbe3d0', lacquer, index * 20); }), area(smooth([[980, 770], [1060, 720], [1240, 690], [1240, 840], [1000, 840]], true), '#f3e0b4'), line(smooth([[960, 770], [1050, 710], [1240, 680]]), paper, 8), egretFlying(1060, 420, 0.3), egretFlying(1120, 390, 0.26),
  ].join('');
}

export function windowSeat(random) {
  const pane = (x, y, w, h) => `M${x + 40} ${y}H${x + w - 40}Q${x + w} ${y} ${x + w} ${y + 40}V${y + h - 40}Q${x + w} ${y + h} ${x + w - 40} ${y + h}H${x + 40}Q${x} ${y + h} ${x} ${y + h - 40}V${y + 40}Q${x} ${y} ${x + 40} ${y}Z`;
  const view = pane(270, 130, 660, 390);
  const seat = area('M-190 0V-430Q-190 -500 -120 -500H-70Q-10 -500 -4 -430L20 -130H210Q250 -130 250 -90V0Z', '#2f7f86') + area('M-190 0V-430Q-190 -500 -120 -500H-110L-80 0Z', '#1f5f68') + area('M20 -130H210Q250 -130 250 -90V-80H10Z', '#4fa0a3') + hatch('M-70 -500Q-10 -500 -4 -430L20 -130H-84Z', [-110, -500, 140, 380], '#1f5f68', { gap: 36, turn: 0, width: 4, opacity: 0.6 }) + area('M-146 -500H-60Q-20 -500 -12 -440L-10 -410H-140Z', '#f8f0dc') + line('M-140 -414H-10', lacquer, 5) + block(-150, -10, 360, 30, '#3a3f48');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e9dcc0'], [0.7, '#d9c49c'], [0.71, '#8a6a50'], [1, '#5f4636']]), each(15, (index) => line(`M${index * 86} 90V640`, '#c3ab80', 4)), block(-20, 0, 1240, 30, '#b9a27a'),
    within(view, bokashi(270, 130, 660, 390, [[0, '#8fc6d6'], [0.45, '#fbf0d0'], [0.46, '#5fb0b8'], [1, '#2f8797']]) + sun(470, 220, 40, '#f6923f') + cloud(650, 220, 170, paper) + hills(random, { y: 312, rise: 90, colour: '#86a8a8', steps: 8, floor: 314 }) + ripples(random, [270, 320, 640, 90], paper, { count: 30, opacity: 0.7 }) + place(560, 360, fishingBoat(110, { hull: '#b5442f', stripe: paper, keel: ink, cabin: ochre })) +
      area(land([[240, 430], [420, 400], [640, 436], [960, 400]], 540), '#a9c766') + furrows([600, 400], 540, 240, 980, 12, '#6f9a45', 4) + place(760, 460, buffalo({ hide: '#5b534e', far: '#3f3936' }), { scale: 0.3 }) + place(700, 470, standing({ robe: '#8a3f5c', trousers: ink, hand: [34, -90], hat: place(0, -190, conicalHat(92)) }), { scale: 0.3 }) + [[350, 180, 20], [880, 200, -30]].map(([x, tall, lean]) => coconutPalm(random, x, 510, tall * 1.4, lean, '#6b5040', '#35684f', '#4d8060')).join('')),
    line(view, '#7a5f45', 30), line(view, '#f3e8d2', 13), line('M600 130V520', '#7a5f45', 14),
    // Curtains and the rack above.
    [1, -1].map((side) => place(600, 0, area('M352 104H470V560Q440 530 420 560Q400 530 380 470Q340 330 352 104Z', '#c9533f') + [380, 405, 430, 455].map((x) => line(`M${x} 110Q${x - 14} 320 ${x + 4} 520`, '#8f2f2a', 4, 'opacity="0.6"')).join('') + line('M356 410Q420 440 470 420', ochre, 10), { flip: side < 0 })).join(''), line('M110 104H1090', '#7a5f45', 11),
    block(120, 66, 960, 14, '#8d8f95'), each(13, (index) => line(`M${140 + index * 76} 66V90`, '#6f7278', 4)), place(300, 66, area('M-90 0V-44Q-90 -56 -76 -56H76Q90 -56 90 -44V0Z', '#8a5230') + line('M-50 -56V0M50 -56V0', '#5a3420', 9)), place(520, 62, conicalHat(150)), place(840, 66, area('M-70 0Q-80 -50 0 -54Q80 -50 70 0Z', '#3f6f5a') + line('M-30 -50Q0 -84 30 -50', '#2a4a3c', 7)), place(960, 66, block(-30, -50, 60, 50, '#d9a53a') + line('M0 -50V0M-30 -26H30', lacquer, 7)),
    place(230, 780, seat), place(970, 780, seat, { flip: true }),
    place(300, 650, seated({ robe: '#7a3f5c', trousers: '#22304f', hand: [62, -56] }), { scale: 2.1 }), place(890, 652, seated({ robe: '#e8dcc0', trousers: '#35507f', hand: [64, -66] }) + area('M50 -92L74 -100V-58L50 -50Z', lacquer), { scale: 2, flip: true }),
    // The table: tea, a magazine, a small fired jar from the last stop.
    block(480, 600, 240, 20, '#a8763f'), block(480, 616, 240, 10, '#6b4420'), line('M600 620V800', '#6b5a4c', 22), place(540, 598, area('M-22 -50H22L17 0H-17Z', '#fdf8ea', 'opacity="0.6"') + area('M-20 -36H20L17 0H-17Z', '#b5742a') + line('M-22 -50L-17 0H17L22 -50', '#9aa9a6', 3)), steam(540, 536, 60, '#fff8ea', 0.7), place(640, 602, vessel(profiles.plumVase, { body: '#dfe3d8', dark: indigo, inside: ink }, lotus(0, -90, 80) + band(-230, 90, indigo)), { scale: 0.36 }), place(592, 598, area('M-34 0L-26 -10H36L28 0Z', paper) + area('M-22 -10H34L32 -15H-18Z', vermilion)),
  ].join('');
}
