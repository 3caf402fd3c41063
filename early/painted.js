// Once the first paint is over, what it did not wait for is laid out (style/below.css): a part in each frame, so that
// a tap waits for none of them.
const STEPS = ['text', 'all'];

function go(step) {
  document.documentElement.dataset.painted = STEPS[step];
  if (step + 1 < STEPS.length) requestAnimationFrame(() => setTimeout(go, 0, step + 1));
}

addEventListener('load', () => setTimeout(go, 0, 0));
