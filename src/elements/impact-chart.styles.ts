import { card, chart, exportMenu, host, marks, results, table, tokens } from '../styles/index.js';

export const styles = [tokens, host, marks, card, chart, table, exportMenu, results];
