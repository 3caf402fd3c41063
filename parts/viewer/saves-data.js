// Whether the reader asked the browser to save data, where it tells.

export const savesData = () => navigator.connection?.saveData === true;
