// The viewer by keys. Escape and Tab are the dialog's own.

/** How far an arrow key moves what is seen too large to be seen whole, in pixels. */
const STRIDE = 96;

/** Does what a key asks for; whether it asked for anything. */
export function obey(event, { zoom, turn, turnTo, last, fullScreen }) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const move = (x, y) => zoom.move(x * STRIDE, y * STRIDE, true);
  const keys = {
    ArrowRight: () => (zoom.isIn ? move(-1, 0) : turn(1)),
    ArrowLeft: () => (zoom.isIn ? move(1, 0) : turn(-1)),
    ArrowDown: () => move(0, -1),
    ArrowUp: () => move(0, 1),
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    Home: () => turnTo(0),
    End: () => turnTo(last),
    '+': zoom.in,
    '=': zoom.in,
    '-': zoom.out,
    0: () => zoom.reset(),
    f: fullScreen,
  };
  if (!Object.hasOwn(keys, event.key)) return false;
  keys[event.key]();
  return true;
}
