// Contents of Số 11, with the editors' letter in a column beside them.

import { block, each, line, place } from '../../ink/marks.mjs';
import { cream, ink, lacquer, pine, straw } from '../../ink/palette.mjs';
import { conicalHat } from '../../motifs/people.mjs';
import { coffeeBranch } from '../../scenes/cau-dat.mjs';
import { hatMarket } from '../../scenes/chuong.mjs';
import { paintedProw } from '../../scenes/ghe-ngo.mjs';
import { chamTower } from '../../scenes/kate.mjs';
import { margin, pageSize, picture, printed, rubric } from '../layout.mjs';
import { display, italic } from '../typeface.mjs';
import { columns, headline, standfirst, words } from '../typesetting.mjs';

const { width, height } = pageSize;
const side = 304;

const letter = () =>
  block(0, 0, side, height, pine) +
  rubric(44, 92, 'THƯ TÒA SOẠN', straw) +
  standfirst(44, 150, ['Những việc', 'làm chậm'], 40, { colour: straw }) +
  columns([
    'Tháng Mười là tháng của những việc làm chậm. Lá nón đợi cho đủ nắng, quả cà phê đợi cho đỏ đều, đội ghe ngo đợi con nước.',
    'Chúng tôi cũng thử đợi như thế. Ngồi hết một phiên chợ, đi trọn một vòng nương, nghe xong câu chuyện rồi mới ghi.',
    'Có những điều chỉ hiện ra khi người ta không vội: mùi của lá vừa là, tiếng dầm chạm nước cùng một lúc, hay cái gật đầu của người bán khi giá đã vừa lòng đôi bên.',
    'Mong số báo này theo bạn được trọn một buổi chiều.',
  ], [[44, 240, side - 80]], { size: 18, colour: cream }) +
  words(44, 812, 'Tòa soạn', { size: 24, face: italic, colour: straw }) +
  each(7, (index) => place(
    side / 2 + (index % 2) * 4,
    1096 - index * 14,
    conicalHat(200, { rings: 4 }) + line('M-100 0Q0 24 100 0', '#8f6a2f', 2.4),
  ));

export const contents = () => {
  const entries = [
    ['3', 'Nón làng Chuông', 'Ba lớp lá, mười sáu vành, một đường kim', hatMarket, 'non-lang-chuong', 'xMidYMid', '330 330 840 280'],
    ['5', 'Một nhịp dầm', 'Đường đua ghe ngo nhìn từ trên cao', paintedProw, 'ghe-ngo-mui-ghe', 'xMidYMid', '60 60 1140 380'],
    ['6', 'Quả chín mới hái', 'Cà phê Cầu Đất học lại cách chờ', coffeeBranch, 'ca-phe-cau-dat', 'xMidYMid', '150 200 1000 333'],
    ['7', 'Lịch tháng Mười', 'Hội, chợ phiên và một đêm trăng', chamTower, 'le-hoi-kate', 'xMidYMid', '250 400 960 320'],
  ];
  const left = side + 44;
  const measure = width - left - margin + 16;
  return printed([
    letter(),
    rubric(left, 92, 'TRONG SỐ NÀY'),
    headline(left, 160, ['Mục lục'], 58),
    entries.map(([page, title, note, scene, key, focus, view], index) => {
      const y = 196 + index * 234;
      return picture(scene, key, [left, y, measure, 148], focus, view) +
        words(left, y + 206, page, { size: 56, face: display, colour: lacquer }) +
        words(left + 62, y + 181, title, { size: 27, face: display }) +
        words(left + 62, y + 207, note, { size: 17.5, face: italic, colour: '#6b6156' });
    }).join(''),
    line(`M${left} 1136H${left + measure}`, ink, 1, 'opacity="0.35"'),
    words(44, 1160, '2', { size: 15, colour: cream }),
    words(left + measure, 1160, 'Làng & Nghề · Số 11', { size: 13, face: italic, anchor: 'end' }),
  ].join(''));
};
