import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import type { ImpactChart, ImpactOverview, ImpactStat } from '../../src/index.js';
import { html, settled, show } from '../support/browser.js';

/** The attributes that stand on an element. */
const written = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('what names the content stands on the element', () => {
  it('whoever set it as a property', async () => {
    const stat = await show<ImpactStat>(
      html`<impact-stat .indicator=${'mindre-ensom'} .program=${'baba'} .lang=${'en'}></impact-stat>`,
    );
    expect(written(stat)).to.deep.equal({ indicator: 'mindre-ensom', program: 'baba', lang: 'en' });
    stat.datasetId = 'baba-bydelsmoedre';
    await settled(stat);
    expect(written(stat).dataset).to.equal('baba-bydelsmoedre');
    const chart = await show<ImpactChart>(
      html`<impact-chart .theme=${'sprog'} .indicators=${'tolkning'} .headingLevel=${3}></impact-chart>`,
    );
    expect(written(chart)).to.deep.equal({ theme: 'sprog', indicators: 'tolkning' });
  });

  it('but no default, nothing of the page, and nothing that was taken away', async () => {
    const page = await show(html`<div lang="en"><impact-stat indicator="mindre-ensom"></impact-stat></div>`);
    const stat = page.querySelector('impact-stat')!;
    await settled(stat);
    expect(written(stat)).to.deep.equal({ indicator: 'mindre-ensom' });
    stat.lang = 'da';
    await settled(stat);
    stat.lang = '';
    await settled(stat);
    expect(written(stat)).to.deep.equal({ indicator: 'mindre-ensom' });
  });

  it('nor what a framework hands over by mistake', async () => {
    const stat = await show<ImpactStat>(
      html`<impact-stat .indicator=${undefined} .program=${null} .lang=${{}}></impact-stat>`,
    );
    expect(written(stat)).to.deep.equal({});
  });
});

describe('an element says what it shows', () => {
  for (const [markup, status] of [
    [html`<impact-stat indicator="mindre-ensom"></impact-stat>`, 'ready'],
    [html`<impact-stat indicator="mindre-ensomm"></impact-stat>`, 'unknown'],
    [html`<impact-compare indicators="mindre-alene"></impact-compare>`, 'invalid'],
    [html`<impact-stat dataset="vores" indicator="mindre-ensom"></impact-stat>`, 'loading'],
  ] as const) {
    it(`${status}, whenever it is asked`, async () => {
      const element = await show<ImpactStat>(markup);
      expect(element.status).to.equal(status);
    });
  }

  it('loading before it has begun, and failed where something was thrown, until it works again', async () => {
    expect(document.createElement('impact-stat').status).to.equal('loading');
    const overview = await show<ImpactOverview>(html`<impact-overview></impact-overview>`);
    const own = Object.getOwnPropertyDescriptor(String.prototype, 'toLowerCase')!;
    String.prototype.toLowerCase = () => {
      throw new Error('broken');
    };
    overview.search = 'x';
    await overview.updateComplete.catch(() => undefined);
    Object.defineProperty(String.prototype, 'toLowerCase', own);
    expect(overview.status).to.equal('failed');
    overview.search = '';
    await settled(overview);
    expect(overview.status).to.equal('ready');
  });
});
