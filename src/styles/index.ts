export { card } from './card.js';
export { chart } from './chart.js';
export { exportMenu } from './export-menu.js';
export { host } from './host.js';
export { marks } from './marks.js';
export { results } from './results.js';
export { table } from './table.js';
export { tokens } from './tokens.js';
