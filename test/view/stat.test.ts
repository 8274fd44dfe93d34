import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, type Locale } from '../../src/model/index.js';
import { heardOf } from '../support/facts.js';
import { peopleIn } from '../support/people.js';
import { STATEMENTS } from './statements.js';
import { invented } from '../../stories/invented.js';
import { datasetOf, figuresOf, made, measured, outOfTen, share } from '../support/made.js';
import { statView, type StatOptions, type StatReady, type StatView } from '../../src/view/index.js';

const NOTHING = { program: '', variant: '', headingLevel: '', locale: 'da' as Locale };

function view(options: Partial<StatOptions>): StatView {
  return statView(invented, { indicator: '', ...NOTHING, ...options });
}

function ready(options: Partial<StatOptions>): StatReady {
  const shown = view(options);
  assert.equal(shown.status, 'ready');
  return shown;
}

describe('statView: the statement', () => {
  for (const [indicator, da, en] of STATEMENTS) {
    it(`of ${indicator} is whole in Danish and in English`, () => {
      assert.equal(heardOf(ready({ indicator }).card, 'da'), da);
      assert.equal(heardOf(ready({ indicator, locale: 'en' }).card, 'en'), en);
    });
  }

  it('names every group that a figure is stated for, though one is shown', () => {
    for (const program of ['', 'hoejtlaeserne', 'lektievaerterne', 'bogcyklerne']) {
      for (const [locale, note] of [
        ['da', 'Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten.'],
        ['en', 'The source states the same figure for Readers, Homework Hosts and families on the route.'],
      ] as const) {
        assert.deepEqual(ready({ indicator: 'kender-flere', program, locale }).card.notes, [note]);
      }
    }
  });

  it('has no such note where the dataset has one group alone', () => {
    const data = datasetOf(made('et', [measured(outOfTen(7))], { joint: true }));
    const shown = statView(data, { indicator: 'et', ...NOTHING }) as StatReady;
    assert.deepEqual(shown.card.notes, []);
  });

  it('is there for every indicator, and says no sign', () => {
    assert.deepEqual(
      STATEMENTS.map(([indicator]) => indicator),
      allIndicators(invented).map(({ id }) => id),
    );
    assert.doesNotMatch(STATEMENTS.flat().join(' '), /[%\u00a0]/);
  });

  it('never turns a frequency into a percentage or a share into a frequency', () => {
    for (const indicator of allIndicators(invented)) {
      const { spoken } = ready({ indicator: indicator.id }).card;
      for (const { figure, split } of indicator.measurements) {
        if (figure.kind === 'share') assert.doesNotMatch(spoken, /ud af/);
        if (figure.kind !== 'share' && !split) assert.doesNotMatch(spoken, /procent/);
      }
    }
  });

  it('narrows to one programme', () => {
    assert.match(
      ready({ indicator: 'spoerger-om-hjaelp', program: 'lektievaerterne' }).card.spoken,
      /^4 ud af 5 lektieværter tør/,
    );
  });

  it('says answers and period where a dataset has them, and nothing of them where it has none', () => {
    const given = ready({ indicator: 'lektier-til-tiden' }).card.spoken;
    assert.match(given, /til tiden\. 316 har svaret\. Spurgt i foråret 2024\. /);
    for (const { id, measurements } of allIndicators(invented)) {
      const { spoken } = ready({ indicator: id }).card;
      const before = measurements.some(({ earlier }) => earlier);
      const answers = before || measurements.some(({ respondents }) => respondents !== undefined);
      const period = measurements.some((measurement) => measurement.period !== undefined);
      assert.deepEqual([spoken.includes('svaret'), spoken.includes('Spurgt')], [answers, period], id);
    }
  });
});

describe('statView: the drawing', () => {
  const kinds = (options: Partial<StatOptions>) =>
    figuresOf(ready(options).card).map(({ drawing }) => drawing.kind);

  /** A dataset of one result, "et": a count of ten with its parts. */
  const parted = datasetOf(
    made('et', [
      measured(outOfTen(8), 'hoejtlaeserne', {
        split: [
          { figure: share(63), scale: 'high' },
          { figure: share(18), scale: 'some' },
        ],
      }),
    ]),
  );

  for (const [indicator, drawn] of [
    ['taler-med-skolen', ['bar', 'bar']],
    ['spoerger-om-hjaelp', ['people', 'people']],
    ['flere-boeger', ['bar']],
    ['laaner-boeger', ['units', 'units']],
    ['gladere-for-boeger', ['split', 'split']],
  ] as const) {
    it(`of ${indicator} is true to its kind by default: ${drawn[0]}`, () => {
      assert.deepEqual(kinds({ indicator }), drawn);
    });
  }

  for (const [indicator, variant, drawn] of [
    ['tid-sammen', 'number', 'none'],
    ['laeser-hoejt', 'number', 'none'],
    ['laeser-hoejt', 'bar', 'segments'],
    ['laeser-hoejt', 'pictogram', 'people'],
    ['flere-boeger', 'number', 'none'],
  ] as const) {
    it(`of ${indicator} as ${variant} is ${drawn}, without a warning`, () => {
      assert.deepEqual(kinds({ indicator, variant }), [drawn]);
      assert.deepEqual(ready({ indicator, variant }).warnings, []);
    });
  }

  it('of multiples as number is none, without a warning', () => {
    const options = { indicator: 'laaner-boeger', variant: 'number' };
    assert.deepEqual(kinds(options), ['none', 'none']);
    assert.deepEqual(ready(options).warnings, []);
  });

  it('of a count with its parts is those parts, and people only where they are asked for', () => {
    for (const [variant, drawn] of [
      ['', 'split'],
      ['pictogram', 'people'],
    ] as const) {
      const shown = statView(parted, { ...NOTHING, indicator: 'et', variant }) as StatReady;
      assert.deepEqual(
        figuresOf(shown.card).map(({ drawing }) => drawing.kind),
        [drawn],
      );
      assert.deepEqual(shown.warnings, []);
    }
  });

  for (const [indicator, variant, drawn, instead] of [
    ['tid-sammen', 'pictogram', ['bar'], 'bar'],
    ['flere-boeger', 'pictogram', ['bar'], 'bar'],
    ['laaner-boeger', 'pictogram', ['units', 'units'], 'bar'],
  ] as const) {
    it(`of ${indicator} as ${variant} would be untrue: ${drawn[0]} and one warning instead`, () => {
      assert.deepEqual(kinds({ indicator, variant }), drawn);
      const { warnings } = ready({ indicator, variant });
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, new RegExp(`variant="${variant}".*Viser "${instead}"`));
    });
  }

  it('fills as many as the frequency counts', () => {
    for (const variant of ['pictogram', 'bar']) {
      const counts = figuresOf(ready({ indicator: 'spoerger-om-hjaelp', variant }).card).map(
        ({ drawing }) => {
          if (drawing.kind === 'segments') return [drawing.filled.length, drawing.empty.length];
          assert.ok(drawing.kind === 'people');
          return [drawing.filled, drawing.empty].map((paths) => peopleIn(paths).length);
        },
      );
      assert.deepEqual(counts, [
        [3, 1],
        [4, 1],
      ]);
    }
  });

  it('fills as much of the bar as the share says', () => {
    const [figure] = figuresOf(ready({ indicator: 'tid-sammen' }).card);
    assert.deepEqual(figure!.drawing, { kind: 'bar', fill: { x: 0, width: 40 } });
  });

  it('distinguishes the programmes by marker', () => {
    const markers = figuresOf(ready({ indicator: 'kender-flere' }).card).map(({ marker }) => marker);
    assert.equal(new Set(markers).size, 3);
  });
});

describe('statView: what is wrong', () => {
  for (const [options, status, warning] of [
    [
      { indicator: 'laeser-hojt' },
      'unknown',
      'indicator="laeser-hojt" findes ikke. Mente du "laeser-hoejt"?',
    ],
    [{ indicator: '__proto__' }, 'unknown', 'indicator="__proto__" findes ikke. Mente du '],
    [{ indicator: '' }, 'unknown', 'indicator mangler. Skriv for eksempel indicator="laeser-selv".'],
    [{ indicator: null }, 'unknown', 'indicator mangler.'],
    [
      { indicator: 'spoerger-om-hjaelp', program: 'bogcykler' },
      'unknown',
      'program="bogcykler" findes ikke. Mente du "bogcyklerne"?',
    ],
    [
      { indicator: 'tid-sammen', program: 'hoejtlaeserne' },
      'invalid',
      '"tid-sammen" har ingen tal for "hoejtlaeserne". Fjern program="hoejtlaeserne".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = view(options);
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }

  for (const [options, warning] of [
    [{ variant: 'bars' }, 'variant="bars" findes ikke. Mente du "bar"? Viser "bar".'],
    [{ headingLevel: '1' }, 'heading-level="1" findes ikke. Skriv et tal fra 2 til 6.'],
    [{ headingLevel: 'h2' }, 'heading-level="h2" findes ikke. Skriv et tal fra 2 til 6.'],
  ] as const) {
    it(`${JSON.stringify(options)} shows the figure all the same, with one warning`, () => {
      assert.deepEqual(ready({ indicator: 'tid-sammen', ...options }).warnings, [warning]);
    });
  }

  it('ignores white space around a value, and reads a number as a level', () => {
    const shown = ready({ indicator: ' tid-sammen\u00a0', headingLevel: 3 });
    assert.equal(shown.headingLevel, 3);
    assert.deepEqual(shown.warnings, []);
  });

  it('warns in English to an English element', () => {
    assert.deepEqual(view({ indicator: 'bliver-vedd', locale: 'en' }).warnings, [
      'indicator="bliver-vedd" does not exist. Did you mean "bliver-ved"?',
    ]);
  });
});
