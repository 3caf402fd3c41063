// An article's pictures come as they are scrolled to; paper wants all of them.

/** A picture that does not come must not keep the article from being printed. */
const PATIENCE_MS = 3000;

/** Fetches the pictures of `article` that have not come yet; done when they have, or after a while. */
export function pictures(article) {
  const coming = [...article.querySelectorAll('img')].filter((picture) => !picture.complete);
  const come = coming.map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => {});
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([Promise.all(come), patience]);
}
