// Which scene is printed under which picture key.

import { zengBeforeTheMountains } from './scenes/a-luoi.mjs';
import { climbingKiln, kilnYard, paintingTheGlaze } from './scenes/bat-trang.mjs';
import { nightMatMarket } from './scenes/dinh-yen.mjs';
import { carvedBlock, dryingPaper, printedRooster } from './scenes/dong-ho.mjs';
import { barrelHouse, fishingBeach, singleBarrel } from './scenes/phu-quoc.mjs';
import { ancientTeaTrees, roastingTea, teaForest } from './scenes/tea.mjs';
import { loomUnderSilk, silkStreet, warpAndShuttle } from './scenes/van-phuc.mjs';
import { bronzeCasting, brownJarsByTheRiver, hatMarket, rattanLamps } from './scenes/villages-of-the-delta.mjs';

export const scenes = {
  // Làng nghề
  'bat-trang-lo-gas': kilnYard,
  'bat-trang-ve-men': paintingTheGlaze,
  'bat-trang-lo-bau': climbingKiln,
  'lua-van-phuc': loomUnderSilk,
  'lua-khung-cui': warpAndShuttle,
  'lua-pho-lua': silkStreet,
  'tranh-dong-ho': printedRooster,
  'dong-ho-giay-diep': dryingPaper,
  'dong-ho-van-khac': carvedBlock,
  'non-lang-chuong': hatMarket,
  'duc-dong-ngu-xa': bronzeCasting,
  'gom-phu-lang': brownJarsByTheRiver,
  'det-zeng-a-luoi': zengBeforeTheMountains,
  'may-tre-phu-vinh': rattanLamps,
  'chieu-dinh-yen': nightMatMarket,

  // OCOP
  'che-shan-tuyet': ancientTeaTrees,
  'che-sao-chao': roastingTea,
  'che-rung-suong': teaForest,
  'nuoc-mam-phu-quoc': barrelHouse,
  'nuoc-mam-thung-go': singleBarrel,
  'nuoc-mam-bai-bien': fishingBeach,
};
