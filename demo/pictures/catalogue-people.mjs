// Which scene is printed under which picture key: crafts, produce, festivals and artisans.

import { walkingRoundThePot } from './scenes/bau-truc.mjs';
import { caTruSinger } from './scenes/ca-tru.mjs';
import { fleetForTheWhale } from './scenes/can-gio.mjs';
import { silverOnIndigo } from './scenes/cham-bac.mjs';
import { sandHillsAndTemple } from './scenes/chol-chnam-thmay.mjs';
import { monochordMaker } from './scenes/dan-bau.mjs';
import { luteOnTheCanal } from './scenes/don-ca.mjs';
import { liftingTheScreen, paperMaker, sheetsOnTheKilnWall } from './scenes/giay-do.mjs';
import { pearlInlay } from './scenes/kham-trai.mjs';
import { wrestlersOnTheRing } from './scenes/lang-sinh.mjs';
import { ginsengInTheForest, ginsengNursery, ginsengRoots } from './scenes/ngoc-linh.mjs';
import { marbleLion } from './scenes/non-nuoc.mjs';
import { redBlade } from './scenes/phuc-sen.mjs';
import { carvingThePuppet, pavilionOnThePond, teuOnTheWater } from './scenes/roi-nuoc.mjs';
import { saltPans } from './scenes/sa-huynh.mjs';
import { waxOnHemp } from './scenes/sap-ong.mjs';
import { eggshellInlay, goldLeafPanel, wetSanding } from './scenes/son-mai.mjs';
import { incenseFlowers } from './scenes/thuy-xuan.mjs';
import { coracleOnTheSand } from './scenes/thuyen-thung.mjs';
import { doughFigures } from './scenes/to-he.mjs';
import { cinnamonYard } from './scenes/tra-bong.mjs';

export const peopleScenes = {
  // Làng nghề
  'son-mai-tuong-binh-hiep': goldLeafPanel,
  'son-mai-mai-nuoc': wetSanding,
  'son-mai-vo-trung': eggshellInlay,
  'da-non-nuoc': marbleLion,
  'huong-thuy-xuan': incenseFlowers,

  // OCOP
  'sam-ngoc-linh': ginsengInTheForest,
  'sam-vuon-uom': ginsengNursery,
  'sam-cu-tuoi': ginsengRoots,
  'muoi-sa-huynh': saltPans,
  'que-tra-bong': cinnamonYard,

  // Lễ hội
  'nghinh-ong-can-gio': fleetForTheWhale,
  'chol-chnam-thmay': sandHillsAndTemple,
  'vat-lang-sinh': wrestlersOnTheRing,

  // Nghệ nhân
  'nghe-nhan-giay-do': paperMaker,
  'giay-do-seo': liftingTheScreen,
  'giay-do-phoi': sheetsOnTheKilnWall,
  'nghe-nhan-ca-tru': caTruSinger,
  'nghe-nhan-roi-nuoc': teuOnTheWater,
  'roi-nuoc-tac-quan-roi': carvingThePuppet,
  'roi-nuoc-thuy-dinh': pavilionOnThePond,
  'nghe-nhan-to-he': doughFigures,
  'nghe-nhan-kham-trai': pearlInlay,
  'nghe-nhan-dan-bau': monochordMaker,
  'nghe-nhan-tho-ren': redBlade,
  'nghe-nhan-gom-bau-truc': walkingRoundThePot,
  'nghe-nhan-cham-bac': silverOnIndigo,
  'nghe-nhan-thuyen-thung': coracleOnTheSand,
  'nghe-nhan-don-ca': luteOnTheCanal,
  'nghe-nhan-sap-ong': waxOnHemp,
};
