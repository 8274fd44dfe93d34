import { card, chart, exporting, host, marks, results, table, tokens } from '../styles/index.js';

export const styles = [tokens, host, marks, card, chart, table, exporting, results];
