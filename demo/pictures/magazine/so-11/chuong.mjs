// Two pages on the hats of Chuông: the market, then what a hat is made of.

import { block, disc, line, oval, place } from '../../ink/marks.mjs';
import { cream, ink, lacquer, paper, rust, straw } from '../../ink/palette.mjs';
import { cutByHand } from '../../ink/sheet.mjs';
import { hatMarket } from '../../scenes/chuong.mjs';
import { folioOf, margin, pageSize, picture, printed, rubric } from '../layout.mjs';
import { display, italic } from '../typeface.mjs';
import { columns, headline, standfirst, words } from '../typesetting.mjs';
import { wideHat } from './hat.mjs';

const { width } = pageSize;
const measure = width - 2 * margin;
const folio = folioOf('Số 11');

export const hatMarketStory = () => printed([
  rubric(margin, 92, 'LÀNG NGHỀ', rust),
  headline(margin, 184, ['Nón làng Chuông'], 80),
  standfirst(
    margin,
    238,
    ['Chợ họp khi trời chưa rõ mặt người. Người mua không hỏi giá trước,', 'họ lật ngửa chiếc nón và soi lên trời.'],
    22,
    { colour: '#4d453c' },
  ),
  columns([
    'Bốn giờ sáng, ngõ nhỏ ven sông Đáy đã có tiếng chân. Người đi chợ không cầm đèn, chỉ nhìn vành nón trắng của người đi trước mà bước theo. Nón đội trên đầu, nón vác trên vai, nón buộc thành chồng sau xe.',
    'Mỗi tháng âm lịch chợ họp sáu phiên, phiên nào cũng tan sớm. Ai đến sau bảy giờ chỉ còn thấy vài cọng cước lấp lánh trên nền gạch.',
    'Ở hàng lá, người mua vò nhẹ một tàu rồi đưa lên mũi. Lá phơi đủ nắng thơm như rơm mới. Ở hàng vành, họ uốn thử sợi tre quanh cổ tay, tre tốt thì cong mà không kêu.',
    'Còn ở hàng nón, chẳng ai ngắm mặt ngoài. Nắng không lọt qua lỗ kim nào thì hai bên mới nói chuyện giá. Bà Thoa ngồi cuối dãy, trước mặt là hai chồng nón khâu suốt nửa tháng.',
  ], [[margin, 304, 220], [margin + 246, 304, 220], [margin + 492, 304, 220]], { size: 18.5, dropCap: rust }),
  picture(hatMarket, 'non-lang-chuong', [0, 628, width, 560], 'xMidYMax'),
  block(margin, 614, 384, 42, paper),
  words(margin + 16, 640, 'Phiên chợ nón cuối tháng Tám âm lịch. Minh họa: Làng & Nghề', { size: 12.5, face: italic, colour: '#6b6156' }),
  words(width - margin, 1160, '3', { size: 15, anchor: 'end' }),
  words(margin, 1160, 'Làng & Nghề · Số 11', { size: 13, face: italic }),
].join(''));

// A label, and the line that leads from its title, `reach` wide, to the thing.
const callout = (x, y, reach, [toX, toY], title, note, anchor = 'start') =>
  line(`M${anchor === 'end' ? x - reach : x + reach} ${y - 29}L${toX} ${toY}`, ink, 1.3) + disc(toX, toY, 4.5, lacquer) +
  words(x, y - 22, title, { size: 23, face: display, colour: lacquer, anchor }) +
  words(x, y, note, { size: 16, face: italic, anchor });

export const hatAnatomy = () => {
  const hat = disc(420, 420, 236, '#f0d9a0') +
    // What shows below the brim: the inside and the band.
    oval(420, 452, 272, 54, '#96692c') +
    line('M300 486C310 580 370 640 420 644C470 640 530 580 540 486', lacquer, 13) +
    line('M420 644C412 676 424 690 410 716M420 644C436 672 430 694 446 712', lacquer, 11) +
    place(420, 450, wideHat(560));
  return printed([
    rubric(margin, 92, 'LÀNG NGHỀ', rust),
    headline(margin, 152, ['Một chiếc nón có gì'], 46),
    cutByHand(hat),
    callout(margin, 252, 70, [414, 198], 'Chóp', 'Vành nhỏ nhất, vừa đầu ngón tay'),
    callout(width - margin, 284, 168, [474, 262], 'Mười sáu vành', 'Tre chuốt tròn, xếp sẵn trên khuôn', 'end'),
    callout(margin, 584, 82, [236, 440], 'Ba lớp', 'Lá trong, mo tre, lá ngoài'),
    callout(width - margin, 612, 134, [596, 452], 'Đường kim', 'Chỉ cước, mũi nào cũng giấu đầu', 'end'),
    callout(margin, 690, 64, [376, 632], 'Quai', 'Lụa mềm, buộc dưới cằm'),
    columns([
      'Bà Thoa là lá bằng một lưỡi cày cũ. Lưỡi cày đặt trên bếp than, nóng vừa đủ để chiếc lá duỗi ra mà không sém. Tay trái đưa lá, tay phải miết cuộn vải, mỗi lá chừng ba nhịp thở.',
      'Lá phẳng rồi mới xếp lên khuôn. Mười sáu vành tre nằm sẵn trong rãnh, vành trên cùng nhỏ như chiếc nhẫn, vành dưới cùng rộng bằng chiếc mâm con.',
      'Khâu là việc của buổi tối. Ngày trước con gái trong làng ngồi chung một thềm, vừa khâu vừa kể chuyện. Bây giờ cháu bà học khâu qua điện thoại với một người cô ở xa. Bà bảo học kiểu gì cũng được, miễn là đường kim đều.',
    ], [[margin, 746, 340], [margin + 372, 746, 340]], { size: 17, dropCap: rust }),
    block(0, 966, width, 146, '#5c2138'),
    words(margin, 1066, '“', { size: 110, face: display, colour: straw }),
    standfirst(margin + 72, 1030, ['Người đội nón không nhìn thấy đường khâu.', 'Người khâu thì thấy cả đời.'], 27, { colour: cream }),
    words(width - margin, 1090, 'Một thợ nón làng Chuông', { size: 14, face: italic, colour: straw, anchor: 'end' }),
    folio(4),
  ].join(''));
};
