// The whole screen for the viewer, where the browser grants it.

/** Whether it does: on some phones it does not. */
export const hasFullScreen = () => document.fullscreenEnabled === true;

/** There and back. A dialog itself may not fill the screen, what is in it may. */
export async function toggleFullScreen(frame) {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (hasFullScreen()) await frame.requestFullscreen();
  } catch {
    // It was refused; the window stays.
  }
}
