// Fingers and mice on the stage: one turns or moves, two zoom, twice in one place comes near.

/** Below this, in pixels, a hand was only unsteady. */
const STILL = 10;
/** A swipe of this many pixels turns. */
const SWIPE = 48;
/** Two taps within this time are one double tap. */
const DOUBLE_MS = 320;

/** Listens on `stage`; `turn(1)` asks for what comes next, `close` for the end. */
export function listenToGestures(stage, zoom, { turn, close }) {
  const fingers = new Map();
  let start;
  let lastTap;

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target.closest('button')) return;
    // Else an image would be dragged away, or text marked.
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    // A second finger makes it no tap and no swipe.
    start = fingers.size === 1 ? { ...place(event), isBeside: event.target === stage } : undefined;
  });

  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
    fingers.set(event.pointerId, now);
    if (other) {
      const middle = (finger) => ({ x: (finger.x + other.x) / 2, y: (finger.y + other.y) / 2 });
      zoom.move(middle(now).x - middle(before).x, middle(now).y - middle(before).y);
      zoom.by(distance(now, other) / Math.max(1, distance(before, other)), middle(now));
    } else if (zoom.isIn) {
      zoom.move(now.x - before.x, now.y - before.y);
    } else if (start) {
      zoom.drag(now.x - start.x);
    }
  });

  stage.addEventListener('pointerup', (event) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    const end = place(event);
    if (!start) {
      if (!zoom.isIn) zoom.reset();
    } else if (distance(start, end) < STILL) {
      tap(end, start.isBeside);
    } else if (!zoom.isIn) {
      const across = end.x - start.x;
      zoom.reset();
      if (Math.abs(across) > SWIPE && Math.abs(across) > Math.abs(end.y - start.y)) turn(across < 0 ? 1 : -1);
    }
  });

  stage.addEventListener('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    if (!zoom.isIn) zoom.reset();
  });

  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    // Lines and pages, as some mice count, in pixels.
    const pixels = event.deltaY * [1, 16, 400][event.deltaMode];
    // A pinch on a trackpad comes as a wheel with Ctrl, in finer steps.
    zoom.by(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002)), place(event));
  }, { passive: false });

  function tap(at, isBeside) {
    if (isBeside && !zoom.isIn) {
      close();
    } else if (lastTap && at.time - lastTap.time < DOUBLE_MS && distance(at, lastTap) < 3 * STILL) {
      lastTap = undefined;
      zoom.toggle(at);
    } else {
      lastTap = at;
    }
  }
}

const place = (event) => ({ x: event.clientX, y: event.clientY, time: event.timeStamp });
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
