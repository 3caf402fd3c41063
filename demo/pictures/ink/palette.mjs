// The printer's shelf: every ink the pictures are mixed from.

export const paper = '#fbf8f2';
export const cream = '#f3e8d2';
export const sand = '#e4d0ab';
export const ink = '#1c1a17';
export const soot = '#3b332b';

export const lacquer = '#9d2019';
export const vermilion = '#c9442c';
export const brick = '#b2573a';
export const clay = '#cb8f60';
export const rust = '#8a4527';
export const earth = '#5d3a26';

export const ochre = '#d39a34';
export const straw = '#e6c873';
export const honey = '#d5851f';
export const bronze = '#8d6b34';

export const indigo = '#27406b';
export const night = '#182441';
export const sea = '#3d6c8a';
export const sky = '#bcd3d4';
export const mist = '#dbe3d8';

export const celadon = '#a3c2a9';
export const jade = '#4d8873';
export const moss = '#6d7b3b';
export const pine = '#2e4a3b';
export const leaf = '#8fa64f';

export const lilac = '#ab90b8';
export const plum = '#5f4269';
export const blossom = '#edbfba';
export const rose = '#cf6f78';
export const skin = '#d9a679';
