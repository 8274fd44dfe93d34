import { html, nothing, type TemplateResult } from 'lit';
import type { ChartRow, ChartView, HeadingLevel } from '../../view/index.js';
import { amount, groupCell, headRow, statementCell } from './cells.js';
import { axis, drawing } from './marks.js';
import { list, runs, title } from './text.js';

/** An indicator: its words once, and a row for each programme. */
function rowGroup({ label, bars, difference }: ChartRow, isSeenOnly: boolean): TemplateResult {
  const rows = bars.map(
    (figure, index) =>
      html`<tr role="row">
        ${index === 0 ? statementCell(label, bars.length) : nothing}${groupCell(figure)}
        <td role="cell" class="result ${figure.accent}">
          ${amount(figure.number, isSeenOnly)}${drawing(figure.drawing)}
        </td>
      </tr>`,
  );
  const compared =
    difference &&
    html`<tr role="row">
      <td role="cell" colspan="3" class="difference">${runs([difference])}</td>
    </tr>`;
  return html`<tbody role="rowgroup" class=${bars.length === 1 ? bars[0]!.accent : ''}>
    ${list(compared ? [...rows, compared] : rows)}
  </tbody>`;
}

/** Shares and frequencies as bars: a table to those who hear it, a chart to those who see it. */
export function chart(
  view: ChartView,
  headingLevel: HeadingLevel | undefined,
  label?: string,
): TemplateResult {
  const { columns } = view;
  const subtitle = view.subtitle ? html`<p class="subtitle">${view.subtitle}</p>` : nothing;
  return html`<div
    class="chart box"
    part="chart"
    aria-hidden=${view.repeats || nothing}
    role=${label ? 'figure' : nothing}
    aria-label=${label || nothing}
  >
    ${headingLevel ? html`${title(headingLevel, view.title)} ${subtitle}` : nothing}
    <table role="table" class="bars">
      ${
        headingLevel
          ? nothing
          : html`<caption>
              ${title(undefined, view.title)} ${subtitle}
            </caption>`
      }
      ${
        view.repeats
          ? nothing
          : html`<thead role="rowgroup" class="away">
              ${headRow(columns.statement, columns.group, columns.result)}
            </thead>`
      }
      ${list(view.rows.map((row) => rowGroup(row, view.repeats)))}
    </table>
    ${view.ticks.length > 0 ? html`<div class="axis-row">${axis(view.ticks)}</div>` : nothing}
  </div>`;
}
