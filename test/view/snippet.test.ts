import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { findIndicator, type Indicator } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { scriptSnippet, RUNGS } from '../../src/view/forms.js';
import { pastedStat, resultsOf, tagSnippet } from '../../src/view/index.js';
import { sourcesOf } from '../../src/view/text.js';
import { subjectOf } from '../support/forms.js';
import { citing, everything, made, measured, share } from '../support/made.js';
import { STATEMENTS } from './statements.js';

const lessAlone = findIndicator(dataset, 'mindre-alene')!;

describe('snippets', () => {
  it('load the one-file script', () => {
    assert.equal(
      scriptSnippet('https://example.org/impact-widgets.js'),
      '<script type="module" src="https://example.org/impact-widgets.js"></script>',
    );
  });

  it('escape what would end an attribute or begin a tag', () => {
    assert.match(scriptSnippet('https://example.org/?a="><b>&c'), /\?a=&quot;&gt;&lt;b&gt;&amp;c"/);
    const [measurement] = lessAlone.measurements;
    const label = { da: '<b>"&', en: '' };
    const base = { label, definite: label, indefinite: label };
    const hostile = { ...lessAlone, id: '"><b>', measurements: [{ ...measurement, base }] } as Indicator;
    const [result] = resultsOf(dataset, [hostile]);
    const snippet = tagSnippet(pastedStat({ id: '"' }, result!, 'da'));
    const start = '<impact-stat dataset="&quot;" indicator="&quot;&gt;&lt;b&gt;" lang="da"><a href=';
    assert.equal(snippet.slice(0, start.length), start);
    assert.equal(snippet.includes('af &lt;b&gt;&quot;&amp; føler'), true);
  });

  it('name a source without a link where its address is none of the web', () => {
    for (const url of ['javascript://example.org/%0Aalert(1)', 'data://example.org/,x']) {
      const source = { id: 'fonden', publisher: 'Fonden', year: 2024, url };
      const data = citing([source], made('et', [measured(share(50), 'baba')]));
      const [result] = everything(data);
      assert.equal(sourcesOf(result!.measurements, 'da')[0]!.url, undefined);
      const snippet = tagSnippet(pastedStat(data, result!, 'da'));
      assert.match(snippet, /Kilde: Fonden, 2024\.<\/impact-stat>$/);
      assert.doesNotMatch(snippet, /<a|href|:\/\//);
    }
  });

  it('hold the whole statement of a result as a link, on one line', () => {
    assert.equal(
      RUNGS.tag(subjectOf('mindre-alene')),
      '<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene" lang="da"><a href="https://socialtansvar.dk/2024/04/02/baba-og-bydelsmoedre-skaber-store-forandringer-hos-frivillige-og-maalgrupper/">83\u00a0% af de Baba-frivillige føler i høj grad, at de står mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.</a></impact-stat>',
    );
  });

  it('stand in the README as they are made', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    assert.equal(readme.includes(`${scriptSnippet()}\n${RUNGS.tag(subjectOf('mindre-alene'))}\n`), true);
  });

  it('hold every statement of a theme, written with signs, and each source behind the last figure from it', () => {
    const written = (spoken: string) => spoken.replaceAll(' procent', ' %').replaceAll(' per cent', '%');
    const cited = / (Kilde|Source): .*\.$/;
    for (const theme of dataset.themes) {
      for (const locale of ['da', 'en'] as const) {
        const snippet = RUNGS.tag(subjectOf(theme.id, locale));
        assert.equal(
          snippet.startsWith(
            `<impact-theme dataset="baba-bydelsmoedre" theme="${theme.id}" lang="${locale}"><a href="https://`,
          ),
          true,
        );
        assert.doesNotMatch(snippet, /\n/);
        const whole = theme.indicators.map(({ id }) => {
          const [, da, en] = STATEMENTS.find(([indicator]) => indicator === id)!;
          return written(locale === 'da' ? da : en);
        });
        const expected = whole.map((statement, index) => {
          const source = cited.exec(statement)![0];
          return whole[index + 1]?.endsWith(source) ? statement.replace(cited, '') : statement;
        });
        const text = snippet.replaceAll('\u00a0', ' ');
        assert.ok(text.endsWith(`</a>: ${expected.join(' ')}</impact-theme>`), text);
      }
    }
  });
});
