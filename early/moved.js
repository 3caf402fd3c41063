// Whether the reader has begun to move about before the app is there: then it does not put them anywhere.
for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(sign, () => document.documentElement.setAttribute('data-moved', ''), { once: true, passive: true });
}
