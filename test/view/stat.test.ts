import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, dataset, type Dataset, type Locale } from '../../src/data/index.js';
import { statView, type StatOptions, type StatReady, type StatView } from '../../src/view/index.js';

const NOTHING = { program: '', variant: '', headingLevel: '', locale: 'da' as Locale };

function view(options: Partial<StatOptions>): StatView {
  return statView(dataset, { indicator: '', ...NOTHING, ...options });
}

function ready(options: Partial<StatOptions>): StatReady {
  const shown = view(options);
  assert.equal(shown.status, 'ready');
  return shown;
}

describe('statView: the statement', () => {
  for (const [indicator, da, en] of [
    [
      'myndighedsinformation',
      '73 procent af Bydelsmødrene har givet information fra myndighederne videre, for eksempel om valg eller corona. Kilde: Fonden for Socialt Ansvar, 2024.',
      '73 percent of Bydelsmødre have passed on information from the authorities, for example about elections or coronavirus. Source: Fonden for Socialt Ansvar, 2024.',
    ],
    [
      'samfundsengagement',
      '7 ud af 10 Bydelsmødre og 8 ud af 10 Baba-frivillige oplever, at de er mere engagerede i samfundet, efter at de er blevet frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
      '7 out of 10 Bydelsmødre and 8 out of 10 Baba volunteers find that they engage more in society since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
    ],
    [
      'mindre-alene',
      '83 procent af de Baba-frivillige føler sig i høj grad mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.',
      '83 percent of Baba volunteers feel to a high degree less alone with the family’s challenges. Source: Fonden for Socialt Ansvar, 2024.',
    ],
    [
      'chance-for-uddannelse',
      'Bydelsmødre har godt 5 gange større sandsynlighed for at begynde på en uddannelse end andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor. Kilde: VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024.',
      'Bydelsmødre are just over 5 times more likely to enter education than other women of the same demographic group who have not taken the Bydelsmor training. Source: VIVE, 2021, cited by Fonden for Socialt Ansvar, 2024.',
    ],
    [
      'betydning-for-uddannelsesstart',
      '8 ud af 10 Bydelsmødre, der er begyndt på en uddannelse, vurderer, at deres rolle som Bydelsmor betød noget for, at de kom i gang med uddannelsen: 63 procent i høj grad og 18 procent i nogen grad. Kilde: Fonden for Socialt Ansvar, 2024.',
      '8 out of 10 Bydelsmødre who have started an education say that their role as a Bydelsmor mattered for starting that education: 63 percent to a high degree and 18 percent to some degree. Source: Fonden for Socialt Ansvar, 2024.',
    ],
    [
      'del-af-samfundet',
      '7 ud af 10 Bydelsmødre og 7 ud af 10 Baba-frivillige føler sig mere som en del af det danske samfund, efter at de er kommet med i indsatsen. Kilden angiver ét fælles tal for de to indsatser. Kilde: Fonden for Socialt Ansvar, 2024.',
      '7 out of 10 Bydelsmødre and 7 out of 10 Baba volunteers feel more a part of Danish society since they joined the programme. The source gives one figure for both programmes together. Source: Fonden for Socialt Ansvar, 2024.',
    ],
  ] as const) {
    it(`of ${indicator} is whole in Danish and in English`, () => {
      assert.equal(ready({ indicator }).card.spoken, da);
      assert.equal(ready({ indicator, locale: 'en' }).card.spoken, en);
    });
  }

  it('is written with signs and spoken in words, and otherwise the same', () => {
    for (const { id } of allIndicators(dataset)) {
      const { spoken, written } = ready({ indicator: id }).card;
      assert.equal(spoken, written.replaceAll('\u00a0%', ' procent').replaceAll('\u00a0', ' '), id);
      assert.doesNotMatch(spoken, /[%\u00a0]/);
    }
  });

  it('never turns a frequency into a percentage or a share into a frequency', () => {
    for (const indicator of allIndicators(dataset)) {
      const { spoken } = ready({ indicator: indicator.id }).card;
      for (const { figure, split } of indicator.measurements) {
        if (figure.kind === 'share') assert.doesNotMatch(spoken, /ud af/);
        if (figure.kind !== 'share' && !split) assert.doesNotMatch(spoken, /procent/);
      }
    }
  });

  it('narrows to one programme', () => {
    assert.match(
      ready({ indicator: 'tolkning', program: 'baba' }).card.spoken,
      /^5 ud af 10 Baba-frivillige har/,
    );
  });

  it('tells answers and period where a dataset has them, and nothing of them where it has none', () => {
    const [theme] = dataset.themes;
    const [first] = theme!.indicators;
    const measurements = first!.measurements.map((measurement) => ({
      ...measurement,
      respondents: 1412,
      period: 'foråret 2023',
    }));
    const other = {
      ...dataset,
      themes: [{ ...theme, indicators: [{ ...first, measurements }] }],
    } as unknown as Dataset;
    const shown = statView(other, { indicator: 'myndighedsinformation', ...NOTHING });
    assert.equal(shown.status, 'ready');
    assert.match(shown.card.spoken, /1\.412 har svaret\. Spurgt i foråret 2023\. Kilde:/);
    for (const { id } of allIndicators(dataset)) {
      assert.doesNotMatch(ready({ indicator: id }).card.spoken, /svaret|Spurgt/);
    }
  });
});

describe('statView: the drawing', () => {
  const kinds = (options: Partial<StatOptions>) =>
    ready(options).card.figures.map(({ drawing }) => drawing.kind);

  for (const [indicator, drawn] of [
    ['offentlig-it', ['bar', 'bar']],
    ['tolkning', ['people', 'people']],
    ['chance-for-uddannelse', ['units']],
    ['betydning-for-uddannelsesstart', ['split']],
  ] as const) {
    it(`of ${indicator} is true to its kind by default: ${drawn[0]}`, () => {
      assert.deepEqual(kinds({ indicator }), drawn);
    });
  }

  for (const [indicator, variant, drawn] of [
    ['mindre-alene', 'number', 'none'],
    ['mindre-ensom', 'number', 'none'],
    ['mindre-ensom', 'bar', 'segments'],
    ['mindre-ensom', 'pictogram', 'people'],
    ['betydning-for-uddannelsesstart', 'pictogram', 'people'],
    ['chance-for-uddannelse', 'number', 'none'],
  ] as const) {
    it(`of ${indicator} as ${variant} is ${drawn}, without a warning`, () => {
      assert.deepEqual(kinds({ indicator, variant }), [drawn]);
      assert.deepEqual(ready({ indicator, variant }).warnings, []);
    });
  }

  for (const [indicator, variant, drawn, instead] of [
    ['mindre-alene', 'pictogram', 'bar', 'bar'],
    ['chance-for-uddannelse', 'pictogram', 'units', 'bar'],
  ] as const) {
    it(`of ${indicator} as ${variant} would be untrue: ${drawn} and one warning instead`, () => {
      assert.deepEqual(kinds({ indicator, variant }), [drawn]);
      const { warnings } = ready({ indicator, variant });
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, new RegExp(`variant="${variant}".*Viser "${instead}"`));
    });
  }

  it('fills as many of ten as the frequency counts', () => {
    for (const variant of ['pictogram', 'bar']) {
      const [first, second] = ready({ indicator: 'tolkning', variant }).card.figures;
      const counts = [first, second].map((figure) => {
        const drawing = figure!.drawing;
        return drawing.kind === 'people' || drawing.kind === 'segments'
          ? [drawing.filled.length, drawing.empty.length]
          : [];
      });
      assert.deepEqual(counts, [
        [6, 4],
        [5, 5],
      ]);
    }
  });

  it('fills as much of the bar as the share says', () => {
    const [figure] = ready({ indicator: 'mindre-alene' }).card.figures;
    assert.deepEqual(figure!.drawing, { kind: 'bar', fill: { x: 0, width: 83 } });
  });

  it('tells the programmes apart by marker', () => {
    const [first, second] = ready({ indicator: 'tolkning' }).card.figures;
    assert.notEqual(first!.marker, second!.marker);
  });
});

describe('statView: what is wrong', () => {
  for (const [options, status, warning] of [
    [
      { indicator: 'mindre-ensomm' },
      'unknown',
      'indicator="mindre-ensomm" findes ikke. Mente du "mindre-ensom"?',
    ],
    [{ indicator: '__proto__' }, 'unknown', 'indicator="__proto__" findes ikke. Mente du '],
    [
      { indicator: '' },
      'unknown',
      'indicator mangler. Skriv for eksempel indicator="myndighedsinformation".',
    ],
    [{ indicator: null }, 'unknown', 'indicator mangler.'],
    [{ indicator: 'tolkning', program: 'bada' }, 'unknown', 'program="bada" findes ikke. Mente du "baba"?'],
    [
      { indicator: 'mindre-alene', program: 'bydelsmoedre' },
      'invalid',
      '"mindre-alene" har ingen tal for "bydelsmoedre". Fjern program="bydelsmoedre".',
    ],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, and one warning says what would be right`, () => {
      const shown = view(options);
      assert.equal(shown.status, status);
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0].startsWith(warning), shown.warnings[0]);
    });
  }

  for (const [options, warning] of [
    [{ variant: 'bars' }, 'variant="bars" findes ikke. Mente du "bar"? Viser "bar".'],
    [{ headingLevel: '1' }, 'heading-level="1" findes ikke. Skriv et tal fra 2 til 6.'],
    [{ headingLevel: 'h2' }, 'heading-level="h2" findes ikke. Skriv et tal fra 2 til 6.'],
  ] as const) {
    it(`${JSON.stringify(options)} shows the figure all the same, with one warning`, () => {
      assert.deepEqual(ready({ indicator: 'mindre-alene', ...options }).warnings, [warning]);
    });
  }

  it('takes white space around a value and a number for a level for what they are', () => {
    const shown = ready({ indicator: ' mindre-alene\u00a0', headingLevel: 3 });
    assert.equal(shown.headingLevel, 3);
    assert.deepEqual(shown.warnings, []);
  });

  it('warns in English to an English element', () => {
    assert.deepEqual(view({ indicator: 'tolknin', locale: 'en' }).warnings, [
      'indicator="tolknin" does not exist. Did you mean "tolkning"?',
    ]);
  });
});
