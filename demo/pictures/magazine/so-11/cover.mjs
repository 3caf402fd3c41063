// Front and back covers of Số 11.

import { smooth } from '../../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, line, oval, place, within } from '../../ink/marks.mjs';
import { cream, earth, ink, lacquer, ochre, paper, rust, skin, straw } from '../../ink/palette.mjs';
import { cutByHand } from '../../ink/sheet.mjs';
import { birds, cloud, scaleWaves } from '../../motifs/country.mjs';
import { conicalHat } from '../../motifs/people.mjs';
import { pageSize, printed } from '../layout.mjs';
import { masthead } from '../masthead.mjs';
import { italic } from '../typeface.mjs';
import { headline, standfirst, words } from '../typesetting.mjs';
import { wideHat } from './hat.mjs';

const { width, height } = pageSize;

const hatTower = (x, foot, count, wide) =>
  each(count, (index) => place(
    x + (index % 3) * 4 - 4,
    foot - index * wide * 0.066,
    conicalHat(wide, { colour: index % 3 ? '#e8cc85' : '#f3e0a6', shade: '#b58a45', rings: 4 }) +
      line(`M${-wide / 2} 0Q0 ${wide * 0.12} ${wide / 2} 0`, '#8f6a2f', wide * 0.012),
  ));

// She looks down at her work, so the hat is the face.
function womanUnderHat() {
  const robe = 'M420 872C330 892 214 900 164 972C128 1030 112 1120 104 1220H736C728 1120 712 1030 676 972C626 900 510 892 420 872Z';
  const face = smooth([[330, 660], [334, 740], [364, 800], [420, 826], [476, 800], [506, 740], [510, 660]], true);
  return [
    area(smooth([[322, 690], [300, 800], [306, 900], [360, 950], [480, 950], [534, 900], [540, 800], [518, 690]], true), '#221b1b'),
    area(robe, '#6b2440'),
    within(robe, area('M560 860C640 940 660 1060 650 1220H760V860Z', ink, 'opacity="0.2"') +
      line('M420 900C400 1000 404 1100 410 1220', '#4a152b', 5)),
    area('M378 790V872Q420 930 462 872V790Z', '#c48c60'),
    area('M366 872Q420 940 474 872L492 892Q420 984 348 892Z', '#8a3354'),
    area(face, skin),
    within(face, area('M470 640C476 740 456 800 420 832L520 830V640Z', '#b57f55', 'opacity="0.5"')),
    line('M420 716C430 732 428 744 414 748', '#a5663c', 6),
    area('M388 776Q406 768 420 773Q434 768 452 776Q420 802 388 776Z', '#a8312c'),
    disc(366, 760, 20, '#d9705a', 'opacity="0.35"'), disc(474, 760, 20, '#d9705a', 'opacity="0.35"'),
    // The silk band, tied under the chin.
    line('M318 690C322 780 366 836 420 846C474 836 518 780 522 690', lacquer, 15),
    area('M408 846C390 900 380 960 352 1010L398 1020C412 960 424 900 430 850Z', lacquer),
    area('M424 846C436 900 452 950 486 992L450 1020C432 960 418 900 412 850Z', '#b8352a'),
    disc(420, 848, 15, '#b8352a'),
    faint(0.28, oval(420, 690, 180, 30, ink)),
    place(420, 660, wideHat(740)),
  ].join('');
}

function marketBeforeDawn() {
  return [
    bokashi(0, 0, width, height, [[0, '#14383c'], [0.3, '#2d6260'], [0.55, '#c98a5a'], [0.72, '#f0c283'], [1, '#e2a866']]),
    disc(420, 496, 236, '#f6dca0'), faint(0.3, disc(420, 496, 272, '#f6dca0')),
    faint(0.5, cloud(40, 420, 200, cream)), faint(0.4, cloud(610, 352, 220, cream)),
    birds([[150, 300], [196, 326], [640, 270], [684, 250]], cream, 1.2),
    area(`M0 980Q220 930 420 960T840 940V${height}H0Z`, '#a86a3c'),
    womanUnderHat(),
    hatTower(84, 1190, 6, 300), hatTower(764, 1184, 8, 300),
    block(-20, 1112, width + 40, 100, '#3a1526'),
  ].join('');
}

export const frontCover = () => printed([
  cutByHand(marketBeforeDawn(), width, height),
  masthead('Số 11', 'Tháng 10 · 2026', { name: '#f6e3b4', colour: cream }),
  headline(44, 800, ['Nón làng', 'Chuông'], 40, { colour: ink }),
  standfirst(44, 880, ['Mười sáu vành,', 'một đường kim'], 20),
  headline(width - 44, 800, ['Quả chín', 'mới hái'], 34, { anchor: 'end', colour: ink }),
  standfirst(width - 44, 872, ['Cà phê Cầu Đất'], 20, { anchor: 'end' }),
  words(
    width / 2,
    1156,
    'Đua ghe ngo Sóc Trăng  ·  Một chiếc nón có gì  ·  Lịch tháng Mười',
    { size: 19, face: italic, colour: '#f3dcae', anchor: 'middle' },
  ),
].join(''));

// A candle in a paper lotus, set on the river.
const floatingLight = (x, y, size) =>
  glow(x, y - size * 0.5, size * 2.4, straw, 0.7) +
  place(
    x,
    y,
    area(`M${-size * 0.1} ${-size * 0.3}C${-size * 0.3} ${-size * 0.7} 0 ${-size * 0.8} 0 ${-size * 1.2}C${size * 0.1} ${-size * 0.8} ${size * 0.34} ${-size * 0.7} ${size * 0.12} ${-size * 0.3}Z`, '#fbe9a9') +
      [-58, 58, -30, 30, 0].map((turn, index) => place(
        0,
        0,
        area(`M0 0C${size * 0.36} ${-size * 0.2} ${size * 0.24} ${-size * 0.6} 0 ${-size * 0.8}C${-size * 0.24} ${-size * 0.6} ${-size * 0.36} ${-size * 0.2} 0 0Z`, index > 3 ? '#f0a08a' : '#d9604f'),
        { turn },
      )).join('') +
      oval(0, size * 0.02, size * 0.62, size * 0.14, lacquer),
  );

export const backCover = (random) => {
  const night = [
    bokashi(0, 0, width, height, [[0, '#0f1d3a'], [0.5, '#27406b'], [0.64, '#4d6c8f']]),
    each(70, () => disc(random.next() * width, random.next() * 640, random.between(1, 2.8), cream, 'opacity="0.7"')),
    faint(0.18, disc(420, 390, 330, '#f6dca0')), disc(420, 390, 272, '#f7e5b6'),
    disc(300, 560, 40, ochre, 'opacity="0.16"'), disc(560, 230, 54, ochre, 'opacity="0.14"'), disc(250, 300, 26, ochre, 'opacity="0.16"'),
    faint(0.7, cloud(-80, 250, 260, '#8fa6bd')), faint(0.7, cloud(640, 610, 280, '#8fa6bd')),
    scaleWaves(830, 70, 10, '#1d3f63', '#7fa3b8', -10, 900),
    floatingLight(180, 800, 34), floatingLight(620, 830, 44), floatingLight(400, 906, 60), floatingLight(720, 1000, 64),
    floatingLight(130, 1010, 74), floatingLight(480, 1070, 84),
    block(-20, 1128, width + 40, 80, '#0f1d3a'),
  ].join('');
  return printed([
    cutByHand(night, width, height),
    words(420, 300, 'Kỳ sau', { size: 22, face: italic, colour: rust, anchor: 'middle' }),
    headline(420, 370, ['Giữ lửa', 'Bát Tràng'], 56, { anchor: 'middle', colour: lacquer }),
    standfirst(420, 486, ['Trà trên mây, tranh Đông Hồ', 'và những đêm hội mùa đông'], 20, { anchor: 'middle', colour: earth }),
    words(420, 576, 'LÀNG & NGHỀ · Số 12', { size: 15, anchor: 'middle', spacing: 2, colour: earth }),
    words(420, 1160, 'Tạp chí Làng & Nghề · Số 18 ngõ Hàng Thoi, phường Hoàn Kiếm, Hà Nội', { size: 13, face: italic, anchor: 'middle', colour: paper }),
  ].join(''));
};
