import { expect } from '@open-wc/testing';

import type { ImpactStat } from '../../src/index.js';
import {
  accessibilityTree,
  byRole,
  flatten,
  html,
  inside,
  readText,
  settled,
  show,
  text,
  warningsOf,
} from '../support/browser.js';
import { peopleIn } from '../support/people.js';
import { invented } from '../support/invented-elements.js';

/** Whether the author's own content can be seen. */
const showsContent = (element: Element) => !inside(element, '.author')[0]!.hidden;

/** A count of people that is split, and of some of a programme's people only. */
const [theme] = invented.themes;
const withSplitCount = {
  ...invented,
  id: 'delt-antal',
  themes: [
    {
      ...theme,
      indicators: [
        {
          id: 'delt',
          title: { da: 'Delt', en: 'Split' },
          sentence: { da: 'er blevet gladere for bøger', en: 'have come to enjoy books more' },
          measurements: [
            {
              program: 'hoejtlaeserne',
              base: {
                label: { da: 'Børn i 1. klasse', en: 'Children in Year 2' },
                definite: { da: 'børnene i 1. klasse', en: 'the children in Year 2' },
                indefinite: { da: 'børn i 1. klasse', en: 'children in Year 2' },
              },
              figure: { kind: 'frequency', count: 8, outOf: 10 },
              source: 'aarsskrift',
              split: [
                { figure: { kind: 'share', percent: 63 }, scale: 'high' },
                { figure: { kind: 'share', percent: 18 }, scale: 'some' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Its card in a variant. */
async function splitCount(variant: string): Promise<Element> {
  const holder = await show<HTMLElement>(
    html`<impact-dataset .data=${withSplitCount}>
      <impact-stat indicator="delt" variant=${variant}></impact-stat>
    </impact-dataset>`,
  );
  await settled(holder);
  return holder.firstElementChild!;
}

describe('<impact-stat>', () => {
  it('shows number, unit, sentence, programme and source in Danish', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(text(element, '.group')).to.deep.equal(['Lektieværter']);
    expect(text(element, '.number')).to.deep.equal(['55\u00a0%']);
    expect(text(element, '.sentence')).to.deep.equal(['har i nogen grad lyst til at blive ved næste år']);
    expect(text(element, '.source')).to.deep.equal(['Kilde: Læselygten, 2025 (Et år med Læselygten)']);
  });

  it('shows the same in English', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved" lang="en"></impact-stat>`);
    expect(text(element, '.group')).to.deep.equal(['Homework Hosts']);
    expect(text(element, '.number')).to.deep.equal(['55%']);
    expect(text(element, '.sentence')).to.deep.equal(['want, to some extent, to carry on next year']);
    expect(text(element, '.source')).to.deep.equal(['Source: Læselygten, 2025 (Et år med Læselygten)']);
  });

  it('marks the scale words in the sentence', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(text(element, '.sentence em')).to.deep.equal(['i nogen grad']);
  });

  it('shows all programmes that the source has, and one where it was asked for one', async () => {
    const element = await show<ImpactStat>(html`<impact-stat indicator="laeser-selv"></impact-stat>`);
    expect(text(element, '.number')).to.deep.equal(['62,5\u00a0%', '48\u00a0%', '12,5\u00a0%']);
    element.program = 'bogcyklerne';
    await settled(element);
    expect(text(element, '.number')).to.deep.equal(['12,5\u00a0%']);
  });

  it('shows the parts of a split with their scale words, whatever the variant', async () => {
    for (const variant of ['bar', 'pictogram', 'number']) {
      const element = await splitCount(variant);
      expect(text(element, '.parts li'), variant).to.deep.equal([
        '63\u00a0% i høj grad',
        '18\u00a0% i nogen grad',
      ]);
      expect(text(element, '.group')).to.deep.equal(['Børn i 1. klasse']);
    }
  });

  it('shows the parts of each group’s split, in English', async () => {
    const element = await show(html`<impact-stat indicator="gladere-for-boeger" lang="en"></impact-stat>`);
    expect(text(element, '.parts li')).to.deep.equal([
      '63% to a great extent',
      '17% to some extent',
      '50% to a great extent',
      '20% to some extent',
    ]);
    expect(text(element, '.group')).to.deep.equal(['Readers', 'Homework Hosts']);
  });

  it('draws a share as a bar as long as its percentage', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    const [track] = inside<SVGElement>(element, '.track');
    const [fill] = inside<SVGElement>(element, '.fill:not(.marker *)');
    expect(fill!.getBoundingClientRect().width / track!.getBoundingClientRect().width).to.be.closeTo(
      0.55,
      0.005,
    );
  });

  it('draws a share as a ring of which its percentage is filled, where it is asked to', async () => {
    for (const [indicator, percent] of [
      ['bliver-ved', 55],
      ['tid-sammen', 40],
    ] as const) {
      const element = await show(html`<impact-stat indicator=${indicator} variant="ring"></impact-stat>`);
      const [arc] = inside<SVGPathElement>(element, '.ring .arc');
      const [filled] = getComputedStyle(arc!).strokeDasharray.split(/[, ]+/).map(parseFloat);
      expect(filled! / arc!.getTotalLength()).to.be.closeTo(percent / 100, 0.002);
      // From the top, clockwise.
      const { x, y } = arc!.getPointAtLength(0);
      expect([Math.abs(x) < 0.01, y < -15]).to.deep.equal([true, true]);
      expect(arc!.getPointAtLength(25).x).to.be.greaterThan(15);
      expect(text(element, '.value')).to.deep.equal([`${percent}`]);
    }
  });

  it('stands its number in the middle of the ring, at every width', async () => {
    for (const width of [160, 400]) {
      const holder = await show(
        html`<div style="width: ${width}px">
          <impact-stat indicator="bliver-ved" variant="ring"></impact-stat>
        </div>`,
      );
      const element = holder.firstElementChild!;
      const [ring, number] = ['.ring', '.number'].map((part) =>
        inside<SVGElement>(element, part)[0]!.getBoundingClientRect(),
      );
      const middle = ({ left, right, top, bottom }: DOMRect) => [(left + right) / 2, (top + bottom) / 2];
      middle(number!).forEach((place, axis) => expect(place).to.be.closeTo(middle(ring!)[axis]!, 3));
      expect(number!.width).to.be.lessThan(ring!.width * 0.75);
    }
  });

  for (const [indicator, instead] of [
    ['laeser-hoejt', 'pictogram'],
    ['laaner-boeger', 'bar'],
    ['delt', 'bar'],
  ] as const) {
    it(`draws no ring of ${indicator}, which is no share, but a ${instead}, with one warning`, async () => {
      const warnings = await warningsOf(async () => {
        const element =
          indicator === 'delt'
            ? await splitCount('ring')
            : await show(html`<impact-stat indicator=${indicator} variant="ring"></impact-stat>`);
        expect(inside(element, '.ring')).to.have.length(0);
        expect(inside(element, 'svg:is(.bar, .people)').length).to.be.greaterThan(0);
      });
      expect(warnings).to.deep.equal([
        `<impact-stat>: variant="ring" passer ikke til den slags tal. Viser "${instead}".`,
      ]);
    });
  }

  for (const [indicator, count, outOf] of [
    ['laeser-hoejt', 2, 3],
    ['kender-flere', 9, 10],
  ] as const) {
    it(`draws ${count} out of ${outOf} as ${outOf} people, of whom ${count} are filled`, async () => {
      const element = await show(
        html`<impact-stat indicator=${indicator} program="bogcyklerne"></impact-stat>`,
      );
      const people = ['fill', 'track'].map((kind) => {
        const paths = inside(element, `.person.${kind}`);
        return paths.flatMap((path) => peopleIn(path.getAttribute('d')!)).length;
      });
      expect(people).to.deep.equal([count, outOf - count]);
    });
  }

  it('draws a multiple as one unit against two and a bit', async () => {
    const element = await show(
      html`<impact-stat indicator="laaner-boeger" program="hoejtlaeserne"></impact-stat>`,
    );
    expect(inside(element, '.one')).to.have.length(1);
    expect(inside(element, '.units .fill')).to.have.length(2);
    expect(inside(element, '.remainder')).to.have.length(1);
    expect(text(element, '.units p')).to.deep.equal(['Andre på skolen', 'Højtlæsere']);
  });

  it('links its source', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(inside<HTMLAnchorElement>(element, 'a').map(({ href }) => new URL(href).origin)).to.deep.equal([
      'https://laeselygten.example',
    ]);
  });

  it('writes nothing on itself or on what stands between its tags', async () => {
    const element = document.createElement('impact-stat');
    element.setAttribute('indicator', 'bliver-ved');
    element.append('55 %');
    const before = element.outerHTML;
    await show(html`<div>${element}</div>`);
    expect(inside(element, '.card')).to.have.length(1);
    expect(element.outerHTML).to.equal(before);
  });

  it('lets no property of a framework break it', async () => {
    const element = await show<ImpactStat>(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    for (const value of [undefined, null, 7, {}, Object.create(null), Symbol('x')]) {
      for (const name of [
        'variant',
        'program',
        'lang',
        'headingLevel',
        'accessibleName',
        'colorScheme',
        'palette',
        'density',
        'indicator',
      ] as const) {
        Reflect.set(element, name, value);
      }
      await warningsOf(() => settled(element));
      expect(inside(element, '.root')[0]!.textContent).not.to.match(/undefined|null|NaN|\[object/);
    }
  });
});

describe('<impact-stat>: the author’s fallback', () => {
  it('is hidden while the figure is shown', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"><a href="#">55 %</a></impact-stat>`);
    expect(showsContent(element)).to.be.false;
  });

  for (const [fault, template, warning] of [
    [
      'an unknown indicator',
      html`<impact-stat indicator="bliver-vedd"><a href="#">55 %</a></impact-stat>`,
      '<impact-stat>: indicator="bliver-vedd" findes ikke. Mente du "bliver-ved"?',
    ],
    [
      'no indicator',
      html`<impact-stat><a href="#">55 %</a></impact-stat>`,
      '<impact-stat>: indicator mangler. Skriv for eksempel indicator="laeser-selv".',
    ],
    [
      'an unknown programme',
      html`<impact-stat indicator="bliver-ved" program="lektievaerter"><a href="#">55 %</a></impact-stat>`,
      '<impact-stat>: program="lektievaerter" findes ikke. Mente du "lektievaerterne"?',
    ],
    [
      'a programme without a figure',
      html`<impact-stat indicator="bliver-ved" program="hoejtlaeserne"><a href="#">55 %</a></impact-stat>`,
      '<impact-stat>: "bliver-ved" har ingen tal for "hoejtlaeserne". Fjern program="hoejtlaeserne".',
    ],
  ] as const) {
    it(`shows for ${fault}, with one console warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await show(template);
      });
      expect(showsContent(element)).to.be.true;
      expect(inside(element, '.card')).to.have.length(0);
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(warnings).to.deep.equal([warning]);
    });
  }

  it('is an unknown indicator, not a function, for "__proto__" and "constructor"', async () => {
    for (const indicator of ['__proto__', 'constructor', 'toString']) {
      const warnings = await warningsOf(async () => {
        const element = await show(
          html`<impact-stat indicator=${indicator}><a href="#">55 %</a></impact-stat>`,
        );
        expect(showsContent(element)).to.be.true;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`indicator="${indicator}" findes ikke. Mente du "`);
    }
  });

  it('gives way to a plain message with a link where nothing was left to fall back on', async () => {
    for (const template of [
      html`<impact-stat indicator="x"></impact-stat>`,
      html`<impact-stat indicator="x"> </impact-stat>`,
    ]) {
      await warningsOf(async () => {
        const element = await show(template);
        expect(text(element, '[part="message"]')).to.deep.equal([
          'Her skulle der stå et resultat fra Læselygten. Kilde: Læselygten, 2025 (Et år med Læselygten)',
        ]);
      });
    }
  });

  it('warns once a fault, however often it renders', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show<ImpactStat>(html`<impact-stat indicator="spoerger-om-hjael"></impact-stat>`);
      const holder = element.parentElement!;
      element.requestUpdate();
      await settled(element);
      element.remove();
      holder.append(element);
      await settled(element);
    });
    expect(warnings).to.have.length(1);
  });

  it('reports to the page each state it reaches, across shadow boundaries', async () => {
    const holder = await show(html`<div><div></div></div>`);
    const events: unknown[] = [];
    for (const type of ['impact-error', 'impact-ready']) {
      holder.addEventListener(type, (event) => {
        const { status, message } = (event as CustomEvent<{ status: string; message: string }>).detail;
        events.push([type, status, message]);
      });
    }
    const element = document.createElement('impact-stat');
    holder.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
    await warningsOf(async () => {
      for (const indicator of ['spoerger-om-hjael', 'zzz', 'spoerger-om-hjaelp']) {
        element.indicator = indicator;
        await settled(element);
      }
      element.setAttribute('variant', 'pie');
      await settled(element);
      element.setAttribute('program', 'bogcyklrene');
      await settled(element);
    });
    expect(events.map((event) => (event as string[]).slice(0, 2))).to.deep.equal([
      ['impact-error', 'unknown'],
      ['impact-error', 'unknown'],
      ['impact-ready', 'ready'],
      ['impact-error', 'unknown'],
    ]);
    expect(events.map((event) => (event as string[])[2])).to.deep.equal([
      'indicator="spoerger-om-hjael" findes ikke. Mente du "spoerger-om-hjaelp"?',
      'indicator="zzz" findes ikke. Mente du "tid-sammen"?',
      '',
      'program="bogcyklrene" findes ikke. Mente du "bogcyklerne"?',
    ]);
  });

  it('keeps the figure for an unknown language or variant, with one warning each', async () => {
    const warnings = await warningsOf(async () => {
      const element = await show(
        html`<impact-stat indicator="spoerger-om-hjaelp" lang="dk" variant="pie"></impact-stat>`,
      );
      expect(text(element, '.number')).to.deep.equal(['3 ud af\u00a04', '4 ud af\u00a05']);
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/variant="pie" findes ikke\. Mente du ".*"\? Viser "pictogram"\./);
    expect(warnings[1]).to.equal('<impact-stat>: lang="dk" findes ikke. Mente du "da"? Viser "da".');
  });
});

describe('A3: one announcement a fact', () => {
  it('a pictogram is one statement, and no image', async () => {
    await show(html`<impact-stat indicator="laeser-hoejt"></impact-stat>`);
    const tree = await accessibilityTree();
    const saying = flatten(tree).filter(
      ({ role, name }) => role === 'StaticText' && name.includes('2 ud af 3'),
    );
    expect(saying).to.have.length(1);
    expect(flatten(tree).filter(({ role }) => /image|img|graphics/i.test(role))).to.have.length(0);
  });
});

describe('A20: the host’s own semantics', () => {
  it('has no ARIA that the author did not write', async () => {
    const element = await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(element.getAttributeNames()).to.deep.equal(['indicator']);
  });

  it('names the card with the author’s aria-label', async () => {
    const element = await show<ImpactStat>(
      html`<impact-stat indicator="bliver-ved" aria-label="Frivillige, der bliver"></impact-stat>`,
    );
    const [figure] = byRole(await accessibilityTree(), 'figure');
    expect(figure!.name).to.equal('Frivillige, der bliver');
    for (const change of [
      () => element.setAttribute('aria-label', ' '),
      () => element.removeAttribute('aria-label'),
    ]) {
      change();
      await settled(element);
      const [renamed] = byRole(await accessibilityTree(), 'figure');
      expect(renamed!.name).to.equal('Vil blive ved');
    }
  });
});

describe('A21: heading level', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`heading-level="${level}" is a heading of that level with the result’s title`, async () => {
      await show(html`<impact-stat indicator="bliver-ved" heading-level=${level}></impact-stat>`);
      const headings = byRole(await accessibilityTree(), 'heading');
      expect(headings.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
        ['Vil blive ved', level],
      ]);
    });
  }

  it('there is no heading by default', async () => {
    await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(byRole(await accessibilityTree(), 'heading')).to.have.length(0);
  });

  for (const level of ['1', '7', 'two', '-2', '2.5']) {
    it(`there is none for heading-level="${level}", but a warning`, async () => {
      const warnings = await warningsOf(() =>
        show(html`<impact-stat indicator="bliver-ved" heading-level=${level}></impact-stat>`),
      );
      expect(byRole(await accessibilityTree(), 'heading')).to.have.length(0);
      expect(warnings).to.have.length(1);
    });
  }
});

describe('A22: language of parts', () => {
  const wrapperLanguage = (element: Element) => inside(element, '.root')[0]!.lang;

  it('a Danish widget on an English page says that it is Danish', async () => {
    const holder = await show(
      html`<div lang="en"><impact-stat indicator="spoerger-om-hjaelp" lang="da"></impact-stat></div>`,
    );
    const element = holder.firstElementChild!;
    expect(wrapperLanguage(element)).to.equal('da');
    expect(text(element, '.number')[0]).to.equal('3 ud af\u00a04');
  });

  for (const [around, own, spoken] of [
    ['en', '', 'en'],
    ['en-GB', '', 'en'],
    ['da_DK', '', 'da'],
    ['de', '', 'da'],
    ['', '', 'da'],
    ['de', 'en', 'en'],
    ['en', 'xx', 'en'],
  ] as const) {
    it(`inside lang="${around}" with ${own ? `lang="${own}"` : 'none of its own'} it speaks ${spoken}`, async () => {
      await warningsOf(async () => {
        const holder = await show(
          html`<div lang=${around}>
            <p></p>
            <impact-stat indicator="spoerger-om-hjaelp" lang=${own}></impact-stat>
          </div>`,
        );
        expect(wrapperLanguage(holder.lastElementChild!)).to.equal(spoken);
      });
    });
  }

  it('looks for the language across shadow boundaries', async () => {
    const holder = await show(html`<div lang="en"><div></div></div>`);
    const root = holder.firstElementChild!.attachShadow({ mode: 'open' });
    const element = document.createElement('impact-stat');
    element.indicator = 'spoerger-om-hjaelp';
    root.append(element);
    await settled(element);
    expect(wrapperLanguage(element)).to.equal('en');
  });

  it('speaks the new place’s language when it is moved', async () => {
    const holder = await show(
      html`<div>
        <div lang="da"><impact-stat indicator="spoerger-om-hjaelp"></impact-stat></div>
        <div lang="en"></div>
      </div>`,
    );
    const element = holder.querySelector('impact-stat')!;
    holder.lastElementChild!.append(element);
    await settled(element);
    expect(wrapperLanguage(element)).to.equal('en');
  });
});

describe('F12: a page that reads from right to left', () => {
  it('leaves Danish from left to right: "2 ud af 3" is not "3 ud af 2"', async () => {
    const holder = await show(
      html`<div dir="rtl"><impact-stat indicator="laeser-hoejt"></impact-stat></div>`,
    );
    const [number] = inside(holder.firstElementChild!, '.number');
    const [value] = inside(holder.firstElementChild!, '.value');
    expect(getComputedStyle(number!).direction).to.equal('ltr');
    expect(value!.getBoundingClientRect().left).to.be.closeTo(number!.getBoundingClientRect().left, 2);
  });
});

describe('reading order', () => {
  const SAID = [
    '55 procent af Lektieværterne har i nogen grad lyst til at blive ved næste år.',
    'Kilde:',
    'Læselygten, 2025 (Et år med Læselygten)',
  ];

  it('is statement and source, each once, inside a figure that has the title as its name', async () => {
    await show(html`<impact-stat indicator="bliver-ved"></impact-stat>`);
    expect(readText(await accessibilityTree())).to.equal(SAID.join(' | '));
  });

  it('is heading, statement and source with a heading, which says the title alone', async () => {
    await show(html`<impact-stat indicator="bliver-ved" heading-level="2"></impact-stat>`);
    const tree = await accessibilityTree();
    expect(readText(tree)).to.equal(['Vil blive ved', ...SAID].join(' | '));
    expect(byRole(tree, 'figure').map(({ name }) => name)).to.deep.equal(['']);
  });
});
