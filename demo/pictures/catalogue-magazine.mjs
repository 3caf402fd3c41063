// The magazine's pages as pictures, and each issue as a document.

import { booklet, withoutWords } from './magazine/booklet.mjs';
import { issues } from './magazine/issues.mjs';
import { pageSize } from './magazine/layout.mjs';
import { seeded } from './ink/seeded.mjs';

const drawn = ({ id, pages }) =>
  pages.map((page, index) => {
    const key = `${id}-${index + 1}`;
    return { key, svg: () => page(seeded(key)) };
  });

export const magazinePages = issues.flatMap(drawn);

// Half as fine again as on the screen: enough for a sheet of A4, and light enough to send.
const photograph = { width: pageSize.width * 1.5, height: pageSize.height * 1.5, type: 'image/jpeg', quality: 0.72 };

export const booklets = issues.map((issue) => ({
  key: issue.id,
  async bind(darkroom, file) {
    const pages = drawn(issue).map(({ svg }) => svg());
    const photographs = [];
    for (const page of pages) {
      const [bytes] = await darkroom.expose(withoutWords(page), [photograph]);
      photographs.push(`data:${photograph.type};base64,${bytes.toString('base64')}`);
    }
    return darkroom.bind(booklet(issue.title, pages, photographs), { file, date: issue.date });
  },
}));
