import type { Figure, Locale } from '../model/index.js';
import { termsOf } from './language.js';
import { formatNumber } from './number.js';

/** A figure in words. `before + value + unit` is what is read on the page, `spoken` what is said. */
export interface FigureText {
  /** "godt " before the number, or nothing. */
  readonly before: string;
  /** The number alone: "73". */
  readonly value: string;
  /** " %", " ud af 10", " gange", with the space that belongs before it. */
  readonly unit: string;
  /** The whole in one piece: "godt 5 gange". */
  readonly text: string;
  /** The whole without signs: "73 procent". */
  readonly spoken: string;
}

/** How a figure is put: as it is written on the page, or as a voice says it. */
export type Form = 'text' | 'spoken';

const breakable = (text: string) => text.replaceAll('\u00a0', ' ');

/** Writes a figure as its source states it, each kind in its own way. */
export function formatFigure(figure: Figure, locale: Locale): FigureText {
  const terms = termsOf(locale);
  switch (figure.kind) {
    case 'share': {
      const value = formatNumber(figure.percent, locale);
      const unit = terms.percentSign;
      return { before: '', value, unit, text: value + unit, spoken: terms.percent(value) };
    }
    case 'frequency': {
      const value = formatNumber(figure.count, locale);
      const unit = ` ${terms.outOf(formatNumber(figure.outOf, locale))}`;
      return { before: '', value, unit, text: value + unit, spoken: breakable(value + unit) };
    }
    case 'multiple': {
      const before = figure.precision ? `${terms.precisions[figure.precision]} ` : '';
      const value = formatNumber(figure.times, locale);
      const unit = `\u00a0${figure.times === 1 ? terms.time : terms.times}`;
      const text = before + value + unit;
      return { before, value, unit, text, spoken: breakable(text) };
    }
  }
}

/** A figure's unit as the head of a column has it: "procent", "ud af 10", "gange". */
export function formatUnit(figure: Figure, locale: Locale): string {
  const terms = termsOf(locale);
  switch (figure.kind) {
    case 'share':
      return terms.percentUnit;
    case 'frequency':
      return breakable(terms.outOf(formatNumber(figure.outOf, locale)));
    case 'multiple':
      return terms.times;
  }
}
