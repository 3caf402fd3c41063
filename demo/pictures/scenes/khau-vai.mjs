// Khâu Vai: umbrellas and scarves among the rocks.

import { land, smooth } from '../ink/curves.mjs';
import { area, bokashi, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { ink, ochre, paper } from '../ink/palette.mjs';
import { karst, mistBand } from '../motifs/country.mjs';
import { flower } from '../motifs/plants.mjs';
import { umbrella, uplandMan, uplandWoman } from '../motifs/upland.mjs';

export function umbrellasOnTheRocks(random) {
  const rock = (x, y, w, h, colour, cut) => {
    const d = `${smooth([[x - w, y], [x - w * 0.8, y - h * 0.6], [x - w * 0.3, y - h * 0.9], [x + w * 0.1, y - h], [x + w * 0.5, y - h * 0.6], [x + w * 0.9, y - h * 0.3], [x + w, y]])}Z`;
    return area(d, colour) + hatch(d, [x - w, y - h, w * 2, h], cut, { gap: 12, turn: 76, opacity: 0.45 }) + line(smooth([[x - w * 0.3, y - h * 0.86], [x - w * 0.16, y - h * 0.4], [x - w * 0.3, y]]), cut, 4, 'opacity="0.6"');
  };
  const inks = [['#d8432f', '#f0b548', '#d8432f', '#f0b548', '#d8432f', '#f0b548'], ['#2f7f8f', '#a9d0c9', '#2f7f8f', '#a9d0c9', '#2f7f8f', '#a9d0c9'], ['#b8497a', '#f3c3cf', '#b8497a', '#f3c3cf', '#b8497a', '#f3c3cf'], ['#5a4a94', '#c3b6e0', '#5a4a94', '#c3b6e0', '#5a4a94', '#c3b6e0'], ['#e8833a', '#fbe6a6', '#e8833a', '#fbe6a6', '#e8833a', '#fbe6a6'], ['#3f7a4a', '#cfe0a0', '#3f7a4a', '#cfe0a0', '#3f7a4a', '#cfe0a0']];
  const dresses = [
    { jacket: '#24386b', skirt: '#9d2f4a', bands: ['#f0b548', '#4f9a8a', paper, '#e58a9a'], scarf: '#c23f4a' },
    { jacket: '#8a2f5c', skirt: '#24386b', bands: ['#e8743f', '#f0c85a', '#c7476a', paper], scarf: '#f0a53a' },
    { jacket: '#2f7f63', skirt: '#b5343f', bands: [paper, '#f0b548', '#35507f', '#f3a7a0'], scarf: '#7a3f86' },
    { jacket: '#1f2b44', skirt: '#1f6f6e', bands: ['#f3ead2', '#e8743f', '#f0c85a', '#c7476a'], scarf: '#2f8f8a' },
  ];
  const couple = (x, y, scale, kind, shade) => place(
    x, y, faint(0.3, oval(0, 2, 84, 10, ink)) + place(34, 0, uplandMan({ coat: kind % 2 ? '#1f2b44' : '#2f3f3a', hand: [-24, -118] })) + place(-34, 0, uplandWoman({ ...dresses[kind % 4], hand: [30, -116] })) +
      line('M8 -118V-262', '#4a2f20', 5) + place(8, -208, umbrella(104, inks[shade])),
    { scale },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#b9d3d6'], [0.45, '#f8efd6']]),
    karst(140, 400, 190, 300, '#b9c0c4'), karst(480, 390, 170, 250, '#b3bcc0'), karst(1060, 400, 220, 340, '#a6b2b8'), karst(800, 390, 180, 270, '#98a6ae', '#7d8d98'), karst(300, 410, 150, 190, '#8d9ca5', '#70828e'),
    mistBand(340, 60, paper, 0.6),
    area(land([[-40, 430], [300, 392], [620, 426], [940, 384], [1240, 420]]), '#a9b57a'), hatch(land([[-40, 430], [300, 392], [620, 426], [940, 384], [1240, 420]]), [-40, 384, 1280, 440], '#73834c', { gap: 18, turn: 4, opacity: 0.4 }),
    rock(90, 480, 90, 90, '#8a8f93', '#62686e'), rock(560, 470, 110, 80, '#93989a', '#62686e'), rock(1130, 470, 100, 110, '#8a8f93', '#62686e'), rock(820, 460, 70, 60, '#9aa0a2', '#62686e'),
    couple(230, 480, 0.62, 0, 4), couple(690, 476, 0.6, 1, 1), couple(970, 480, 0.64, 3, 3), couple(420, 500, 0.66, 2, 5),
    rock(330, 590, 130, 100, '#7d8388', '#565c63'), rock(860, 600, 150, 120, '#858b8f', '#565c63'), rock(20, 620, 140, 150, '#767c82', '#4f555c'), rock(1190, 620, 150, 160, '#767c82', '#4f555c'),
    couple(190, 660, 1, 1, 2), couple(590, 640, 0.98, 0, 0), couple(1030, 660, 1, 2, 4),
    area(land([[-40, 730], [300, 700], [700, 740], [1240, 706]]), '#7f9158'), rock(400, 800, 190, 150, '#6d7379', '#474d54'), rock(780, 810, 170, 120, '#737980', '#474d54'), rock(60, 820, 130, 110, '#6d7379', '#474d54'), rock(1180, 820, 140, 130, '#6d7379', '#474d54'),
    each(26, () => { const x = random.next() * 1200; const y = random.between(736, 792); return flower(x, y, random.between(8, 13), 5, random.pick(['#f3c3cf', paper, '#f0c85a', '#c3b6e0']), ochre, random.between(0, 72)); }),
  ].join('');
}
