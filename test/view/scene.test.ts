import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Indicator } from '../../src/model/index.js';
import { formatFigure, formatSource, LOCALES, termsOf, type BuiltInLocale } from '../../src/format/index.js';
import { resultsOf, SCENE_FONT, sceneSvg, type Colours, type Scene } from '../../src/view/index.js';
import { sceneOf } from '../../src/view/scene.js';
import type { Result } from '../../src/view/result.js';
import { statements } from '../../src/view/text.js';
import { invented } from '../../stories/invented.js';
import {
  citing,
  datasetOf,
  everything,
  made,
  measured,
  outOfTen,
  picked,
  share,
  times,
} from '../support/made.js';
import { elementsIn, readXml } from '../support/xml.js';

const COLOURS: Colours = {
  text: 'rgb(1,1,1)',
  muted: 'rgb(2,2,2)',
  surface: 'rgb(255,255,255)',
  programs: ['rgb(122,31,79)', 'rgb(11,110,106)', 'rgb(60,70,20)'],
};

const MARGIN = 32;

/** Said of the one result whose figure the source states for several groups at once. */
const JOINT = {
  da: 'Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten.',
  en: 'The source states the same figure for Readers, Homework Hosts and families on the route.',
} as const;

function scene(selected: readonly Result[], locale: BuiltInLocale = 'da', title = 'Titlen'): Scene {
  return sceneOf(title, selected, locale, COLOURS);
}

const drawn = (figure: Parameters<typeof measured>[0], ...more: Indicator[]) =>
  everything(datasetOf(made('et', [measured(figure)]), ...more));

/** What stands in a drawing, line after line, with its line breaks undone. */
const textOf = ({ shapes }: Scene) =>
  shapes
    .map(({ text = '' }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

/** The bars, without the page behind them. */
const bars = ({ shapes }: Scene) => shapes.filter(({ tag }) => tag === 'rect').slice(1);
const filled = (shown: Scene) => bars(shown).filter(({ attributes }) => attributes.fill !== COLOURS.surface);

const THEMES = invented.themes.map(({ id, indicators }) => [id, resultsOf(invented, indicators)] as const);

describe('sceneOf', () => {
  it('draws nothing but its title and its page for no result', () => {
    const shown = scene([]);
    assert.deepEqual(
      shown.shapes.map(({ tag }) => tag),
      ['rect', 'text'],
    );
    assert.equal(textOf(shown).trim(), 'Titlen');
    assert.equal(Number.isInteger(shown.height) && shown.height > 0, true);
  });

  it('names several sources in one line, and an address they share once', () => {
    const text = textOf(scene(picked('spoerger-om-hjaelp', 'laaner-boeger')));
    assert.match(
      text,
      / Kilder: Læselygten, 2025 \(Et år med Læselygten\); Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 \(Et år med Læselygten\) https:/,
    );
    assert.equal(text.match(/https:/g)!.length, 1);
    assert.equal(text.match(/Kilde/g)!.length, 1);
  });

  for (const percent of [0, 0.04, 50, 72.5, 99.96, 100]) {
    it(`draws ${percent} % exactly as much of the whole, from its start`, () => {
      const shown = scene(drawn(share(percent)));
      const [whole, part, ...others] = bars(shown);
      assert.equal(others.length, 0);
      assert.deepEqual([whole!.x, part!.x, whole!.y], [MARGIN, MARGIN, part!.y]);
      assert.equal(whole!.attributes.width, shown.width - 2 * MARGIN);
      const width = Number(part!.attributes.width);
      assert.equal(Math.abs(width - (percent * (shown.width - 2 * MARGIN)) / 100) < 1e-9, true);
    });
  }

  for (const count of [0, 1, 7, 10]) {
    it(`draws ${count} of 10 as ten units, ${count} of them filled, from edge to edge`, () => {
      const shown = scene(drawn(outOfTen(count)));
      const units = bars(shown).toSorted((a, b) => a.x - b.x);
      assert.equal(units.length, 10);
      assert.equal(filled(shown).length, count);
      assert.deepEqual(filled(shown), units.slice(0, count));
      assert.equal(new Set(units.map(({ attributes }) => attributes.width)).size, 1);
      const last = units[9]!;
      assert.equal(units[0]!.x, MARGIN);
      assert.equal(Math.abs(last.x + Number(last.attributes.width) - (shown.width - MARGIN)) < 1e-6, true);
    });
  }

  for (const value of [0, 1, 5, 1e9]) {
    it(`writes ${value} times and draws nothing of it`, () => {
      const shown = scene(drawn(times(value)));
      assert.deepEqual(bars(shown), []);
      assert.equal(
        textOf(shown).includes(formatFigure(times(value), 'da').text.replaceAll('\u00a0', ' ')),
        true,
      );
    });
  }

  it('draws a split as its frequency and writes the parts', () => {
    const split = [
      { figure: share(63), scale: 'high' },
      { figure: share(18), scale: 'some' },
    ] as const;
    const counted = made('et', [measured(outOfTen(8), 'hoejtlaeserne', { split })]);
    const shown = scene(everything(datasetOf(counted)));
    assert.equal(bars(shown).length, 10);
    assert.match(textOf(shown), /63 % i høj grad, 18 % i nogen grad/);
  });

  it('colours programmes and gives each its marker', () => {
    const shown = scene(picked('kender-flere'));
    const markers = shown.shapes.filter(({ tag }) => tag === 'path');
    assert.deepEqual(
      markers.map(({ attributes }) => attributes.fill),
      COLOURS.programs,
    );
    assert.equal(new Set(markers.map(({ attributes }) => attributes.d)).size, 3);
  });

  it('outlines what is empty, so that it is seen on its page', () => {
    for (const { attributes } of bars(scene(picked('tid-sammen', 'spoerger-om-hjaelp')))) {
      assert.equal(attributes.stroke, attributes.fill === COLOURS.surface ? COLOURS.muted : attributes.fill);
    }
  });

  for (const [name, selected] of [...THEMES, ['everything', everything()]] as const) {
    for (const locale of LOCALES) {
      it(`of ${name} in ${locale} says every number with unit, scale word, base, note and source`, () => {
        const shown = scene(selected, locale);
        const text = textOf(shown);
        for (const { indicator, measurements } of selected) {
          for (const { figure, base, scale, split, source, comparison } of measurements) {
            const words = [
              formatFigure(figure, locale).text,
              base.label[locale]!,
              formatSource(source, locale),
              termsOf(locale).source.slice(0, -1),
              ...(scale ? [scale[locale]!] : []),
              ...(comparison ? [comparison.text[locale]!] : []),
              ...(indicator.joint ? [JOINT[locale]] : []),
              ...(split ?? []).map(
                (part) => `${formatFigure(part.figure, locale).text} ${part.scale[locale]}`,
              ),
            ];
            for (const word of words) assert.ok(text.includes(word.replaceAll('\u00a0', ' ')), word);
          }
        }
        assert.equal(shown.description, statements(selected, locale));
      });

      it(`of ${name} in ${locale} has nothing outside its page, and no line over another`, () => {
        const { width, height, shapes } = scene(selected, locale);
        let line = 0;
        for (const { tag, x, y, attributes, text } of shapes) {
          assert.equal(x >= 0 && y >= 0 && y <= height, true);
          if (tag === 'rect') {
            assert.equal(x + Number(attributes.width) <= width + 1e-9, true);
            assert.equal(y + Number(attributes.height) <= height, true);
          }
          if (tag === 'text' && attributes['text-anchor'] === 'start') {
            assert.ok(y >= line, text);
            line = y;
          }
        }
      });
    }
  }

  it('breaks lines so that none is longer than its place, whatever the font', () => {
    for (const locale of LOCALES) {
      const { width, shapes } = scene(everything(), locale);
      for (const { text = '', x, attributes } of shapes) {
        const most = (width - MARGIN - x) / Number(attributes['font-size']) / 0.66;
        if (attributes['text-anchor'] === 'start') assert.ok(text.trim().length <= most, text);
      }
    }
  });

  it('breaks a long address behind hyphens and slashes, and loses no letter of it', () => {
    const url = `https://laeselygten.example/${'hvad-siger-familierne/'.repeat(8)}`;
    const source = { id: 'fonden', publisher: 'Fonden', year: 2024, url };
    const { shapes } = scene(everything(citing([source], made('et', [measured(share(5))]))));
    const lines = shapes.map(({ text = '' }) => text);
    const start = lines.findIndex((line) => line.startsWith('https://'));
    assert.equal(lines.length - start > 1, true);
    assert.equal(lines.slice(start).join(''), url);
    for (const line of lines.slice(start, -1)) assert.match(line, /[/-]$/);
  });

  it('leaves a single long word whole', () => {
    const word = 'Folkepensionistbeskæftigelsesfrekvens'.repeat(3);
    const shown = scene(everything(datasetOf(made('et', [measured(share(5))], { sentence: `a ${word} b` }))));
    assert.equal(
      shown.shapes.some(({ text }) => text?.trim() === word),
      true,
    );
  });

  it('writes its texts in the language it says it is in', () => {
    assert.match(textOf(scene(picked('spoerger-om-hjaelp'), 'en')), /Homework Hosts 4 out of 5/);
    assert.equal(scene(picked('spoerger-om-hjaelp'), 'en').locale, 'en');
  });
});

describe('readXml, which reads the drawings here', () => {
  for (const source of [
    '',
    'a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a></a><b></b>',
    '<a></a> ',
    '<a b></a>',
    '<a b=c></a>',
    '<a b="1" b="2"></a>',
    '<a b="<"></a>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>&lt</a>',
    '<a>a < b</a>',
  ]) {
    it(`refuses "${source}"`, () => {
      assert.throws(() => readXml(source));
    });
  }
});

describe('sceneSvg', () => {
  for (const [name, selected] of [...THEMES, ['nothing', []], ['everything', everything()]] as const) {
    for (const locale of LOCALES) {
      it(`of ${name} in ${locale} is well-formed, with title, description and every shape`, () => {
        const shown = scene(selected, locale, 'Titlen & "mere"');
        const svg = readXml(sceneSvg(shown));
        assert.equal(svg.name, 'svg');
        assert.equal(svg.attributes.xmlns, 'http://www.w3.org/2000/svg');
        assert.equal(svg.attributes['xml:lang'], locale);
        assert.equal(svg.attributes.role, 'img');
        assert.equal(svg.attributes.viewBox, `0 0 ${shown.width} ${shown.height}`);
        assert.deepEqual(
          svg.children.slice(0, 2).map(({ name: tag, text }) => [tag, text]),
          [
            ['title', 'Titlen & "mere"'],
            ['desc', shown.description],
          ],
        );
        assert.deepEqual(
          svg.children.slice(2).map(({ name: tag, text }) => [tag, text]),
          shown.shapes.map(({ tag, text = '' }) => [tag, text]),
        );
      });
    }
  }

  it('puts every shape in its place', () => {
    const shown = scene(picked('tid-sammen'));
    const elements = readXml(sceneSvg(shown)).children.slice(2);
    shown.shapes.forEach(({ tag, x, y }, index) => {
      const { attributes } = elements[index]!;
      if (tag === 'path') assert.equal(attributes.transform, `translate(${x} ${y})`);
      else assert.deepEqual([attributes.x, attributes.y], [`${x}`, `${y}`]);
    });
  });

  it('writes a share of zero as a bar of no width', () => {
    const rects = elementsIn(readXml(sceneSvg(scene(drawn(share(0))))), 'rect');
    assert.equal(rects.at(-1)!.attributes.width, '0');
  });

  it('keeps hostile text as text', () => {
    const hostile = '</text><script>alert(1)</script>&lt;"\'<!--';
    const data = datasetOf(made('et', [measured(share(5))], { sentence: hostile }));
    const source = sceneSvg(sceneOf(hostile, everything(data), 'da', { ...COLOURS, text: '"/><b>' }));
    const svg = readXml(source);
    assert.deepEqual(elementsIn(svg, 'script'), []);
    assert.equal(svg.children[0]!.text, hostile);
    assert.equal(elementsIn(svg, 'text')[0]!.attributes.fill, '"/><b>');
    assert.equal(
      elementsIn(svg, 'text')
        .map(({ text }) => text)
        .join('')
        .includes(hostile),
      true,
    );
  });

  it('needs nothing from elsewhere: no script, no style, no link, no image', () => {
    const svg = sceneSvg(scene(everything()));
    assert.doesNotMatch(svg, /<(script|style|image|a|use|foreignObject)\b|href=|style=|url\(/);
    assert.equal(svg.includes(`font-family="${SCENE_FONT}"`), true);
  });
});
