// Boats and banks of the Mekong delta.

import { smooth } from '../ink/curves.mjs';
import { area, disc, each, hatch, line, within } from '../ink/marks.mjs';
import { ink, paper } from '../ink/palette.mjs';

// A trading boat with painted eyes and an arched cabin; the waterline's middle is the origin.
export function tradingBoat(length, { hull, bow, cabin, rib, eye = paper, house = true }) {
  const half = length / 2;
  const h = length * 0.14;
  const outline = `M${-half} ${-h * 1.2}Q${-half * 0.6} ${-h * 0.66} 0 ${-h * 0.64}Q${half * 0.56} ${-h * 0.66} ${half} ${-h * 1.9}Q${half * 0.98} ${-h * 0.4} ${half * 0.6} ${h * 0.3}H${-half * 0.74}Q${-half * 0.98} ${-h * 0.3} ${-half} ${-h * 1.2}Z`;
  const roof = `M${-half * 0.82} ${-h * 0.7}V${-h * 1.7}Q${-half * 0.8} ${-h * 2.5} ${-half * 0.4} ${-h * 2.5}Q${-half * 0.02} ${-h * 2.5} 0 ${-h * 1.7}V${-h * 0.5}Z`;
  return (
    (house ? area(roof, cabin) +
      hatch(roof, [-half * 0.84, -h * 2.6, half * 0.86, h * 2.1], rib, { gap: 11, turn: 90, width: 3, opacity: 0.55 }) +
      area(`M${-half * 0.3} ${-h * 0.6}V${-h * 1.6}Q${-half * 0.3} ${-h * 1.9} ${-half * 0.16} ${-h * 1.9}Q${-half * 0.03} ${-h * 1.9} ${-half * 0.03} ${-h * 1.6}V${-h * 0.5}Z`, ink, 'opacity="0.6"') : '') +
    area(outline, hull) +
    within(
      outline,
      area(`M${half * 0.56} ${-h * 2}H${half * 1.1}V${h}H${half * 0.5}Q${half * 0.66} ${-h * 0.6} ${half * 0.56} ${-h * 2}Z`, bow) +
        each(3, (index) => line(`M${-half} ${-h * (0.66 - index * 0.36)}Q0 ${-h * (0.3 - index * 0.3)} ${half} ${-h * (1.3 - index * 0.36)}`, ink, 2.4, 'opacity="0.4"')) +
        line(`M${-half} ${-h * 1.12}Q${-half * 0.6} ${-h * 0.58} 0 ${-h * 0.56}Q${half * 0.56} ${-h * 0.58} ${half} ${-h * 1.8}`, bow, h * 0.16),
    ) +
    area(`M${half * 0.68} ${-h * 0.6}q${half * 0.1} ${-h * 0.36} ${half * 0.2} ${-h * 0.2}q${-half * 0.05} ${h * 0.36} ${-half * 0.2} ${h * 0.2}Z`, eye) +
    disc(half * 0.78, -h * 0.7, h * 0.11, ink)
  );
}

// Water coconut: fronds straight out of the mud.
export const nipa = (random, x, foot, height, colours, fronds = 7) => each(fronds, (index) => {
  const lean = (index - (fronds - 1) / 2) * height * 0.17;
  const tall = height * random.between(0.75, 1.05);
  const tip = [x + lean * 1.6, foot - tall];
  const colour = colours[index % colours.length];
  return line(smooth([[x, foot], [x + lean * 0.6, foot - tall * 0.6], tip]), colour, height * 0.024) +
    each(9, (step) => {
      const t = 0.25 + step * 0.085;
      const px = x + lean * (t < 0.6 ? t : 0.6 + (t - 0.6) * 2.5);
      const py = foot - tall * t;
      const reach = height * 0.15 * (1.2 - t * 0.7);
      return line(`M${px} ${py}l${reach} ${-reach * 0.4}M${px} ${py}l${-reach} ${-reach * 0.4}`, colour, height * 0.018);
    });
});
