import { expect } from '@open-wc/testing';

import { registerDataset, registerLanguage, type ImpactDataset, type ImpactStat } from '../../src/index.js';
import { danish } from '../../src/format/da.js';
import { html, inside, settled, show, text, warningsOf } from '../support/browser.js';
import { invented } from '../support/invented-elements.js';

/** The dataset of somebody else: the same ids with another number. */
function madeDataset(id: string, percent: number, more: object = {}): Record<string, unknown> {
  const data = JSON.parse(JSON.stringify(invented)) as Record<string, unknown>;
  const [theme] = invented.themes;
  const indicator = {
    id: 'bliver-ved',
    title: { da: 'Vores', en: 'Ours' },
    sentence: { da: 'svarer os', en: 'answer us' },
    measurements: [{ program: 'lektievaerterne', figure: { kind: 'share', percent }, source: 'aarsskrift' }],
  };
  return { ...data, id, themes: [{ ...theme, indicators: [indicator] }], ...more };
}

/** Answers what elements fetch, until the test is over. */
const realFetch = globalThis.fetch;
let requests: string[] = [];
function answer(reply: () => Response | Promise<Response>): void {
  requests = [];
  globalThis.fetch = (input) => {
    requests.push(input instanceof Request ? input.url : input.toString());
    return Promise.resolve(reply());
  };
}
const json = (data: unknown) =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });

afterEach(() => {
  globalThis.fetch = realFetch;
});

const stat = (holder: Element) => holder.querySelector<ImpactStat>('impact-stat')!;

/** Waits until an event of the element has come. */
const fired = (element: Element, type: string) =>
  new Promise<CustomEvent<{ message: string }>>((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent<{ message: string }>), {
      once: true,
    });
  });

/** Waits until a dataset's element has its figures, or cannot have them. */
async function answered(provider: ImpactDataset): Promise<void> {
  if (provider.provided.status !== 'loading') return;
  await Promise.race([fired(provider, 'impact-ready'), fired(provider, 'impact-error')]);
}

const shown = (element: Element) => text(element, '.number').join(' ');
const showsWords = (element: Element) => !inside(element, '.author')[0]!.hidden;

describe('<impact-dataset>', () => {
  it('gives the elements inside it the figures of its property `data`, and those outside theirs', async () => {
    const page = await show<HTMLElement>(
      html`<div>
        <impact-dataset .data=${madeDataset('vores', 12)}>
          <impact-stat indicator="bliver-ved">Ord</impact-stat>
        </impact-dataset>
        <impact-stat indicator="bliver-ved">Ord</impact-stat>
      </div>`,
    );
    await settled(page);
    expect([...page.querySelectorAll('impact-stat')].map(shown)).to.deep.equal(['12\u00a0%', '55\u00a0%']);
  });

  it('reads a data block between its tags', async () => {
    const page = await show<HTMLElement>(html`<div></div>`);
    const element = document.createElement('impact-dataset');
    const block = document.createElement('script');
    block.type = 'application/json';
    block.textContent = JSON.stringify(madeDataset('blok', 34));
    const inner = document.createElement('impact-stat');
    inner.setAttribute('indicator', 'bliver-ved');
    element.append(block, inner);
    page.append(element);
    await settled(page);
    expect(shown(stat(page))).to.equal('34\u00a0%');
  });

  it('fetches its address once however many elements and datasets name it, without cookies', async () => {
    answer(() => json(madeDataset('hentet', 21)));
    const page = await show<HTMLElement>(
      html`<div>
        ${[1, 2].map(
          () =>
            html`<impact-dataset src="/figures-once.json">
              <impact-stat indicator="bliver-ved">Ord</impact-stat>
              <impact-stat indicator="bliver-ved">Ord</impact-stat>
            </impact-dataset>`,
        )}
      </div>`,
    );
    for (const provider of page.querySelectorAll('impact-dataset')) await answered(provider);
    await settled(page);
    expect([...page.querySelectorAll('impact-stat')].map(shown)).to.deep.equal(
      new Array(4).fill('21\u00a0%'),
    );
    expect(requests).to.have.length(1);
  });

  it('shows the words of the author until its figures are there', async () => {
    let reply: (response: Response) => void = () => undefined;
    answer(
      () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    );
    const page = await show<HTMLElement>(
      html`<impact-dataset src="/figures-later.json">
        <impact-stat indicator="bliver-ved">Ord</impact-stat>
      </impact-dataset>`,
    );
    expect(showsWords(stat(page))).to.equal(true);
    const ready = fired(page, 'impact-ready');
    reply(json(madeDataset('senere', 9)));
    await ready;
    await settled(page);
    expect(shown(stat(page))).to.equal('9\u00a0%');
    expect(showsWords(stat(page))).to.equal(false);
  });

  for (const [name, reply] of [
    ['a page of a missing file', () => new Response('<h1>404</h1>', { status: 404 })],
    ['another type', () => new Response('{}', { headers: { 'content-type': 'text/html' } })],
    ['broken JSON', () => new Response('{"form', { headers: { 'content-type': 'application/json' } })],
    ['a list', () => json([])],
    ['nothing that it needs', () => json({})],
  ] as const) {
    it(`leaves the author's words, never a figure of the same id, and says so once, where it gets ${name}`, async () => {
      answer(reply);
      const warnings = await warningsOf(async () => {
        const page = await show<ImpactDataset>(
          html`<impact-dataset src=${`/bad-${name.replaceAll(' ', '-')}.json`}>
            <impact-stat indicator="bliver-ved">Ord</impact-stat>
            <impact-stat indicator="bliver-ved">Ord</impact-stat>
          </impact-dataset>`,
        );
        await answered(page);
        await settled(page);
        for (const element of page.querySelectorAll('impact-stat')) {
          expect(showsWords(element)).to.equal(true);
          expect(text(element, '.number')).to.deep.equal([]);
        }
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<impact-dataset>: .*Teksterne på siden bliver stående/s);
    });
  }

  it('leaves out a row that is wrong, says which, and shows the rest', async () => {
    const data = madeDataset('delvis', 55) as { themes: { indicators: object[] }[] };
    data.themes[0]!.indicators.push({ ...data.themes[0]!.indicators[0], id: 'Forkert id' });
    let page!: HTMLElement;
    const warnings = await warningsOf(async () => {
      page = await show(
        html`<impact-dataset .data=${data}>
          <impact-stat indicator="bliver-ved">Ord</impact-stat>
        </impact-dataset>`,
      );
      await settled(page);
    });
    expect(shown(stat(page))).to.equal('55\u00a0%');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('themes.0.indicators.1.id');
    expect(warnings[0]).to.include('"Forkert id"');
  });

  it('keeps the last figures where newer ones cannot be had', async () => {
    const page = await show<ImpactDataset>(
      html`<impact-dataset .data=${madeDataset('bevaret', 44)}>
        <impact-stat indicator="bliver-ved">Ord</impact-stat>
      </impact-dataset>`,
    );
    await warningsOf(async () => {
      page.data = [];
      await page.updateComplete;
      await settled(page);
    });
    expect(shown(stat(page))).to.equal('44\u00a0%');
  });
});

describe('an element that names its dataset', () => {
  it('shows that of an element elsewhere, by its id or by that of the dataset', async () => {
    const page = await show<HTMLElement>(
      html`<div>
        <impact-stat dataset="vort-navn" indicator="bliver-ved">Ord</impact-stat>
        <impact-stat dataset="et-datasaet" indicator="bliver-ved">Ord</impact-stat>
        <impact-dataset id="vort-navn" .data=${madeDataset('et-datasaet', 66)}></impact-dataset>
      </div>`,
    );
    await settled(page);
    expect([...page.querySelectorAll('impact-stat')].map(shown)).to.deep.equal(['66\u00a0%', '66\u00a0%']);
  });

  it('shows the default one inside another dataset', async () => {
    const page = await show<HTMLElement>(
      html`<impact-dataset .data=${madeDataset('udenom', 5)}>
        <impact-stat dataset="laeselygten" indicator="bliver-ved">Ord</impact-stat>
      </impact-dataset>`,
    );
    await settled(page);
    expect(shown(stat(page))).to.equal('55\u00a0%');
  });

  it('shows the words of the author until a dataset of that name is registered', async () => {
    const element = await show<ImpactStat>(
      html`<impact-stat dataset="registreret" indicator="bliver-ved">Ord</impact-stat>`,
    );
    expect(showsWords(element)).to.equal(true);
    expect(registerDataset(madeDataset('registreret', 77))).to.deep.equal([]);
    await settled(element);
    expect(shown(element)).to.equal('77\u00a0%');
  });

  it('says once what would be right where no such dataset comes', async () => {
    const realTimeout = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void) => realTimeout(work)) as never;
    try {
      let element!: ImpactStat;
      const warnings = await warningsOf(async () => {
        element = await show(
          html`<impact-stat dataset="laeselygtn" indicator="bliver-ved">Ord</impact-stat>`,
        );
        await new Promise((resolve) => realTimeout(resolve, 20));
        await settled(element);
      });
      expect(showsWords(element)).to.equal(true);
      expect(warnings).to.deep.equal([
        '<impact-stat>: dataset="laeselygtn" findes ikke på siden. Mente du "laeselygten"? Sæt <impact-dataset id="laeselygtn" src="…"> ind.',
      ]);
    } finally {
      window.setTimeout = realTimeout;
    }
  });
});

describe('an edition', () => {
  it('that is not the one on the page leaves the words of the author, with a note', async () => {
    const element = await show<ImpactStat>(
      html`<impact-stat edition="2020-01-31" indicator="bliver-ved">Vores sætning</impact-stat>`,
    );
    expect(showsWords(element)).to.equal(true);
    expect(text(element, '[part=edition]')).to.deep.equal([
      'Tallene er fra 31. januar 2020. De nyeste er fra 3. november 2025.',
    ]);
  });

  it('that is the one on the page shows the figure', async () => {
    const element = await show<ImpactStat>(
      html`<impact-stat edition="2025-11-03" indicator="bliver-ved">Vores sætning</impact-stat>`,
    );
    expect(shown(element)).to.equal('55\u00a0%');
    expect(text(element, '[part=edition]')).to.deep.equal([]);
  });

  it('that is not the newest which its dataset knows of says so, with a link', async () => {
    const editions = [{ edition: '2026-05-01', url: 'https://example.org/2026.json' }];
    const page = await show<HTMLElement>(
      html`<impact-dataset .data=${madeDataset('gammel', 3, { editions })}>
        <impact-stat indicator="bliver-ved">Ord</impact-stat>
        <impact-theme theme="laeselyst">Ord</impact-theme>
      </impact-dataset>`,
    );
    await settled(page);
    for (const element of page.querySelectorAll('impact-stat, impact-theme')) {
      expect(text(element, '[part=edition]')).to.deep.equal(['Der er nyere tal fra 1. maj 2026.']);
      expect(inside<HTMLAnchorElement>(element, '[part=edition] a')[0]!.href).to.equal(
        'https://example.org/2026.json',
      );
    }
  });
});

describe('a language', () => {
  it('that is registered later is spoken by elements that are there', async () => {
    const data = JSON.parse(
      JSON.stringify(madeDataset('paa-norsk', 8)).replaceAll('"da":', '"nb":').replaceAll('"da"', '"nb"'),
    ) as unknown;
    const page = await show<HTMLElement>(
      html`<impact-dataset lang="nb" .data=${data}>
        <impact-stat indicator="bliver-ved">Ord</impact-stat>
      </impact-dataset>`,
    );
    await settled(page);
    expect(text(stat(page), '.source')[0]).to.match(/^Source:/);
    registerLanguage('nb', { ...danish, region: 'nb-NO', source: 'Kjelde:' });
    await settled(page);
    expect(text(stat(page), '.source')[0]).to.match(/^Kjelde:/);
  });
});
