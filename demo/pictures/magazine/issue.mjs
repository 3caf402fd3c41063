// The issue "Số 12", page by page.

import { backCover, frontCover } from './cover.mjs';
import { contents, festivalCalendar, kilnContinued, kilnOpening, printSteps, teaPage } from './inside.mjs';

export { pageSize } from './layout.mjs';

export const pages = [frontCover, contents, kilnOpening, kilnContinued, teaPage, printSteps, festivalCalendar, backCover];
