// The typeface is used if it is there in time, so that nothing moves below a reader's eyes. One that came too
// late is used from the next page on, where everything changes anyway (style/typeface.css has it by two names).

let context;
let pages = 0;

function width(family) {
  context ??= document.createElement('canvas').getContext('2d');
  context.font = `20px ${family}`;
  return context.measureText('im').width;
}

/** Whether the browser has given it up for this document. */
const isLate = () => width('"Sapbao Serif", monospace') === width('monospace');

document.addEventListener('sapbao:arrived', () => {
  pages += 1;
  if (pages > 1 && isLate()) document.documentElement.dataset.serif = 'late';
});
