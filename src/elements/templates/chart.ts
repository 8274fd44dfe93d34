import { html, nothing, type TemplateResult } from 'lit';
import type { ChartRow, ChartView, HeadingLevel } from '../../view/index.js';
import { amount, groupCell, headRow, statementCell } from './cells.js';
import { axis, drawing } from './marks.js';
import { runs, title } from './text.js';

/** An indicator: its sentence once, and a row for each programme. */
function rowGroup({ sentence, bars, difference }: ChartRow): TemplateResult {
  return html`<tbody role="rowgroup" class=${bars.length === 1 ? bars[0]!.accent : ''}>
    ${bars.map(
      (figure, index) =>
        html`<tr role="row">
          ${index === 0 ? statementCell(sentence, bars.length) : nothing} ${groupCell(figure)}
          <td role="cell" class="result ${figure.accent}">
            ${amount(figure.number)} ${drawing(figure.drawing)}
          </td>
        </tr>`,
    )}
    ${
      difference
        ? html`<tr role="row">
            <td role="cell" colspan="3" class="difference">${runs([difference])}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

/** Shares and frequencies as bars: a table to those who hear it, a chart to those who see it. */
export function chart(
  view: ChartView,
  headingLevel: HeadingLevel | undefined,
  label?: string,
): TemplateResult {
  const { columns } = view;
  return html`<figure
    class="chart box"
    part="chart"
    aria-labelledby=${label ? nothing : 'chart-title'}
    aria-label=${label || nothing}
  >
    <figcaption>
      ${title(headingLevel, view.title, 'chart-title')}
      ${view.subtitle ? html`<p class="subtitle">${view.subtitle}</p>` : nothing}
    </figcaption>
    <div class="inside">
      <table role="table" class="bars">
        <caption class="away">
          ${view.title}
        </caption>
        <thead role="rowgroup" class="away">
          ${headRow(columns.statement, columns.group, columns.result)}
        </thead>
        ${view.rows.map(rowGroup)}
      </table>
      ${view.ticks.length > 0 ? html`<div class="axis-row">${axis(view.ticks)}</div>` : nothing}
    </div>
  </figure>`;
}
