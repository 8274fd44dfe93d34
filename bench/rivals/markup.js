/** A theme as a developer would write it by hand for these words alone. */
const escape = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const all = (items, write) => items.map(write).join('');

const bar = ({ percent }) => `<div class="bar" style="--share:${percent}%"></div>`;

const card = ({ sentence, groups, title }) =>
  `<figure class="card" aria-label="${escape(title)}"><div class="groups">${all(
    groups,
    (group) =>
      `<div class="p${group.program}"><p class="group">${escape(group.group)}</p><p class="number"><b>${group.value}</b>${group.unit}</p>${bar(group)}</div>`,
  )}</div><p class="sentence">${escape(sentence)}</p></figure>`;

/** One row for a group, the words of the result beside the first; `cells` follow the group. */
const rows = (words, groups, cells) =>
  all(
    groups,
    (group, index) =>
      `<tr class="p${group.program}">${index ? '' : `<th scope="row" rowspan="${groups.length}">${escape(words)}</th>`}<td class="group">${escape(group.group)}</td>${cells(group)}</tr>`,
  );

/** The chart as a table whose cells hold bars. */
const tableOfBars = ({ results }) =>
  `<table>${all(results, ({ title, groups }) =>
    rows(title, groups, (group) => `<td class="bars">${bar(group)}</td><td>${group.text}</td>`),
  )}</table>`;

/** Where a library draws the chart; its height is kept free, so that nothing moves. */
export const plot = ({ chart }) => `<div class="plot" role="img" aria-label="${escape(chart.title)}"></div>`;

export function markup(content, drawChart = tableOfBars) {
  const { lang, title, introduction, programs, results, chart, table, source, sources } = content;
  return `<section class="theme" lang="${lang}"><h2>${escape(title)}</h2><p class="introduction">${escape(introduction)}</p><div class="cards">${all(results, card)}</div><figure class="chart"><figcaption><h3>${escape(chart.title)}</h3><p class="subtitle">${escape(chart.subtitle)}</p></figcaption>${drawChart(content)}</figure><div class="about"><details class="numbers"><summary>${escape(table.summary)}</summary><table><caption>${escape(table.caption)}</caption><thead><tr>${all(
    table.columns,
    (column) => `<th scope="col">${escape(column)}</th>`,
  )}</tr></thead>${all(results, ({ sentence, groups }) =>
    rows(sentence, groups, (group) => `<td>${group.text}</td><td>${escape(group.source)}</td>`),
  )}</table></details><div class="programs">${all(
    programs,
    ({ name, description }) => `<p><strong>${escape(name)}:</strong> ${escape(description)}</p>`,
  )}</div>${all(
    sources,
    ({ text, title: name, url }) =>
      `<p>${source} <a href="${escape(url)}">${escape(text)}</a> <cite>${escape(name)}</cite></p>`,
  )}</div></section>`;
}
