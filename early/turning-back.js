// Whether a reader who has come some way down turns back: the link to the top then stands at the window's
// lower edge (style/to-top.css). Who reads on downwards has the whole window.

/** In windows' heights. */
const SOME_WAY = 2;
/** A hand that rests on the glass moves the page by less. */
const MOVED = 24;

const root = document.documentElement;
let turned = 0;

addEventListener('scroll', () => {
  const moved = scrollY - turned;
  const isSomeWay = scrollY >= SOME_WAY * innerHeight;
  if (isSomeWay && Math.abs(moved) < MOVED) return;
  if (isSomeWay && moved < 0) root.dataset.turned = 'back';
  else delete root.dataset.turned;
  turned = scrollY;
}, { passive: true });
