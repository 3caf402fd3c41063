// The stroke of đ, which Unicode does not take for a mark. The index has it as one, so that it comes off like
// the others and `duong` finds "đường". And a sign that parts words where a dash joins them: both are from
// press/src/build/search/folded.rs.

const STROKE = '\u0369';
const PARTING = '`';

/** Signs that the index has in no word, and Pagefind leaves in what is typed: "C++" is there as "c". Emojis are words. */
const SIGNS = /[\p{Sm}\p{Sc}\p{Sk}©®™]/gu;

/** What is typed, as the index has it; as it is, where only signs are typed. What comes from elsewhere may have other
    spaces in it than Pagefind parts words at. */
export const sought = (text) => fold(text.replace(SIGNS, '').replace(/[\s\u200b]+/g, ' ').trim() || text);

/** Of words between which a sign stands, the words alone; nothing where there are none. */
export const parted = (words) => {
  const alone = words.replace(/([\p{L}\p{M}\p{N}])\p{P}+(?=[\p{L}\p{N}])/gu, '$1 ');
  return alone !== words && alone;
};

/** As the index has it. */
const fold = (text) =>
  text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);

/** As it is written. */
export const unfold = (text) =>
  text.replaceAll(PARTING, '').replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');

/** Without case and marks: by these, words are the same to the search. */
export const bare = (text) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
