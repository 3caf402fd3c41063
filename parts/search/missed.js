// Pieces of the index that did not come.
//
// Pagefind takes one for empty, tells the console, and finds nothing in it. A reader should hear of it; so what
// it fetches is listened to, on the only way that it leaves.

const PIECE = /\.pf_(meta|index|filter)$/;
const { fetch } = globalThis;
let failure;

globalThis.fetch = (what, ...how) => {
  const answer = fetch(what, ...how);
  if (PIECE.test(what)) {
    answer
      .then(({ ok, url }) => {
        if (!ok) throw new Error(url);
      })
      .catch((error) => {
        failure = error;
      });
  }
  return answer;
};

/** What went wrong since it was asked for last. */
export function missed() {
  const last = failure;
  failure = undefined;
  return last;
}
