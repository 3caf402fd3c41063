// Which scene of a market or a journey is printed under which picture key.

import { uplandMarket } from './scenes/bac-ha.mjs';
import { clockTower } from './scenes/ben-thanh.mjs';
import { hangingBridge } from './scenes/buon-don.mjs';
import { breakfastSampan, floatingMarket, fruitPole } from './scenes/cai-rang.mjs';
import { buffaloMarket } from './scenes/can-cau.mjs';
import { bayAndReef } from './scenes/cham-island.mjs';
import { hatchlings } from './scenes/con-dao.mjs';
import { hillNightMarket } from './scenes/da-lat.mjs';
import { archedFront } from './scenes/dong-xuan.mjs';
import { villageGate } from './scenes/duong-lam.mjs';
import { floodSeason } from './scenes/flood-season.mjs';
import { umbrellasOnTheRocks } from './scenes/khau-vai.mjs';
import { craterAndGarlic } from './scenes/ly-son.mjs';
import { goldenTerraces, hearthInside, terraceHarvest } from './scenes/mu-cang-chai.mjs';
import { cloudPass, coastTrain, windowSeat } from './scenes/north-south-train.mjs';
import { caveMouth } from './scenes/phong-nha.mjs';
import { nightFlowers } from './scenes/quang-ba.mjs';
import { dawnFishMarket } from './scenes/quy-nhon.mjs';
import { houseInTheClouds } from './scenes/ta-van.mjs';
import { bridgeMarket } from './scenes/thanh-toan.mjs';
import { bicycleByTheBeds } from './scenes/tra-que.mjs';
import { floodedForest } from './scenes/tra-su.mjs';
import { boatsUnderTheCliffs } from './scenes/trang-an.mjs';
import { luckMarket } from './scenes/vieng.mjs';

export const placesScenes = {
  // Chợ quê
  'cho-noi-cai-rang': floatingMarket,
  'cho-noi-cay-beo': fruitPole,
  'cho-noi-bua-sang': breakfastSampan,
  'cho-phien-bac-ha': uplandMarket,
  'cho-hoa-quang-ba': nightFlowers,
  'cho-vieng': luckMarket,
  'cho-cau-ngoi-thanh-toan': bridgeMarket,
  'cho-ca-som': dawnFishMarket,
  'cho-mua-nuoc-noi': floodSeason,
  'cho-dong-xuan': archedFront,
  'cho-trau-can-cau': buffaloMarket,
  'cho-dem-da-lat': hillNightMarket,
  'cho-ben-thanh': clockTower,
  'cho-tinh-khau-vai': umbrellasOnTheRocks,

  // Du lịch
  'du-lich-mu-cang-chai': goldenTerraces,
  'mu-cang-chai-gat': terraceHarvest,
  'mu-cang-chai-nha-san': hearthInside,
  'du-lich-duong-lam': villageGate,
  'du-lich-trang-an': boatsUnderTheCliffs,
  'du-lich-phong-nha': caveMouth,
  'du-lich-hoi-an-xe-dap': bicycleByTheBeds,
  'du-lich-ta-van': houseInTheClouds,
  'du-lich-con-dao': hatchlings,
  'du-lich-tra-su': floodedForest,
  'du-lich-buon-don': hangingBridge,
  'du-lich-ly-son': craterAndGarlic,
  'du-lich-cu-lao-cham': bayAndReef,
  'du-lich-tau-thong-nhat': coastTrain,
  'tau-hai-van': cloudPass,
  'tau-toa-ghe': windowSeat,
};
