import { card, host, marks, tokens } from '../styles/index.js';

export const styles = [tokens, host, marks, card];
