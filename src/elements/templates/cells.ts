import { html, type TemplateResult } from 'lit';
import type { FigureText } from '../../format/index.js';
import type { FigureView, TextRun } from '../../view/index.js';
import { marker } from './marks.js';
import { runs, spokenAs } from './text.js';

/*
 * The roles of a table are written out, since one that is laid out as a grid loses them in some browsers.
 */

export function headRow(...names: readonly string[]): TemplateResult {
  return html`<tr role="row">
    ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
  </tr>`;
}

/** The sentence that heads `rows` rows. */
export function statementCell(sentence: readonly TextRun[], rows = 1): TemplateResult {
  return html`<th role="rowheader" scope="row" rowspan=${rows} class="statement">${runs(sentence)}</th>`;
}

/** Whom a row speaks of. */
export function groupCell({ accent, marker: path, group }: FigureView): TemplateResult {
  return html`<td role="cell" class="group ${accent}">${marker(path)}${group}</td>`;
}

/** A figure in its column; where nobody hears it, as it is written alone. */
export function amount({ text, spoken }: FigureText, isSeenOnly = false): TemplateResult {
  return html`<span class="amount">${isSeenOnly ? text : spokenAs(text, spoken)}</span>`;
}
