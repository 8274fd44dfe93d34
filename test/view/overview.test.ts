import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Locale } from '../../src/model/index.js';
import { figuresOf } from '../support/made.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { overviewView, type OverviewOptions, type OverviewReady } from '../../src/view/index.js';
import { fold } from '../../src/view/overview.js';
import { FIGURES } from '../datasets/figures.js';
import { STATEMENTS } from './statements.js';

const NOTHING = { theme: '', program: '', search: '', headingLevel: '', locale: 'da' as Locale };

function overview(options: Partial<OverviewOptions>): OverviewReady {
  return overviewView(dataset, { ...NOTHING, ...options }) as OverviewReady;
}

const ids = ({ sections }: OverviewReady) => sections.flatMap(({ cards }) => cards.map(({ id }) => id));
const counts = (options: readonly { readonly id: string; readonly count: number }[]) =>
  Object.fromEntries(options.map(({ id, count }) => [id, count]));
const chosen = (options: readonly { readonly id: string; readonly isChosen: boolean }[]) =>
  options.filter(({ isChosen }) => isChosen).map(({ id }) => id);

/** The ids that the table of figures has for a theme and a programme. */
function tableIds(theme = '', program = ''): readonly string[] {
  return FIGURES.filter(([id]) => !theme || id === theme)
    .filter(([, , bydelsmoedre, baba]) => !program || (program === 'baba' ? baba : bydelsmoedre))
    .map(([, indicator]) => indicator);
}

describe('fold', () => {
  for (const [text, folded] of [
    ['', ''],
    ['Dansk', 'dansk'],
    ['børn', 'born'],
    ['boern', 'born'],
    ['BØRN', 'born'],
    ['BOERN', 'born'],
    ['bo\u0308rn', 'born'],
    ['Måske', 'maske'],
    ['maaske', 'maske'],
    ['MÅSKE', 'maske'],
    ['svære', 'svare'],
    ['svaere', 'svare'],
    ['Ærø', 'aro'],
    ['idé', 'ide'],
    ['73\u00a0%', '73 %'],
  ] as const) {
    it(`reads "${text}" as "${folded}"`, () => {
      assert.equal(fold(text), folded);
    });
  }

  it('reads composed and decomposed letters as the same', () => {
    for (const word of ['Bydelsmødre', 'på', 'idé', 'Ærø']) {
      assert.equal(fold(word.normalize('NFD')), fold(word.normalize('NFC')));
    }
  });

  it('reads every Danish statement as the same, however its letters are written', () => {
    const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
    for (const [, da] of STATEMENTS) {
      assert.equal(fold(da.toLowerCase().replace(/[æøå]/g, (letter) => spelled[letter]!)), fold(da));
      assert.doesNotMatch(fold(da), /[A-ZÆØÅæøå\u00a0]/);
    }
  });
});

describe('overviewView: all of it', () => {
  it('is 28 results in 8 themes, in the source’s order', () => {
    const shown = overview({});
    assert.equal(shown.sections.length, 8);
    assert.deepEqual(ids(shown), tableIds());
    assert.deepEqual(
      shown.sections.map(({ id, title }) => [id, title]),
      dataset.themes.map(({ id, title }) => [id, title.da]),
    );
    assert.deepEqual(shown.warnings, []);
  });

  for (const empty of ['', ' ', null, undefined]) {
    it(`is what ${JSON.stringify(empty)} asks for, and nothing is filtered`, () => {
      const shown = overview({ theme: empty, program: empty, search: empty });
      assert.equal(ids(shown).length, 28);
      assert.equal(shown.isFiltered, false);
      assert.deepEqual([chosen(shown.themes), chosen(shown.programs)], [[''], ['']]);
    });
  }

  it('says how many there are, in Danish and in English', () => {
    assert.equal(overview({}).found, '28 af 28 resultater');
    assert.equal(overview({}).announcement, '28 af 28 resultater');
    assert.equal(overview({ locale: 'en' }).found, '28 of 28 results');
  });

  it('has a title, and the names of its themes, in both languages', () => {
    const en = overview({ locale: 'en' });
    assert.equal(overview({}).title, 'Resultater fra Baba og Bydelsmødre');
    assert.equal(en.title, 'Results from Baba and Bydelsmødre');
    assert.deepEqual(
      en.sections.map(({ title }) => title),
      dataset.themes.map(({ title }) => title.en),
    );
  });

  it('lists both sources once', () => {
    assert.deepEqual(
      overview({}).sources.map(({ text }) => text),
      ['Fonden for Socialt Ansvar, 2024', 'VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024'],
    );
  });

  it('counts the results of each theme and programme', () => {
    const { themes, programs } = overview({});
    const expected = dataset.themes.map(({ id }) => [id, tableIds(id).length] as const);
    assert.deepEqual(counts(themes), Object.fromEntries([['', 28], ...expected]));
    assert.deepEqual(counts(programs), { '': 28, bydelsmoedre: 20, baba: 12 });
  });
});

describe('overviewView: a theme and a programme', () => {
  for (const { id: theme, title } of dataset.themes) {
    for (const program of ['', 'bydelsmoedre', 'baba']) {
      it(`theme="${theme}" program="${program}" shows what the table of figures has for them`, () => {
        const shown = overview({ theme, program });
        assert.deepEqual(ids(shown), tableIds(theme, program));
        assert.equal(shown.found, `${tableIds(theme, program).length} af 28 resultater`);
        assert.deepEqual([chosen(shown.themes), chosen(shown.programs)], [[theme], [program]]);
        assert.equal(shown.isFiltered, true);
        for (const figures of shown.sections.flatMap(({ cards }) => cards).map(figuresOf)) {
          if (program)
            assert.equal(
              figures.every((figure) => figure.program === program),
              true,
            );
        }
        const name = program && dataset.programs.find(({ id }) => id === program)!.name.da;
        const said = [shown.found, title.da, ...(name ? [name] : [])].join(', ');
        assert.equal(shown.announcement, said);
      });
    }
  }

  it('counts the themes under the programme that is chosen, and the programmes under the theme', () => {
    const { themes, programs } = overview({ theme: 'sprog', program: 'baba' });
    assert.equal(counts(themes)[''], 12);
    for (const { id } of dataset.themes) assert.equal(counts(themes)[id], tableIds(id, 'baba').length);
    assert.deepEqual(counts(programs), { '': 3, bydelsmoedre: 2, baba: 2 });
  });

  it('counts what would be shown: choosing an option shows as many', () => {
    for (const search of ['', 'dansk', 'samfund', 'xyz']) {
      const { themes, programs } = overview({ theme: 'sprog', program: 'baba', search });
      for (const { id, count } of themes) {
        assert.equal(ids(overview({ theme: id, program: 'baba', search })).length, count);
      }
      for (const { id, count } of programs) {
        assert.equal(ids(overview({ theme: 'sprog', program: id, search })).length, count);
      }
    }
  });

  it('keeps every option, those of no result, too', () => {
    const { themes, programs } = overview({ theme: 'uddannelse', program: 'baba', search: 'xyz' });
    assert.equal(themes.length, 9);
    assert.equal(programs.length, 3);
  });

  for (const [options, warning] of [
    [{ theme: 'sprogg' }, 'theme="sprogg" findes ikke. Mente du "sprog"?'],
    [{ program: 'bada' }, 'program="bada" findes ikke. Mente du "baba"?'],
    [{ theme: '__proto__' }, 'theme="__proto__" findes ikke. Mente du "'],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, with one warning`, () => {
      const shown = overviewView(dataset, { ...NOTHING, ...options });
      assert.equal(shown.status, 'unknown');
      assert.equal(shown.warnings.length, 1);
      assert.ok(shown.warnings[0]!.startsWith(warning), shown.warnings[0]);
    });
  }
});

describe('overviewView: a search', () => {
  const family = ['børn', 'boern', 'born', 'BØRN', 'BOERN', ' børn ', 'bo\u0308rn'];
  const found = ids(overview({ search: 'børn' }));

  for (const search of family) {
    it(`for "${search}" finds what "børn" does`, () => {
      assert.equal(found.length > 3 && found.length < 28, true);
      assert.deepEqual(ids(overview({ search })), found);
    });
  }

  it('finds words of the sentence, the title, the theme, the people and the scale', () => {
    for (const [search, id] of [
      ['borger.dk', 'offentlig-it'],
      ['Bedre til dansk', 'dansk-bydelsmoedre'],
      ['sammenhængskraft', 'nye-foreninger'],
      ['baba-frivillige', 'mindre-alene'],
      ['i nogen grad', 'betydning-for-uddannelsesstart'],
      ['demografiske', 'chance-for-uddannelse'],
      ['vive', 'chance-for-uddannelse'],
    ] as const) {
      assert.ok(ids(overview({ search })).includes(id), search);
    }
  });

  it('finds figures as they are written, whatever space they have', () => {
    assert.deepEqual(ids(overview({ search: '83 %' })), ['mindre-alene']);
    assert.deepEqual(ids(overview({ search: '83\u00a0%' })), ['mindre-alene']);
    assert.deepEqual(ids(overview({ search: 'godt 5 gange' })), ['chance-for-uddannelse']);
  });

  it('finds exactly the results that say a word', () => {
    const texts = dataset.themes.flatMap(({ title, indicators }) =>
      indicators.map(
        ({ id, title: name, sentence }) => [id, `${title.da} ${name.da} ${sentence.da}`] as const,
      ),
    );
    for (const word of ['samfund', 'dansk', 'skole', 'familie', 'uddannelse']) {
      const saying = texts.filter(([, text]) => text.toLowerCase().includes(word)).map(([id]) => id);
      assert.equal(saying.length > 0, true);
      assert.deepEqual(ids(overview({ search: word })), saying, word);
    }
  });

  it('of several words finds what has them all, in any order', () => {
    const both = ids(overview({ search: 'skole børn' }));
    assert.deepEqual(ids(overview({ search: '  BOERN \u00a0 skole' })), both);
    assert.equal(both.length > 0, true);
    for (const id of both) {
      assert.equal(ids(overview({ search: 'skole' })).includes(id) && found.includes(id), true);
    }
    assert.deepEqual(ids(overview({ search: 'børn mitid' })), []);
  });

  it('searches in the language of the element', () => {
    assert.deepEqual(ids(overview({ search: 'lonely', locale: 'en' })), ['mindre-ensom']);
    assert.deepEqual(ids(overview({ search: 'lonely' })), []);
  });

  it('reads signs of patterns as letters', () => {
    for (const search of ['.*', '[a-z]', '(', '\\', '^', '<b>']) {
      assert.deepEqual(ids(overview({ search })), [], search);
    }
  });

  it('without a match says so, and shows no section', () => {
    const shown = overview({ search: 'xyz' });
    assert.equal(shown.found, '0 af 28 resultater');
    assert.equal(shown.announcement, '0 af 28 resultater, xyz');
    assert.deepEqual(shown.sections, []);
    assert.deepEqual(shown.sources, []);
    assert.equal(shown.isFiltered, true);
    assert.deepEqual(shown.warnings, []);
    assert.equal(
      [...shown.themes, ...shown.programs].every(({ count }) => count === 0),
      true,
    );
  });

  it('shows no section without a result', () => {
    const shown = overview({ search: 'mitid' });
    assert.deepEqual(
      shown.sections.map(({ id }) => id),
      ['brobygning'],
    );
  });

  it('is announced with the count, the theme and the programme', () => {
    const { announcement } = overview({ theme: 'sprog', program: 'baba', search: ' Dansk ' });
    assert.equal(announcement, '1 af 28 resultater, Sprogmestring og sprogforståelse, Baba, Dansk');
  });
});

describe('overviewView: headings', () => {
  for (const [headingLevel, level, section] of [
    ['', undefined, undefined],
    ['2', 2, 3],
    ['5', 5, 6],
    ['6', 6, undefined],
  ] as const) {
    it(`heading-level="${headingLevel}" puts themes one below, where there is one`, () => {
      const shown = overview({ headingLevel });
      assert.deepEqual([shown.headingLevel, shown.sectionLevel], [level, section]);
      assert.deepEqual(shown.warnings, []);
    });
  }

  it('has none for another, with one warning', () => {
    const shown = overview({ headingLevel: '1' });
    assert.deepEqual([shown.headingLevel, shown.sectionLevel], [undefined, undefined]);
    assert.deepEqual(shown.warnings, ['heading-level="1" findes ikke. Skriv et tal fra 2 til 6.']);
  });
});

describe('what an overview exports', () => {
  for (const options of [
    {},
    { theme: 'sprog' },
    { program: 'baba' },
    { search: 'børn & "skole"' },
    { theme: 'medborgerskab', program: 'bydelsmoedre', search: 'samfund' },
  ]) {
    it(`is what ${JSON.stringify(options)} shows, with the attributes that show it again`, () => {
      const shown = overview(options);
      assert.deepEqual(
        shown.exported.results.map(({ indicator }) => indicator.id),
        ids(shown),
      );
      const { attributes } = shown.exported;
      const again = overview({ ...attributes });
      assert.deepEqual(again.exported, shown.exported);
      assert.deepEqual(again.warnings, []);
    });
  }

  it('says who the people of the programmes are, whatever is chosen', () => {
    const names = (options: Partial<OverviewOptions>) =>
      overview(options).descriptions.map(({ name }) => name);
    assert.deepEqual(names({}), ['Bydelsmødre', 'Baba']);
    assert.deepEqual(names({ program: 'baba' }), ['Bydelsmødre', 'Baba']);
    assert.deepEqual(names({ search: 'xyz' }), ['Bydelsmødre', 'Baba']);
    assert.match(overview({ locale: 'en' }).descriptions[0]!.description, /Neighbourhood Mothers/);
  });

  it('is titled with what it is filtered by', () => {
    assert.equal(overview({}).exported.title, 'Resultater fra Baba og Bydelsmødre');
    assert.equal(
      overview({ theme: 'familie', program: 'baba' }).exported.title,
      'Resultater fra Baba og Bydelsmødre · Sunde familierelationer · Baba',
    );
  });
});
