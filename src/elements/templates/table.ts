import { html, nothing, type TemplateResult } from 'lit';
import type { FoldController } from '../../controllers/index.js';
import type { TableRow, TableView } from '../../view/index.js';
import { amount, groupCell, headRow, statementCell } from './cells.js';

function row(shown: TableRow): TemplateResult {
  return html`<tr role="row" class=${shown.accent}>
    ${statementCell(shown.sentence)} ${groupCell(shown)}
    <td role="cell">${amount(shown.number)}</td>
    <td role="cell" class="origin">${shown.source}</td>
  </tr>`;
}

/** Every figure as a row of a plain table, with its words and its source. */
function plainTable({ caption, columns, rows }: TableView): TemplateResult {
  return html`<table role="table" class="figures-table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      ${headRow(columns.statement, columns.group, columns.result, columns.source)}
    </thead>
    <tbody role="rowgroup">
      ${rows.map(row)}
    </tbody>
  </table>`;
}

/** The table on a surface of its own. */
export function table(view: TableView): TemplateResult {
  return html`<div class="table box" part="table">${plainTable(view)}</div>`;
}

/** The table behind a line that opens it; it shows once that is open, and in print. */
export function foldedTable(view: TableView, fold: FoldController): TemplateResult {
  return html`<div class="table" part="table">
    <details @toggle=${fold.onToggle}>
      <summary part="summary">${view.summary}</summary>
    </details>
    ${fold.isMade ? plainTable(view) : nothing}
  </div>`;
}
