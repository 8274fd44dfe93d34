import { chart, exportMenu, host, marks, results, tokens } from '../styles/index.js';

export const styles = [tokens, host, marks, chart, exportMenu, results];
