/** The elements, with the invented dataset in place of the bundled one. */
import '../../src/define/all.js';
import { showDataset } from '../../src/define/show.js';
import { invented } from '../../stories/invented.js';
import { html } from './browser.js';

showDataset(invented);

/** Every element, every drawing, and a result that does not exist. */
export const everything = () =>
  html`<div class="column">
    <impact-theme theme="skole" heading-level="2"></impact-theme>
    <impact-stat indicator="bliver-ved" variant="ring"></impact-stat>
    <impact-stat indicator="spoerger-om-hjaelp"></impact-stat>
    <impact-stat indicator="laaner-boeger"></impact-stat>
    <impact-stat indicator="unknown"></impact-stat>
    <impact-chart theme="laeselyst"></impact-chart>
    <impact-compare theme="naboer"></impact-compare>
    <impact-overview program="bogcyklerne" search="i"></impact-overview>
  </div>`;

export { invented };
