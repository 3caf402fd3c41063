// October 2026 as a wall calendar: the days, the moon's days in small, and where to go.

import { block, disc, line } from '../../ink/marks.mjs';
import { cream, indigo, ink, jade, lacquer, paper, pine, plum, rust, sea } from '../../ink/palette.mjs';
import { chamTower } from '../../scenes/kate.mjs';
import { folioOf, margin, pageSize, picture, printed, rubric } from '../layout.mjs';
import { display, italic } from '../typeface.mjs';
import { headline, words } from '../typesetting.mjs';

const { width } = pageSize;
const measure = width - 2 * margin;
const folio = folioOf('Số 11');

const events = [
  [4, 'Phiên chợ nón', 'Làng Chuông, Hà Nội', '#b3741a'],
  [9, 'Lễ Sen Đôlta', 'Phum sóc Khmer, Nam Bộ', rust],
  [10, 'Lễ Katê', 'Đền tháp Chăm, Khánh Hòa', lacquer],
  [17, 'Mở vườn cà phê', 'Cầu Đất, Lâm Đồng', pine],
  [22, 'Hội chùa Keo mùa thu', 'Vũ Thư, Hưng Yên', indigo],
  [23, 'Đêm phố cổ', 'Hội An, Đà Nẵng', jade],
  [25, 'Chợ phiên Đồng Văn', 'Cao nguyên đá, Tuyên Quang', plum],
  [31, 'Đêm chợ chiếu', 'Định Yên, Đồng Tháp', sea],
];

// The first is a Thursday; the ninth lunar month begins on the tenth.
const firstColumn = 3;
const newMoon = 10;
const lunar = (day) => (day < newMoon ? day + 20 : day === newMoon ? '1/9' : day - newMoon + 1);

const cell = measure / 7;
const rowHeight = 74;

const grid = (top) => {
  const names = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
  const heading = names
    .map((name, column) => words(margin + column * cell + cell / 2, top, name, { size: 15, anchor: 'middle', colour: column > 5 ? lacquer : '#6b6156', spacing: 1 }))
    .join('');
  const days = Array.from({ length: 31 }, (_, index) => {
    const day = index + 1;
    const place = firstColumn + index;
    const x = margin + (place % 7) * cell + cell / 2;
    const y = top + 64 + Math.floor(place / 7) * rowHeight;
    const event = events.find(([date]) => date === day);
    const colour = event ? paper : place % 7 === 6 ? lacquer : ink;
    return (event ? disc(x, y - 8, 34, event[3]) : '') +
      words(x, y, String(day), { size: 29, face: display, colour, anchor: 'middle' }) +
      words(x, y + 18, String(lunar(day)), { size: 12, colour: event ? cream : '#857a6c', anchor: 'middle' });
  }).join('');
  return heading + line(`M${margin} ${top + 14}H${width - margin}`, ink, 1, 'opacity="0.4"') + days;
};

const list = (top) =>
  events.map(([day, title, where, colour], index) => {
    const x = margin + Math.floor(index / 4) * 372;
    const y = top + (index % 4) * 66;
    return disc(x + 26, y, 25, colour) +
      words(x + 26, y + 9, String(day).padStart(2, '0'), { size: 25, face: display, colour: paper, anchor: 'middle' }) +
      words(x + 68, y - 2, title, { size: 21 }) +
      words(x + 68, y + 22, where, { size: 16, face: italic, colour: '#6b6156' });
  }).join('');

export const calendar = () => printed([
  block(0, 0, width, 208, '#e3a14a'),
  rubric(margin, 92, 'LỄ HỘI', '#6b1f14'),
  headline(margin, 164, ['Lịch tháng Mười'], 57, { colour: '#4f1510' }),
  picture(chamTower, 'le-hoi-kate', [width - 300, 0, 300, 208], 'xMidYMid', '250 70 720 500'),
  grid(258),
  block(0, 694, width, 6, '#e3a14a'),
  list(762),
  line(`M${margin} 1034H${width - margin}`, ink, 1, 'opacity="0.35"'),
  words(margin, 1064, 'Số nhỏ là ngày âm lịch: tháng Tám đến hết ngày 9, tháng Chín từ ngày 10.', { size: 16, face: italic, colour: '#6b6156' }),
  words(margin, 1090, 'Ngày hội có thể xê dịch theo từng nơi, bạn nên hỏi lại trước khi lên đường.', { size: 16, face: italic, colour: '#6b6156' }),
  folio(7),
].join(''));
