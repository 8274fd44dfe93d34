import { expect } from '@open-wc/testing';

import { repeatReport, type ReportDetail } from '../../src/controllers/index.js';
import '../../src/define/all.js';
import { html, show } from '../support/browser.js';

describe('a report that came before its listener', () => {
  for (const [id, type, status] of [
    ['mindre-ensom', 'impact-ready', 'ready'],
    ['mindre-ensomm', 'impact-error', 'unknown'],
  ] as const) {
    it(`is repeated to it alone: ${type}`, async () => {
      const element = await show(html`<impact-stat indicator=${id}>Ord</impact-stat>`);
      const heard: string[] = [];
      const onPage = () => heard.push('page');
      element.addEventListener(type, (event) =>
        heard.push((event as CustomEvent<ReportDetail>).detail.status),
      );
      document.addEventListener(type, onPage);
      repeatReport(element);
      document.removeEventListener(type, onPage);
      expect(heard).to.deep.equal([status]);
    });
  }

  it('is none where nothing was reported', () => {
    const element = document.createElement('impact-stat');
    element.addEventListener('impact-ready', () => expect.fail());
    repeatReport(element);
  });
});
