// Coffee from Cầu Đất, set on the brown of the roast.

import { circle } from '../../ink/curves.mjs';
import { area, disc, each, line, oval, place, ring, within } from '../../ink/marks.mjs';
import { cream, honey, ink, ochre, sky, straw, vermilion } from '../../ink/palette.mjs';
import { coffeeBranch } from '../../scenes/cau-dat.mjs';
import { folioOf, margin, pageSize, picture, printed, rubric } from '../layout.mjs';
import { display, italic } from '../typeface.mjs';
import { columns, headline, standfirst, words } from '../typesetting.mjs';

const { width } = pageSize;
const measure = width - 2 * margin;
const folio = folioOf('Số 11');

const roast = '#33201a';

const washed = each(3, (index) => oval(-26 + index * 26, (index % 2) * -16, 17, 12, '#e9dcc0') +
  line(`M${-40 + index * 26} ${(index % 2) * -16}q14 -6 28 0`, '#a88a5c', 2.4)) +
  line('M-46 26q15 -12 31 0t31 0t31 0', sky, 5);
const honeyed = area('M0 -40C30 -4 34 12 22 26C10 38 -10 38 -22 26C-34 12 -30 -4 0 -40Z', honey) +
  oval(-9, 8, 5, 11, '#f7d78a');
const inTheSun = disc(0, 0, 20, ochre) + each(10, (index) => place(0, 0, line('M0 -28V-40', ochre, 5), { turn: index * 36 }));

const ways = [
  ['Ướt', 'Xát vỏ, ủ men, rửa sạch. Vị chua thanh.', washed],
  ['Mật ong', 'Xát vỏ, để lớp nhớt mà phơi. Vị ngọt dịu.', honeyed],
  ['Nguyên quả', 'Phơi cả vỏ trên giàn lưới. Thơm mùi quả chín.', inTheSun],
];

export const coffeePage = () => printed([
  // A cup seen from above, running off the page.
  disc(606, 262, 350, '#4a3026'), disc(606, 262, 318, cream), disc(606, 262, 297, ink),
  within(circle(606, 262, 289), picture(coffeeBranch, 'ca-phe-cau-dat', [246, -30, 720, 584], 'xMidYMid', '260 60 860 700')),
  ring(606, 262, 318, '#cdb78f', 3),
  rubric(margin, 92, 'OCOP', straw),
  headline(margin, 548, ['Quả chín', 'mới hái'], 66, { colour: cream }),
  standfirst(margin, 682, ['Ở Cầu Đất, người trồng cà phê học lại cách chờ.'], 24, { colour: straw }),
  columns([
    'Cầu Đất nằm ở độ cao chừng một nghìn năm trăm mét. Đêm lạnh, ngày nắng, quả cà phê chè chín chậm, trên một cành có khi đủ cả xanh, vàng và đỏ.',
    'Tuốt cả cành thì nhanh. Nhưng quả xanh lẫn vào mẻ nào, mẻ ấy chát. Vì vậy người ta đi lại một gốc bốn, năm lượt mỗi mùa, chỉ lấy những quả đã đỏ đều.',
    'Giỏ nhẹ hơn mà lưng mỏi hơn. Bù lại, xưởng trả giá cao cho bao quả chín, và trên gói cà phê giờ có tên nương, tên người.',
    'Chiều xuống, cả nhà ngồi nhặt lại giàn phơi. Mùi thơm lúc ấy chưa phải mùi cà phê, mà giống mứt trái cây.',
  ], [[margin, 702, 340], [margin + 372, 702, 340]], { size: 18, colour: cream, dropCap: vermilion }),
  line(`M${margin} 944H${width - margin}`, straw, 1, 'opacity="0.5"'),
  words(margin, 980, 'Ba cách làm, ba vị', { size: 20, face: italic, colour: straw }),
  ways.map(([title, note, sign], index) => {
    const x = margin + index * (measure / 3);
    return place(x + 40, 1052, sign, { scale: 0.8 }) +
      words(x + 92, 1028, title, { size: 22, face: display, colour: cream }) +
      columns([note], [[x + 92, 1032, 138]], { size: 14.5, colour: cream, leading: 1.36 });
  }).join(''),
  folio(6, cream),
].join(''), roast);
