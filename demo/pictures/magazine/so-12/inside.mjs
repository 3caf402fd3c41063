// The six inner pages of Số 12.

import { block, disc, line } from '../../ink/marks.mjs';
import { cream, indigo, ink, jade, lacquer, ochre, paper, pine, rust } from '../../ink/palette.mjs';
import { climbingKiln, kilnYard, paintingTheGlaze } from '../../scenes/bat-trang.mjs';
import { carvedBlock, dryingPaper, printedRooster } from '../../scenes/dong-ho.mjs';
import { chamTower } from '../../scenes/kate.mjs';
import { gongNight } from '../../scenes/highland-gongs.mjs';
import { lanternRiver } from '../../scenes/hoi-an.mjs';
import { raceFromAbove } from '../../scenes/ghe-ngo.mjs';
import { singersInTheBoat } from '../../scenes/quan-ho.mjs';
import { teaForest } from '../../scenes/tea.mjs';
import { caption, folioOf, margin, pageSize, picture, printed, rubric } from '../layout.mjs';
import { display, italic } from '../typeface.mjs';
import { columns, headline, standfirst, words } from '../typesetting.mjs';

const { width } = pageSize;
const folio = folioOf('Số 12');
const measure = width - 2 * margin;

export const contents = () => {
  const entries = [
    ['3', 'Giữ lửa Bát Tràng', 'Lò đổi, men không đổi', kilnYard, 'bat-trang-lo-gas', 'xMidYMax'],
    ['5', 'Trà trên mây', 'Một ngày hái chè Shan tuyết', teaForest, 'che-rung-suong', 'xMidYMid'],
    ['6', 'Tranh Đông Hồ từng bước', 'Từ vỏ điệp đến con gà mái', printedRooster, 'tranh-dong-ho', 'xMinYMid'],
    ['7', 'Lịch lễ hội', 'Sáu cuộc hẹn đầu mùa', singersInTheBoat, 'hoi-lim-quan-ho', 'xMidYMid'],
  ];
  return printed([
    rubric(margin, 92, 'TRONG SỐ NÀY'),
    headline(margin, 160, ['Mục lục'], 58),
    entries.map(([page, title, note, scene, key, focus], index) => {
      const y = 204 + index * 152;
      return line(`M${margin} ${y}H${width - margin}`, ink, 1, 'opacity="0.4"') +
        picture(scene, key, [margin, y + 18, 190, 116], focus) +
        words(margin + 214, y + 64, title, { size: 28, face: display }) +
        words(margin + 214, y + 98, note, { size: 18, face: italic, colour: '#6b6156' }) +
        words(width - margin, y + 84, page, { size: 52, face: display, colour: lacquer, anchor: 'end' });
    }).join(''),
    block(margin, 838, measure, 270, cream),
    words(margin + 28, 884, 'Thư tòa soạn', { size: 26, face: display, colour: lacquer }),
    columns([
      'Mỗi nghề có một nhịp riêng. Người làm gốm đợi lửa, người dệt đợi sợi, người đi biển đợi gió. Số báo này đi theo những nhịp ấy, từ lò nung ven sông Hồng đến rừng chè trên núi cao.',
      'Chúng tôi không tìm chuyện lạ. Chúng tôi ngồi xuống cạnh người thợ, hỏi chậm và ghi lại cho đúng. Nếu bạn gấp trang báo này lại và muốn đi một chuyến, ấy là chúng tôi đã làm xong việc của mình.',
    ], [[margin + 28, 904, 312], [margin + 372, 904, 312]], { size: 18.5 }),
    folio(2),
  ].join(''));
};

export const kilnOpening = () => printed([
  picture(kilnYard, 'bat-trang-lo-gas', [0, 0, width, 560], 'xMidYMax'),
  caption(margin, 584, 'Mẻ gốm hoa lam chờ nguội bên cửa lò. Minh họa: Làng & Nghề'),
  rubric(margin, 640, 'LÀNG NGHỀ'),
  headline(margin, 706, ['Giữ lửa Bát Tràng'], 66),
  standfirst(
    margin,
    752,
    ['Lò bầu nhường chỗ cho lò gas, nhưng công thức men', 'vẫn nằm trong sổ tay của từng gia đình.'],
    22,
    { colour: '#4d453c' },
  ),
  columns([
    'Sáng sớm, ngõ gốm còn ướt sương. Ông chủ lò mở hé cửa, đưa tay lên đo hơi nóng như người ta thử nước tắm cho trẻ. Đồng hồ báo nhiệt treo ngay bên cạnh, nhưng ông tin lòng bàn tay trước đã.',
    'Cha ông đốt lò bầu bằng củi, ba ngày ba đêm thay nhau thức. Bây giờ một mẻ lò gas chỉ mất nửa ngày. Khói bớt đi, ngõ sạch hơn, và gốm chín đều hơn.',
    'Cái khó là men. Men tro trấu ăn lửa củi, gặp lửa gas thì trong quá, mất cái vẻ đục như sương. Nhà nào cũng phải dò lại từ đầu, mỗi lần thêm bớt một nhúm tro.',
    'Ông giở cuốn sổ bìa đã sờn. Trang nào cũng có vết ngón tay dính men.',
  ], [[margin, 816, 340], [margin + 372, 816, 340]], { size: 19.5, dropCap: lacquer }),
  folio(3),
].join(''));

export const kilnContinued = () => printed([
  rubric(margin, 92, 'LÀNG NGHỀ'),
  picture(paintingTheGlaze, 'bat-trang-ve-men', [margin, 116, measure, 400]),
  caption(margin, 538, 'Nét lam vẽ lúc xương gốm còn ẩm, không tẩy được.'),
  columns([
    'Người vẽ ngồi bên cửa sổ. Bút lông chấm lam, đi một hơi từ cuống sen đến đầu lá. Đất khô hút nước rất nhanh, ngập ngừng một chút là nét bị nhòe.',
    'Chị học vẽ từ năm mười hai tuổi, ban đầu chỉ được kẻ đường chỉ quanh miệng bát. Kẻ hết một mùa hè thì được vẽ sóng, hết một năm mới được vẽ hoa.',
    'Ở cuối làng còn một dãy lò bầu. Không ai đốt nữa, nhưng cũng không ai nỡ dỡ. Trẻ con gọi đó là lưng con rồng.',
    'Chiều xuống, chị rửa bút. Nước trong chậu xanh như một mảnh trời.',
  ], [[margin, 566, 226]], { size: 17, dropCap: indigo }),
  line('M320 580V1100', ink, 1, 'opacity="0.35"'),
  words(352, 640, '“', { size: 110, face: display, colour: lacquer }),
  standfirst(352, 668, ['Lửa nào cũng là lửa.', 'Khác nhau là người', 'ngồi canh nó.'], 35, { colour: lacquer }),
  caption(352, 816, 'Một chủ lò, đời thứ tư'),
  picture(climbingKiln, 'bat-trang-lo-bau', [352, 842, 424, 240], 'xMidYMax'),
  caption(352, 1104, 'Lò bầu: các bầu lửa nối nhau leo dốc.'),
  folio(4),
].join(''));

export const teaPage = () => printed([
  picture(teaForest, 'che-rung-suong', [0, 0, width, 1188], 'xMidYMid'),
  block(margin, 64, measure, 488, paper),
  rubric(margin + 36, 122, 'OCOP', pine),
  headline(margin + 36, 206, ['Trà trên mây'], 72, { colour: pine }),
  standfirst(margin + 36, 254, ['Những gốc chè Shan tuyết ở Suối Giàng', 'già hơn mọi ngôi nhà trong bản.'], 22, { colour: '#4d5a4c' }),
  columns([
    'Lên đến rừng chè thì sương vẫn chưa tan. Người hái trèo lên chạc cây, một tay vịn cành, một tay ngắt búp. Búp chè có lớp lông trắng mịn, vì thế mới gọi là tuyết.',
    'Chè hái về phải sao ngay trong ngày. Chảo gang nóng, hai bàn tay đảo không ngừng, hương chè bốc lên như mùi cỏ non sau mưa.',
    'Hợp tác xã bây giờ đóng gói, dán mã và kể chuyện cây chè trên bao bì. Nhưng ấm trà đầu tiên vẫn để mời khách.',
  ], [[margin + 36, 316, 304], [margin + 372, 316, 304]], { size: 18.5, dropCap: pine }),
  words(width - margin, 1160, '5', { size: 15, colour: paper, anchor: 'end' }),
  words(margin, 1160, 'Làng & Nghề · Số 12', { size: 13, face: italic, colour: paper }),
].join(''));

export const printSteps = () => {
  const steps = [
    [
      '1',
      'Bồi giấy',
      'Vỏ điệp nghiền mịn, trộn hồ nếp, quét lên giấy dó bằng chổi lá thông.',
      dryingPaper,
      'dong-ho-giay-diep',
      'xMidYMid',
    ],
    ['2', 'Khắc ván', 'Gỗ thị cho ván nét, gỗ mỡ cho ván màu. Mỗi màu một ván riêng.', carvedBlock, 'dong-ho-van-khac', 'xMinYMid'],
    [
      '3', 'In màu', 'Đỏ son, vàng hòe, xanh chàm in trước, để khô từng lượt.', printedRooster, 'tranh-dong-ho', 'xMidYMid',
      '764 440 430 300',
    ],
    ['4', 'In nét', 'Ván nét đen in sau cùng. Con gà lúc ấy mới mở mắt.', printedRooster, 'tranh-dong-ho', 'xMidYMid', '110 110 600 420'],
  ];
  return printed([
    block(0, 0, width, 262, '#e3b64a'),
    rubric(margin, 92, 'CẦM TAY CHỈ VIỆC', rust),
    headline(margin, 164, ['Tranh Đông Hồ', 'từng bước'], 56),
    words(width - margin, 226, 'Bốn công đoạn, một tờ tranh', { size: 20, face: italic, anchor: 'end', colour: rust }),
    steps.map(([number, title, note, scene, key, focus, view], index) => {
      const x = margin + (index % 2) * 372;
      const y = 304 + Math.floor(index / 2) * 410;
      return picture(scene, key, [x, y, 340, 240], focus, view) +
        disc(x + 34, y + 240, 30, lacquer) +
        words(x + 34, y + 252, number, { size: 34, face: display, colour: paper, anchor: 'middle' }) +
        words(x + 78, y + 280, title, { size: 28, face: display }) +
        columns([note], [[x, y + 300, 340]], { size: 19.5 });
    }).join(''),
    folio(6),
  ].join(''));
};

export const festivalCalendar = () => {
  const dates = [
    ['12.11', 'Đêm đèn lồng', 'Phố cổ Hội An', jade],
    ['21.11', 'Gặp gỡ quan họ', 'Đồi Lim, Bắc Ninh', lacquer],
    ['28.11', 'Phiên chợ nón', 'Làng Chuông, Hà Nội', ochre],
    ['05.12', 'Đêm cồng chiêng', 'Nhà rông Kon Tum', rust],
    ['12.12', 'Hội hoa và nghề dệt', 'A Lưới, Huế', indigo],
    ['19.12', 'Chợ chiếu đêm', 'Định Yên, Đồng Tháp', pine],
  ];
  return printed([
    picture(lanternRiver, 'den-long-hoi-an', [0, 0, width, 420], 'xMidYMin'),
    rubric(margin, 480, 'LỄ HỘI'),
    headline(margin, 548, ['Lịch lễ hội mùa đông'], 54),
    dates.map(([day, title, where, colour], index) => {
      const y = 590 + index * 62;
      return line(`M${margin} ${y}H${width - margin}`, ink, 1, 'opacity="0.35"') +
        words(margin, y + 42, day, { size: 32, face: display, colour }) +
        words(margin + 136, y + 40, title, { size: 22 }) +
        words(width - margin, y + 40, where, { size: 18, face: italic, colour: '#6b6156', anchor: 'end' });
    }).join(''),
    [
      [chamTower, 'le-hoi-kate'], [raceFromAbove, 'dua-ghe-ngo'], [gongNight, 'cong-chieng'],
    ].map(([scene, key], index) => picture(scene, key, [margin + index * 244, 984, 224, 128])).join(''),
    folio(7),
  ].join(''));
};
