// The issues in print, newest first: what each is called, when it came out, its pages in order.

import * as late from './so-12/cover.mjs';
import { contents as lateContents, festivalCalendar, kilnContinued, kilnOpening, printSteps, teaPage } from './so-12/inside.mjs';
import * as early from './so-11/cover.mjs';
import { calendar } from './so-11/calendar.mjs';
import { hatAnatomy, hatMarketStory } from './so-11/chuong.mjs';
import { coffeePage } from './so-11/coffee.mjs';
import { contents as earlyContents } from './so-11/contents.mjs';
import { racePage } from './so-11/race.mjs';

export const issues = [
  {
    id: 'so-12',
    title: 'Làng & Nghề, Số 12, tháng 11 năm 2026',
    date: '2026-11-15',
    pages: [late.frontCover, lateContents, kilnOpening, kilnContinued, teaPage, printSteps, festivalCalendar, late.backCover],
  },
  {
    id: 'so-11',
    title: 'Làng & Nghề, Số 11, tháng 10 năm 2026',
    date: '2026-10-15',
    pages: [early.frontCover, earlyContents, hatMarketStory, hatAnatomy, racePage, coffeePage, calendar, early.backCover],
  },
];
