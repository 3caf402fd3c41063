export const pages = []; export const pageSize = { width: 840, height: 1188 };
