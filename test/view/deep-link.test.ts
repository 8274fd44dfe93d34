import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators } from '../../src/model/index.js';
import { overviewView, type OverviewReady, readDeepLink, writeDeepLink } from '../../src/view/index.js';
import { invented } from '../../stories/invented.js';

const read = (hash: string) => readDeepLink(hash, invented, 'da');

describe('writeDeepLink', () => {
  it('writes nothing for no filter', () => {
    assert.equal(writeDeepLink({ theme: '', program: '', search: '' }), '');
  });

  for (const [filter, hash] of [
    [{ theme: 'skole', program: '', search: '' }, '#impact=skole'],
    [{ theme: '', program: 'bogcyklerne', search: '' }, '#impact=/bogcyklerne'],
    [{ theme: '', program: '', search: 'bog' }, '#impact=//bog'],
    [{ theme: 'skole', program: 'bogcyklerne', search: 'bog' }, '#impact=skole/bogcyklerne/bog'],
    [{ theme: 'skole', program: '', search: 'a/b' }, '#impact=skole//a%2Fb'],
    [{ theme: '', program: '', search: 'bører 100 %' }, '#impact=//b%C3%B8rer%20100%20%25'],
  ] as const) {
    it(`writes ${JSON.stringify(filter)} as ${hash}`, () => {
      assert.equal(writeDeepLink(filter), hash);
    });
  }
});

describe('readDeepLink', () => {
  for (const hash of [
    '',
    '#',
    '#top',
    '#impact',
    'impact=skole',
    '#Impact=skole',
    '#my-impact=skole',
    '#a#impact=b',
  ]) {
    it(`leaves "${hash}" to somebody else`, () => {
      assert.equal(read(hash), undefined);
    });
  }

  it('reads an empty one as no filter', () => {
    for (const hash of ['#impact=', '#impact=/', '#impact=//']) {
      assert.deepEqual(read(hash), { theme: '', program: '', search: '' });
    }
  });

  it('gives back what was written, of every theme, programme and search', () => {
    const searches = ['', 'bog', 'a/b', '/', '//', '100 %', '%2F', '%', 'børn ÆØÅ æøå', '#?&=', '  ', '🙂'];
    for (const theme of ['', ...invented.themes.map(({ id }) => id)]) {
      for (const program of ['', ...invented.programs.map(({ id }) => id)]) {
        for (const search of searches) {
          const filter = { theme, program, search };
          const hash = writeDeepLink(filter);
          if (theme || program || search) assert.deepEqual(read(hash), filter, hash);
          assert.equal(new URL(`https://example.org/${hash}`).hash, hash);
        }
      }
    }
  });

  for (const [hash, search] of [
    ['#impact=//100%', '100%'],
    ['#impact=//%E6', '%E6'],
    ['#impact=//a/b', 'a/b'],
    ['#impact=//børn', 'børn'],
  ] as const) {
    it(`reads "${hash}", which somebody wrote by hand, as far as it can be read`, () => {
      assert.deepEqual(read(hash), { theme: '', program: '', search });
    });
  }

  it('filters nothing by an id that does not exist: whoever follows a link has not written it', () => {
    assert.deepEqual(read('#impact=skolee/bogcyklern'), { theme: '', program: '', search: '' });
    assert.deepEqual(read('#impact=__proto__'), { theme: '', program: '', search: '' });
  });

  it('finds a result by its id, in either language', () => {
    assert.deepEqual(read('#impact=spoerger-om-hjaelp/lektievaerterne'), {
      theme: '',
      program: 'lektievaerterne',
      search: 'Tør spørge om hjælp',
    });
    assert.equal(
      readDeepLink('#impact=spoerger-om-hjaelp', invented, 'en')!.search,
      'Daring to ask for help',
    );
  });

  it('leads to a page that shows the result', () => {
    for (const { id } of allIndicators(invented)) {
      for (const locale of ['da', 'en'] as const) {
        const filter = readDeepLink(`#impact=${id}`, invented, locale)!;
        const view = overviewView(invented, { ...filter, headingLevel: '', locale }) as OverviewReady;
        const { sections } = view;
        const shown = sections.flatMap(({ cards }) => cards.map((card) => card.id));
        assert.ok(shown.includes(id), id);
        assert.ok(shown.length <= 3, `${id}: ${shown.join()}`);
      }
    }
  });
});
