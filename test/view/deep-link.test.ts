import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { overviewView, type OverviewReady, readDeepLink, writeDeepLink } from '../../src/view/index.js';

const read = (hash: string) => readDeepLink(hash, dataset, 'da');

describe('writeDeepLink', () => {
  it('writes nothing for no filter', () => {
    assert.equal(writeDeepLink({ theme: '', program: '', search: '' }), '');
  });

  for (const [filter, hash] of [
    [{ theme: 'sprog', program: '', search: '' }, '#impact=sprog'],
    [{ theme: '', program: 'baba', search: '' }, '#impact=/baba'],
    [{ theme: '', program: '', search: 'dansk' }, '#impact=//dansk'],
    [{ theme: 'sprog', program: 'baba', search: 'dansk' }, '#impact=sprog/baba/dansk'],
    [{ theme: 'sprog', program: '', search: 'a/b' }, '#impact=sprog//a%2Fb'],
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
    'impact=sprog',
    '#Impact=sprog',
    '#my-impact=sprog',
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
    const searches = ['', 'dansk', 'a/b', '/', '//', '100 %', '%2F', '%', 'børn ÆØÅ æøå', '#?&=', '  ', '🙂'];
    for (const theme of ['', ...dataset.themes.map(({ id }) => id)]) {
      for (const program of ['', 'bydelsmoedre', 'baba']) {
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
    assert.deepEqual(read('#impact=sprogg/bada'), { theme: '', program: '', search: '' });
    assert.deepEqual(read('#impact=__proto__'), { theme: '', program: '', search: '' });
  });

  it('finds a result by its id, in either language', () => {
    assert.deepEqual(read('#impact=tolkning/baba'), {
      theme: '',
      program: 'baba',
      search: 'Tolker for andre',
    });
    assert.equal(readDeepLink('#impact=tolkning', dataset, 'en')!.search, 'Interpreting for others');
  });

  it('leads to a page that shows the result', () => {
    for (const { id } of allIndicators(dataset)) {
      for (const locale of ['da', 'en'] as const) {
        const filter = readDeepLink(`#impact=${id}`, dataset, locale)!;
        const view = overviewView(dataset, { ...filter, headingLevel: '', locale }) as OverviewReady;
        const { sections } = view;
        const shown = sections.flatMap(({ cards }) => cards.map((card) => card.id));
        assert.ok(shown.includes(id), id);
        assert.ok(shown.length <= 2, `${id}: ${shown.join()}`);
      }
    }
  });
});
