// The ghe ngo race, over a whole page.

import { block, place } from '../../ink/marks.mjs';
import { lacquer, paper, sea } from '../../ink/palette.mjs';
import { seeded } from '../../ink/seeded.mjs';
import { cutByHand } from '../../ink/sheet.mjs';
import { raceFromAbove } from '../../scenes/ghe-ngo.mjs';
import { margin, pageSize, printed, rubric } from '../layout.mjs';
import { italic } from '../typeface.mjs';
import { columns, headline, standfirst, words } from '../typesetting.mjs';

const { width, height } = pageSize;

// From above there is no up or down: the river is turned to run the length of the page.
const river = () => {
  const scale = width / 800;
  const spare = 1200 * scale - height;
  return place(0, height + spare, cutByHand(raceFromAbove(seeded('dua-ghe-ngo'))), { scale, turn: -90 });
};

export const racePage = () => printed([
  river(),
  block(width - 388, 760, 388, 376, paper),
  rubric(width - 352, 818, 'LỄ HỘI', sea),
  headline(width - 352, 876, ['Một nhịp dầm'], 46, { colour: lacquer }),
  standfirst(width - 352, 914, ['Rằm tháng Mười, sông Maspero', 'chỉ còn một tiếng còi.'], 19, { colour: '#4d453c' }),
  columns([
    'Mỗi ghe dài gần ba mươi mét, chở hơn năm mươi tay bơi ngồi thành cặp. Họ không nhìn bờ, chỉ nghe tiếng còi và lưng áo người trước mặt. Năm nay Sóc Trăng đua ghe ngày 23 tháng 11; các phum sóc đã bắt đầu tập.',
  ], [[width - 352, 956, 300]], { size: 16.5 }),
  words(width - margin, 1166, '5', { size: 15, colour: paper, anchor: 'end' }),
  words(width - margin - 28, 1166, 'Làng & Nghề · Số 11', { size: 13, face: italic, colour: paper, anchor: 'end' }),
].join(''));
