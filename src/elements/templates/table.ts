import { html, nothing, type TemplateResult } from 'lit';
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

/** The table; folded, it shows once the line above it is opened, and in print. */
export function table(view: TableView, isFolded: boolean): TemplateResult {
  return html`<div class="table box" part="table">
    <div class="inside">
      ${
        isFolded
          ? html`<details>
              <summary part="summary">${view.summary}</summary>
            </details>`
          : nothing
      }
      ${plainTable(view)}
    </div>
  </div>`;
}
