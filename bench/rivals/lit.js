/** The same theme as two Lit components of nothing but templates and one sheet. */
import { content } from 'bench:content';
import sheet from './static.css?inline';
import { css, html, LitElement, unsafeCSS } from 'lit';

const bar = ({ percent }) => html`<div class="bar" style="--share:${percent}%"></div>`;
const styles = unsafeCSS(sheet);

class Card extends LitElement {
  static properties = { result: { attribute: false } };
  static styles = [
    styles,
    css`
      :host {
        display: grid;
      }
    `,
  ];

  render() {
    const { sentence, groups, title } = this.result;
    return html`<figure class="theme card" aria-label=${title}>
      <div class="groups">
        ${groups.map(
          (group) =>
            html`<div class="p${group.program}">
              <p class="group">${group.group}</p>
              <p class="number"><b>${group.value}</b>${group.unit}</p>
              ${bar(group)}
            </div>`,
        )}
      </div>
      <p class="sentence">${sentence}</p>
    </figure>`;
  }
}

const rows = (words, groups, cells) =>
  groups.map(
    (group, index) =>
      html`<tr class="p${group.program}">
        ${index ? '' : html`<th scope="row" rowspan=${groups.length}>${words}</th>`}
        <td class="group">${group.group}</td>
        ${cells(group)}
      </tr>`,
  );

class Theme extends LitElement {
  static styles = styles;

  render() {
    const { lang, title, introduction, programs, results, chart, table, source, sources } = content;
    return html`<section class="theme" lang=${lang}>
      <h2>${title}</h2>
      <p class="introduction">${introduction}</p>
      <div class="cards">${results.map((result) => html`<bench-card .result=${result}></bench-card>`)}</div>
      <figure class="chart">
        <figcaption>
          <h3>${chart.title}</h3>
          <p class="subtitle">${chart.subtitle}</p>
        </figcaption>
        <table>
          ${results.map((result) =>
            rows(
              result.title,
              result.groups,
              (group) =>
                html`<td class="bars">${bar(group)}</td>
                  <td>${group.text}</td>`,
            ),
          )}
        </table>
      </figure>
      <div class="about">
        <details class="numbers">
          <summary>${table.summary}</summary>
          <table>
            <caption>
              ${table.caption}
            </caption>
            <thead>
              <tr>
                ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
              </tr>
            </thead>
            ${results.map((result) =>
              rows(
                result.sentence,
                result.groups,
                (group) =>
                  html`<td>${group.text}</td>
                    <td>${group.source}</td>`,
              ),
            )}
          </table>
        </details>
        <div class="programs">
          ${programs.map(({ name, description }) => html`<p><strong>${name}:</strong> ${description}</p>`)}
        </div>
        ${sources.map(
          ({ text, title: name, url }) =>
            html`<p>${source} <a href=${url}>${text}</a> <cite>${name}</cite></p>`,
        )}
      </div>
    </section>`;
  }
}

customElements.define('bench-card', Card);
customElements.define('bench-theme', Theme);
