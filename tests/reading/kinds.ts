// One address for each kind of page.
import { pathOf, type Edition } from './edition';
import { articleWithMost, longest } from './long';

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');

export const KINDS: Record<string, (paper: Edition) => string> = {
  'the front page': () => '/',
  'a long article': longest,
  'the article with the longest headline': (paper) => pathOf(articleWithMost(paper, ({ title }) => title.length)),
  'a section': (paper) => `/chuyen-muc/${paper.site.sections[0].slug}`,
  'the latest': () => '/moi-nhat',
  'a page of the archive': () => '/moi-nhat/trang-1',
  'the most read': () => '/doc-nhieu',
  'a topic': (paper) => `/chu-de/${slug(paper.articles()[0].tags![0])}`,
  'an author': (paper) => `/tac-gia/${slug(paper.articles()[0].authors![0].name)}`,
  'the weather': () => '/thoi-tiet',
  'the search': () => '/tim-kiem',
  'the issues': () => '/an-pham',
  'an issue': (paper) => `/an-pham/${paper.issue().id}`,
  'a page that is not found': () => '/khong-co-trang-nay',
};
