// The coracle weaver: a basket boat turned over on the sand.

import { land, smooth } from '../ink/curves.mjs';
import { area, beam, bokashi, disc, each, faint, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, paper, rust, sand, straw } from '../ink/palette.mjs';
import { artisan } from '../motifs/artisan.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { birds, cloud, hills, ripples } from '../motifs/country.mjs';
import { coconutPalm } from '../motifs/plants.mjs';
import { plait } from '../motifs/weave.mjs';

// Bottom up on the sand: a dome of split bamboo bound to a rim.
const overturned = (width, height, light, dark, cell) => {
  const half = width / 2;
  const dome = `M${-half} 0C${-half * 0.98} ${-height * 0.72} ${-half * 0.6} ${-height} 0 ${-height}C${half * 0.6} ${-height} ${half * 0.98} ${-height * 0.72} ${half} 0Q0 ${height * 0.26} ${-half} 0Z`;
  const crossings = each(Math.ceil((width * 1.6) / cell), (index) => {
    const at = -width * 0.8 + index * cell;
    return line(`M${at} ${height * 0.3}Q${at + height * 0.42} ${-height * 0.5} ${at + height * 0.66} ${-height * 1.2}`, light, cell * 0.5) +
      line(`M${at} ${height * 0.3}Q${at - height * 0.42} ${-height * 0.5} ${at - height * 0.66} ${-height * 1.2}`, dark, cell * 0.17);
  });
  return area(dome, '#8a5a2c') + within(dome, crossings + area(`M${half * 0.2} ${-height * 1.1}C${half * 0.8} ${-height} ${half * 0.8} ${-height * 0.3} ${half * 0.5} ${height * 0.3}H${half * 1.2}V${-height * 1.1}Z`, ink, 'opacity="0.28"') +
    line(smooth([[-half * 0.74, -height * 0.36], [-half * 0.5, -height * 0.74], [-half * 0.12, -height * 0.9]]), paper, 13, 'opacity="0.35"')) +
    line(`M${-half} 0Q0 ${height * 0.26} ${half} 0`, '#d9b070', 26) + line(`M${-half} 6Q0 ${height * 0.28} ${half} 6`, '#9a6f34', 6) +
    each(15, (index) => { const t = (index + 0.5) / 15; const x = -half + width * t; const y = height * 0.26 * 2 * t * (1 - t); return line(`M${(x - 5).toFixed(1)} ${(y - 14).toFixed(1)}l10 28`, '#5d3a1c', 6); });
};

export function coracleOnTheSand(random) {
  const hat = place(0, -290, area('M0 -76L104 14Q0 46 -104 14Z', straw) + area('M0 -76L104 14Q70 28 40 30Z', '#b98f45', 'opacity="0.6"') + each(4, (index) => line(`M${-22 * (index + 1)} ${-56 + index * 20}Q0 ${-44 + index * 24} ${22 * (index + 1)} ${-56 + index * 20}`, '#b98f45', 2.4)));
  return [
    bokashi(0, 0, 1200, 360, [[0, '#5fb0c4'], [1, '#f0ecd0']]), cloud(140, 150, 230, paper), cloud(760, 120, 280, paper),
    hills(random, { y: 350, rise: 90, colour: '#8fb5a8', steps: 5, floor: 360 }),
    area('M-20 340H1220V600H-20Z', '#2f8a96'), bokashi(-20, 340, 1240, 180, [[0, '#2a7d92'], [1, '#7fc4ba']]), ripples(random, [-40, 350, 1240, 120], paper, { count: 50, opacity: 0.6 }),
    place(820, 400, fishingBoat(190, { hull: '#2f6f8c', stripe: '#f0b03c', keel: lacquer, cabin: '#f3e4bd' })), place(1050, 386, fishingBoat(120, { hull: '#3f8a73', stripe: paper, keel: lacquer, cabin: '#e3d2a2' })),
    [[440, 400, 46], [560, 384, 32]].map(([x, y, size]) => area(`M${x - size} ${y}Q${x} ${y + size * 1.1} ${x + size} ${y}Z`, '#a9713a') + oval(x, y, size, size * 0.24, '#5d3a1c')).join(''),
    birds([[300, 240], [350, 220], [640, 200]], '#3f5d6a', 1.2),
    // Foam, wet sand, dry sand.
    area(land([[-40, 500], [240, 470], [560, 500], [860, 468], [1240, 496]]), paper), area(land([[-40, 514], [240, 486], [560, 516], [860, 484], [1240, 512]]), '#d3b07c'), area(land([[-40, 560], [300, 530], [700, 556], [1240, 530]]), '#efd9a4'),
    hatch(land([[-40, 560], [300, 530], [700, 556], [1240, 530]]), [-40, 530, 1280, 290], '#d3b474', { gap: 22, turn: -2, opacity: 0.55 }),
    coconutPalm(random, 1140, 700, 620, -130, '#7d5b3a', '#4d8a58', '#2f6a48'),
    // A finished coracle on its edge, oiled dark.
    place(1000, 690, faint(0.25, oval(30, 14, 150, 22, ink)) + oval(0, -140, 128, 152, '#5d3a1c') + plait('M-112 -140a112 136 0 1 0 224 0a112 136 0 1 0 -224 0Z', [-120, -280, 240, 280], '#a5753a', '#7d5426', 19) + `<ellipse cx="0" cy="-140" rx="120" ry="144" fill="none" stroke="#d9b070" stroke-width="19"/><ellipse cx="0" cy="-140" rx="120" ry="144" fill="none" stroke="#7d5426" stroke-width="5" stroke-dasharray="6 20"/>` + area('M20 -276A120 144 0 0 1 40 0Q110 -60 100 -180Q80 -250 20 -276Z', ink, 'opacity="0.25"')),
    // The weaver behind her work, brush in the pot of resin.
    place(300, 640, artisan({ robe: '#b5455a', arm: '#c75a6c', trousers: '#2b2a33', collar: '#f3d9c4', hair: ink, bun: false, hat, look: 0.7, lean: 3, left: [[-118, -108], [-66, -66]], right: [[120, -120], [176, -112]] }), { scale: 1.34 }),
    place(610, 706, faint(0.3, oval(30, 44, 350, 40, ink)) + overturned(640, 280, '#d9b070', '#5d3a1c', 30)),
    place(536, 486, line('M0 0L66 34', '#8a5532', 15) + area('M58 22L84 44L96 74Q74 78 56 56L46 40Z', '#2d2118') + disc(-2, -2, 24, '#d9a679') + line('M4 -20l18 12M-2 -8l20 12', rust, 3)),
    area(smooth([[560, 540], [640, 512], [740, 520], [700, 556], [600, 574]], true), '#2d2118', 'opacity="0.4"'),
    place(170, 744, oval(14, 8, 90, 16, ink, 'opacity="0.25"') + area('M-74 -80H74L62 0Q0 16 -62 0Z', '#6d777b') + oval(0, -80, 74, 18, '#2d2118') + oval(-14, -84, 30, 6, '#6b5340') + line('M-72 -80C-60 -150 60 -150 72 -80', '#4a5356', 5)),
    // Split bamboo in coils and lengths.
    place(890, 760, [0, 1, 2].map((index) => `<ellipse cx="${index * 8}" cy="${-index * 15}" rx="92" ry="24" fill="none" stroke="${index % 2 ? '#b89a50' : '#d9c27a'}" stroke-width="13"/>`).join('')),
    each(7, (index) => beam(`M${320 + index * 10} ${790 - index * 6}L${600 + index * 26} ${770 + index * 2}`, index % 2 ? '#d9c27a' : '#b89a50', 9)),
    place(1090, 774, line('M-70 0L60 -16', earth, 12) + area('M50 -28H104L110 -8Q80 6 50 -6Z', '#8d9799')), ring(1180, 760, 20, sand, 5), disc(60, 700, 7, '#e6b8a4'), disc(90, 716, 5, paper),
  ].join('');
}
