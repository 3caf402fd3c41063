/** Whether a click asks for a link here, not in another tab or window. */
export const isPlain = (event) => !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
