import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  allIndicators,
  measurementsOf,
  type Figure,
  type Indicator,
  type Measurement,
  type Publication,
} from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { compareView, type ResultsReady } from '../../src/view/index.js';
import { NEEDS_PUBLICATION, PUBLICATION } from '../support/publication.js';
import { FIGURES } from './figures.js';

function figureName(figure: Figure): string {
  switch (figure.kind) {
    case 'share':
      return `${figure.percent} %`;
    case 'frequency':
      return `${figure.count} of ${figure.outOf}`;
    case 'multiple':
      return `${figure.precision === 'just-over' ? 'just over ' : ''}${figure.times} times`;
  }
}

function measurementName({ figure, scale, split }: Measurement): string {
  const parts = (split ?? []).map(
    (part) => ` + ${part.figure.percent}${part.scale === 'high-degree' ? ' !' : ''}`,
  );
  return figureName(figure) + (scale === 'high-degree' ? ' !' : '') + parts.join('');
}

function named(indicator: Indicator, program: string): string {
  const measurements: readonly Measurement[] = indicator.measurements;
  return measurements
    .filter((measurement) => measurement.program === program)
    .map(measurementName)
    .join(' and ');
}

describe('dataset', () => {
  const indicators = allIndicators(dataset);
  const measured = indicators.flatMap((indicator) => measurementsOf(dataset, indicator));

  it('holds the table of figures: no row missing, none added, in its order', () => {
    const rows = dataset.themes.flatMap((theme) =>
      theme.indicators.map((indicator) => [
        theme.id,
        indicator.id,
        named(indicator, 'bydelsmoedre'),
        named(indicator, 'baba'),
      ]),
    );
    assert.deepEqual(rows, FIGURES);
  });

  it('has 8 themes, 28 indicators, 32 measurements and one split of 2 parts', () => {
    const measurements = indicators.flatMap((indicator): readonly Measurement[] => indicator.measurements);
    assert.equal(dataset.themes.length, 8);
    assert.equal(indicators.length, 28);
    assert.equal(measurements.length, 32);
    assert.deepEqual(
      measurements.filter(({ split }) => split).map(({ split }) => split?.length),
      [2],
    );
  });

  it('gives every id once', () => {
    const ids = [...dataset.themes, ...indicators].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('gives one scale word and one people’s sentence to all measurements of an indicator', () => {
    for (const { id, measurements } of indicators) {
      assert.equal(new Set(measurements.map(({ scale }) => scale)).size, 1, id);
    }
  });

  it('has room for the scale word in a sentence exactly where the source uses one', () => {
    for (const indicator of indicators) {
      for (const sentence of Object.values(indicator.sentence)) {
        assert.equal(sentence.includes('{scale}'), indicator.measurements[0].scale !== undefined, sentence);
        assert.equal(sentence.includes('{comparison}'), indicator.measurements[0].comparison !== undefined);
      }
    }
  });

  it('says every text in Danish and in English, and no figure in prose', () => {
    const texts = [
      ...dataset.programs.map(({ description }) => description),
      ...dataset.themes.flatMap(({ title, message, introduction }) => [title, message, introduction]),
      ...indicators.flatMap(({ title, sentence }) => [title, sentence]),
    ];
    for (const { da, en } of texts) {
      assert.ok(da.length > 3 && en.length > 3 && da !== en, da);
      assert.doesNotMatch(da + en, /\d/);
    }
  });

  it('says no result in a message, which stands above rows that do not share it', () => {
    for (const { message } of dataset.themes) {
      assert.doesNotMatch(
        message.da,
        /\b(bliver|begynder|føler|tror|oplever|ved|bedre|mere|større|færre)\b/i,
      );
      assert.doesNotMatch(message.en, /\b(become|start an|feel|believe|know|better|more|fewer)\b/i);
    }
  });

  it('keeps titles and messages to 90 characters', () => {
    const texts = [...dataset.themes, ...indicators].map(({ title }) => title);
    for (const { da, en } of [...texts, ...dataset.themes.map(({ message }) => message)]) {
      assert.ok(da.length <= 90 && en.length <= 90, da);
    }
  });

  it('names VIVE, 2021, as the source of the multiple and where it was read', () => {
    const sources = measured.map(({ source }) => source);
    const quoted = sources.filter(({ citedIn }) => citedIn);
    assert.deepEqual(
      quoted.map(({ publisher, year, citedIn }) => [publisher, year, citedIn?.publisher, citedIn?.year]),
      [['VIVE', 2021, 'Fonden for Socialt Ansvar', 2024]],
    );
  });

  it('names the publication by its title and its whole date', () => {
    const read = measured.map(({ source }): Publication => source.citedIn ?? source);
    for (const { title, published, url } of read) {
      assert.equal(title, 'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper');
      assert.equal(published, '2024-04-02');
      assert.ok(url!.includes('/2024/04/02/'));
    }
  });

  it('names the programme in English by its name there', () => {
    assert.match(dataset.programs[0].description.en, /Neighbourhood Mothers/);
  });

  it('says that the source gives one figure for several groups only where it does', () => {
    assert.deepEqual(
      indicators.filter(({ joint }) => joint).map(({ id }) => id),
      ['del-af-samfundet'],
    );
  });
});

describe('what can be compared', () => {
  const compare = (indicators: string) =>
    compareView(dataset, { theme: '', indicators, headingLevel: '', locale: 'da' });

  it('is what the source has for both programmes', () => {
    const { exported } = compare('') as ResultsReady;
    assert.deepEqual(
      exported.results.map(({ indicator }) => indicator.id),
      ['offentlig-it', 'del-af-samfundet', 'samfundsengagement', 'tolkning'],
    );
  });

  it('is no pair of questions that the source asked differently', () => {
    for (const ids of ['dansk-baba dansk-bydelsmoedre', 'selvtillid-baba selvtillid-bydelsmoedre']) {
      assert.equal(compare(ids).status, 'invalid');
    }
  });
});

/** What one line of the publication states, in the order of its words. */
function statedIn(line: string): string[] {
  const stated = line.matchAll(/(\d+) %|(\d+) ud af (10)|godt (fem) gange/g);
  return [...stated].map(([, percent, count, outOf]) => {
    if (percent) return `${percent} %`;
    return count ? `${count} of ${outOf}` : 'just over 5 times';
  });
}

describe('dataset against the publication', NEEDS_PUBLICATION, () => {
  const lines = PUBLICATION.split('\n').filter((line) => line.includes('•'));
  const indicators = allIndicators(dataset);

  it('has an indicator for each of its lines', () => {
    assert.equal(lines.length, indicators.length);
  });

  it('gives the figures of each line, none missing and none invented', () => {
    lines.forEach((line, index) => {
      const indicator = indicators[index]!;
      const measurements: readonly Measurement[] = indicator.measurements;
      const figures = measurements
        .flatMap(({ figure, split = [] }) => [figure, ...split.map((part) => part.figure)])
        .map(figureName);
      const ours = indicator.joint ? figures.slice(0, 1) : figures;
      assert.deepEqual(ours.toSorted(), statedIn(line).toSorted(), indicator.id);
    });
  });

  it('leaves no number of the publication unread', () => {
    const numbers = (line: string) => line.match(/\d+/g) ?? [];
    const read = lines.flatMap((line) => statedIn(line).flatMap((stated) => numbers(stated))).length;
    const years = lines.flatMap((line) => line.match(/\b20\d\d\b/g) ?? []);
    // "fem" is a word in the publication and a digit in `statedIn`; "(VIVE, 2021)" is a source.
    assert.equal(numbers(PUBLICATION).length, read - 1 + years.length);
    assert.deepEqual(years, ['2021']);
  });

  it('gives each figure to the programme that the line names beside it', () => {
    lines.forEach((line, index) => {
      const { id, measurements } = indicators[index]!;
      const programs = [
        ...(/bydelsm(ø|o)/i.test(line) ? ['bydelsmoedre'] : []),
        ...(line.includes('Baba') ? ['baba'] : []),
      ];
      assert.deepEqual(measurements.map(({ program }) => program).toSorted(), programs.toSorted(), id);
      for (const { program, figure } of measurements as readonly Measurement[]) {
        if (figure.kind === 'multiple' || measurements.length === 1) continue;
        const amount = figure.kind === 'share' ? `${figure.percent} %` : `${figure.count} ud af 10`;
        const people = program === 'baba' ? 'Baba' : 'Bydelsm';
        const joint = line.includes('både Baba-frivillige og Bydelsmødre');
        assert.ok(
          joint || new RegExp(`${amount}( af)?( de)? ${people}`).test(line),
          `${id}: ${amount} ${people}`,
        );
      }
    });
  });

  it('uses a scale word exactly where the line does', () => {
    lines.forEach((line, index) => {
      const { id, measurements } = indicators[index]!;
      const [first] = measurements as readonly [Measurement];
      const scales = [first.scale, ...(first.split ?? []).map(({ scale }) => scale)];
      assert.equal(scales.includes('high-degree'), line.includes('i høj grad'), id);
      assert.equal(scales.includes('some-degree'), line.includes('i nogen grad'), id);
    });
  });
});
