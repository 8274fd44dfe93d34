import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { type Locale } from '../../src/model/index.js';
import { figuresOf } from '../support/made.js';
import { overviewView, type OverviewOptions, type OverviewReady } from '../../src/view/index.js';
import { fold } from '../../src/view/overview.js';
import { invented } from '../../stories/invented.js';
import { STATEMENTS } from './statements.js';

const NOTHING = { theme: '', program: '', search: '', headingLevel: '', locale: 'da' as Locale };

function overview(options: Partial<OverviewOptions>): OverviewReady {
  return overviewView(invented, { ...NOTHING, ...options }) as OverviewReady;
}

const ids = ({ sections }: OverviewReady) => sections.flatMap(({ cards }) => cards.map(({ id }) => id));
const counts = (options: readonly { readonly id: string; readonly count: number }[]) =>
  Object.fromEntries(options.map(({ id, count }) => [id, count]));
const chosen = (options: readonly { readonly id: string; readonly isChosen: boolean }[]) =>
  options.filter(({ isChosen }) => isChosen).map(({ id }) => id);

/** The results of the invented dataset, written down apart from it, with whose figures there are. */
const TABLE: readonly (readonly [theme: string, id: string, programs: string])[] = [
  ['laeselyst', 'laeser-selv', 'hoejtlaeserne lektievaerterne bogcyklerne'],
  ['laeselyst', 'laeser-hoejt', 'bogcyklerne'],
  ['laeselyst', 'gladere-for-boeger', 'hoejtlaeserne lektievaerterne'],
  ['laeselyst', 'flere-boeger', 'bogcyklerne'],
  ['skole', 'laengere-saetninger', 'hoejtlaeserne lektievaerterne'],
  ['skole', 'laaner-boeger', 'hoejtlaeserne lektievaerterne'],
  ['skole', 'lektier-til-tiden', 'lektievaerterne'],
  ['skole', 'spoerger-om-hjaelp', 'hoejtlaeserne lektievaerterne'],
  ['naboer', 'kender-flere', 'hoejtlaeserne lektievaerterne bogcyklerne'],
  ['naboer', 'taler-med-skolen', 'hoejtlaeserne bogcyklerne'],
  ['naboer', 'tid-sammen', 'bogcyklerne'],
  ['naboer', 'bliver-ved', 'lektievaerterne'],
];

/** The ids that the table has for a theme and a programme. */
function tableIds(theme = '', program = ''): readonly string[] {
  return TABLE.filter(([id, , programs]) => (!theme || id === theme) && programs.includes(program)).map(
    ([, indicator]) => indicator,
  );
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
  it('is 12 results in 3 themes, in the source’s order', () => {
    const shown = overview({});
    assert.equal(shown.sections.length, 3);
    assert.deepEqual(ids(shown), tableIds());
    assert.deepEqual(
      shown.sections.map(({ id, title }) => [id, title]),
      invented.themes.map(({ id, title }) => [id, title.da]),
    );
    assert.deepEqual(shown.warnings, []);
  });

  for (const empty of ['', ' ', null, undefined]) {
    it(`is what ${JSON.stringify(empty)} asks for, and nothing is filtered`, () => {
      const shown = overview({ theme: empty, program: empty, search: empty });
      assert.equal(ids(shown).length, 12);
      assert.equal(shown.isFiltered, false);
      assert.deepEqual([chosen(shown.themes), chosen(shown.programs)], [[''], ['']]);
    });
  }

  it('says how many there are, in Danish and in English', () => {
    assert.equal(overview({}).found, '12 af 12 resultater');
    assert.equal(overview({}).announcement, '12 af 12 resultater');
    assert.equal(overview({ locale: 'en' }).found, '12 of 12 results');
  });

  it('has a title, and the names of its themes, in both languages', () => {
    const en = overview({ locale: 'en' });
    assert.equal(overview({}).title, 'Resultater fra Læselygten');
    assert.equal(en.title, 'Results from Læselygten');
    assert.deepEqual(
      en.sections.map(({ title }) => title),
      invented.themes.map(({ title }) => title.en),
    );
  });

  it('counts the results of each theme and programme', () => {
    const { themes, programs } = overview({});
    const expected = invented.themes.map(({ id }) => [id, tableIds(id).length] as const);
    assert.deepEqual(counts(themes), Object.fromEntries([['', 12], ...expected]));
    assert.deepEqual(counts(programs), {
      '': 12,
      hoejtlaeserne: 7,
      lektievaerterne: 8,
      bogcyklerne: 6,
    });
  });
});

describe('overviewView: a theme and a programme', () => {
  for (const { id: theme, title } of invented.themes) {
    for (const program of ['', 'hoejtlaeserne', 'lektievaerterne', 'bogcyklerne']) {
      it(`theme="${theme}" program="${program}" shows what the table has for them`, () => {
        const shown = overview({ theme, program });
        assert.deepEqual(ids(shown), tableIds(theme, program));
        assert.equal(shown.found, `${tableIds(theme, program).length} af 12 resultater`);
        assert.deepEqual([chosen(shown.themes), chosen(shown.programs)], [[theme], [program]]);
        assert.equal(shown.isFiltered, true);
        for (const figures of shown.sections.flatMap(({ cards }) => cards).map(figuresOf)) {
          if (program)
            assert.equal(
              figures.every((figure) => figure.program === program),
              true,
            );
        }
        const name = program && invented.programs.find(({ id }) => id === program)!.name.da;
        const said = [shown.found, title.da, ...(name ? [name] : [])].join(', ');
        assert.equal(shown.announcement, said);
      });
    }
  }

  it('counts the themes under the programme that is chosen, and the programmes under the theme', () => {
    const { themes, programs } = overview({ theme: 'naboer', program: 'bogcyklerne' });
    assert.equal(counts(themes)[''], 6);
    for (const { id } of invented.themes)
      assert.equal(counts(themes)[id], tableIds(id, 'bogcyklerne').length);
    assert.deepEqual(counts(programs), { '': 4, hoejtlaeserne: 2, lektievaerterne: 2, bogcyklerne: 3 });
  });

  it('counts what would be shown: choosing an option shows as many', () => {
    for (const search of ['', 'skole', 'familier', 'xyz']) {
      const { themes, programs } = overview({ theme: 'naboer', program: 'bogcyklerne', search });
      for (const { id, count } of themes) {
        assert.equal(ids(overview({ theme: id, program: 'bogcyklerne', search })).length, count);
      }
      for (const { id, count } of programs) {
        assert.equal(ids(overview({ theme: 'naboer', program: id, search })).length, count);
      }
    }
  });

  it('keeps every option, those of no result, too', () => {
    const { themes, programs } = overview({ theme: 'skole', program: 'bogcyklerne', search: 'xyz' });
    assert.equal(themes.length, 4);
    assert.equal(programs.length, 4);
  });

  for (const [options, warning] of [
    [{ theme: 'skolee' }, 'theme="skolee" findes ikke. Mente du "skole"?'],
    [{ program: 'bogcykler' }, 'program="bogcykler" findes ikke. Mente du "bogcyklerne"?'],
    [{ theme: '__proto__' }, 'theme="__proto__" findes ikke. Mente du "'],
  ] as const) {
    it(`${JSON.stringify(options)} cannot be shown, with one warning`, () => {
      const shown = overviewView(invented, { ...NOTHING, ...options });
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
      assert.deepEqual(found, ['laengere-saetninger', 'laaner-boeger']);
      assert.deepEqual(ids(overview({ search })), found);
    });
  }

  it('finds words of the sentence, the title, the theme, the people and the scale', () => {
    for (const [search, id] of [
      ['timen', 'spoerger-om-hjaelp'],
      ['Låner flere', 'laaner-boeger'],
      ['Naboer', 'tid-sammen'],
      ['klasse', 'laengere-saetninger'],
      ['i nogen grad', 'bliver-ved'],
      ['alder', 'laaner-boeger'],
      ['sæterdal', 'laaner-boeger'],
    ] as const) {
      assert.ok(ids(overview({ search })).includes(id), search);
    }
  });

  it('finds figures as they are written, whatever space they have', () => {
    assert.deepEqual(ids(overview({ search: '71 %' })), ['laengere-saetninger']);
    assert.deepEqual(ids(overview({ search: '71\u00a0%' })), ['laengere-saetninger']);
    assert.deepEqual(ids(overview({ search: 'godt 2 gange' })), ['laaner-boeger']);
  });

  it('finds exactly the results that say a word', () => {
    const texts = invented.themes.flatMap(({ title, indicators }) =>
      indicators.map(
        ({ id, title: name, sentence }) => [id, `${title.da} ${name.da} ${sentence.da}`] as const,
      ),
    );
    for (const word of ['bøger', 'skole', 'hjælp', 'hjemmet', 'sammen']) {
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
    assert.deepEqual(ids(overview({ search: 'børn kvarteret' })), []);
  });

  it('searches in the language of the element', () => {
    assert.deepEqual(ids(overview({ search: 'carry', locale: 'en' })), ['bliver-ved']);
    assert.deepEqual(ids(overview({ search: 'carry' })), []);
  });

  it('reads signs of patterns as letters', () => {
    for (const search of ['.*', '[a-z]', '(x', '\\', '^', '<b>']) {
      assert.deepEqual(ids(overview({ search })), [], search);
    }
  });

  it('without a match says so, and shows no section', () => {
    const shown = overview({ search: 'xyz' });
    assert.equal(shown.found, '0 af 12 resultater');
    assert.equal(shown.announcement, '0 af 12 resultater, xyz');
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
    const shown = overview({ search: 'kvarteret' });
    assert.deepEqual(
      shown.sections.map(({ id }) => id),
      ['naboer'],
    );
  });

  it('is announced with the count, the theme and the programme', () => {
    const { announcement } = overview({ theme: 'naboer', program: 'bogcyklerne', search: ' Skole ' });
    assert.equal(announcement, '1 af 12 resultater, Naboer og forældre, Bogcyklerne, Skole');
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
    { theme: 'skole' },
    { program: 'bogcyklerne' },
    { search: 'børn & "skole"' },
    { theme: 'naboer', program: 'lektievaerterne', search: 'kvarter' },
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
    assert.deepEqual(names({}), ['Højtlæserne', 'Lektieværterne', 'Bogcyklerne']);
    assert.deepEqual(names({ program: 'bogcyklerne' }), ['Højtlæserne', 'Lektieværterne', 'Bogcyklerne']);
    assert.deepEqual(names({ search: 'xyz' }), ['Højtlæserne', 'Lektieværterne', 'Bogcyklerne']);
    assert.match(
      overview({ locale: 'en' }).descriptions[0]!.description,
      /^Volunteers who read aloud to children /,
    );
  });

  it('is titled with what it is filtered by', () => {
    assert.equal(overview({}).exported.title, 'Resultater fra Læselygten');
    assert.equal(
      overview({ theme: 'naboer', program: 'bogcyklerne' }).exported.title,
      'Resultater fra Læselygten · Naboer og forældre · Bogcyklerne',
    );
  });
});
