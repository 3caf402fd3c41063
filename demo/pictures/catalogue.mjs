// Which scene is printed under which picture key.

import { zengBeforeTheMountains } from './scenes/a-luoi.mjs';
import { climbingKiln, kilnYard, paintingTheGlaze } from './scenes/bat-trang.mjs';
import { coconutCandy } from './scenes/ben-tre.mjs';
import { noodlesDrying } from './scenes/binh-lieu.mjs';
import { coffeeBranch } from './scenes/cau-dat.mjs';
import { whaleFestival } from './scenes/cau-ngu.mjs';
import { hatMarket } from './scenes/chuong.mjs';
import { banFlowers } from './scenes/dien-bien.mjs';
import { nightMatMarket } from './scenes/dinh-yen.mjs';
import { carvedBlock, dryingPaper, printedRooster } from './scenes/dong-ho.mjs';
import { crowdedStand, paintedProw, raceFromAbove } from './scenes/ghe-ngo.mjs';
import { ironHorse } from './scenes/giong.mjs';
import { hivesOnTheKarst } from './scenes/ha-giang.mjs';
import { gongNight } from './scenes/highland-gongs.mjs';
import { lanternRiver } from './scenes/hoi-an.mjs';
import { templeSteps } from './scenes/hung-kings.mjs';
import { chamTower } from './scenes/kate.mjs';
import { liveVideoStall } from './scenes/live-video.mjs';
import { lycheeClusters } from './scenes/luc-ngan.mjs';
import { bronzeCasting } from './scenes/ngu-xa.mjs';
import { brownJarsByTheRiver } from './scenes/phu-lang.mjs';
import { barrelHouse, fishingBeach, singleBarrel } from './scenes/phu-quoc.mjs';
import { rattanLamps } from './scenes/phu-vinh.mjs';
import { betelTray, dragonBoat, singersInTheBoat } from './scenes/quan-ho.mjs';
import { fragrantRice } from './scenes/soc-trang-rice.mjs';
import { ancientTeaTrees, roastingTea, teaForest } from './scenes/tea.mjs';
import { loomUnderSilk, silkStreet, warpAndShuttle } from './scenes/van-phuc.mjs';

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
  'vai-thieu-luc-ngan': lycheeClusters,
  'mien-dong-binh-lieu': noodlesDrying,
  'mat-ong-bac-ha': hivesOnTheKarst,
  'ca-phe-cau-dat': coffeeBranch,
  'gao-st-soc-trang': fragrantRice,
  'keo-dua-ben-tre': coconutCandy,
  'ocop-livestream': liveVideoStall,

  // Lễ hội
  'hoi-lim-quan-ho': singersInTheBoat,
  'quan-ho-thuyen-rong': dragonBoat,
  'quan-ho-trau-tem': betelTray,
  'le-hoi-kate': chamTower,
  'den-long-hoi-an': lanternRiver,
  'dua-ghe-ngo': raceFromAbove,
  'ghe-ngo-mui-ghe': paintedProw,
  'ghe-ngo-khan-dai': crowdedStand,
  'hoa-ban-dien-bien': banFlowers,
  'le-hoi-cau-ngu': whaleFestival,
  'cong-chieng': gongNight,
  'gio-to-hung-vuong': templeSteps,
  'hoi-giong': ironHorse,
};
