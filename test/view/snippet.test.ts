import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findIndicator, type Indicator } from '../../src/model/index.js';
import { scriptSnippet, RUNGS } from '../../src/view/forms.js';
import { pastedStat, resultsOf, tagSnippet } from '../../src/view/index.js';
import { sourcesOf } from '../../src/view/sources.js';
import { invented } from '../../stories/invented.js';
import { citing, everything, made, measured, share, subjectOf } from '../support/made.js';
import { STATEMENTS } from './statements.js';

const timeTogether = findIndicator(invented, 'tid-sammen')!;

describe('snippets', () => {
  it('load the one-file script', () => {
    assert.equal(
      scriptSnippet('https://example.org/impact-widgets.js'),
      '<script type="module" src="https://example.org/impact-widgets.js"></script>',
    );
  });

  it('escape what would end an attribute or begin a tag', () => {
    assert.match(scriptSnippet('https://example.org/?a="><b>&c'), /\?a=&quot;&gt;&lt;b&gt;&amp;c"/);
    const [measurement] = timeTogether.measurements;
    const label = { da: '<b>"&', en: '' };
    const base = { label, definite: label, indefinite: label };
    const hostile = { ...timeTogether, id: '"><b>', measurements: [{ ...measurement, base }] } as Indicator;
    const [result] = resultsOf(invented, [hostile]);
    const snippet = tagSnippet(pastedStat({ id: '"' }, result!, 'da'));
    const start = '<impact-stat dataset="&quot;" indicator="&quot;&gt;&lt;b&gt;" lang="da"><a href=';
    assert.equal(snippet.slice(0, start.length), start);
    assert.equal(snippet.includes('af &lt;b&gt;&quot;&amp; har fået'), true);
  });

  it('name a source without a link where its address is none of the web', () => {
    for (const url of ['javascript://example.org/%0Aalert(1)', 'data://example.org/,x']) {
      const source = { id: 'fonden', publisher: 'Fonden', year: 2024, url };
      const data = citing([source], made('et', [measured(share(50), 'lektievaerterne')]));
      const [result] = everything(data);
      assert.equal(sourcesOf(result!.measurements, 'da')[0]!.url, undefined);
      const snippet = tagSnippet(pastedStat(data, result!, 'da'));
      assert.match(snippet, /Kilde: Fonden, 2024\.<\/impact-stat>$/);
      assert.doesNotMatch(snippet, /<a|href|:\/\//);
    }
  });

  it('hold the whole statement of a result as a link, on one line', () => {
    assert.equal(
      RUNGS.tag(subjectOf('tid-sammen')),
      '<impact-stat dataset="laeselygten" indicator="tid-sammen" lang="da"><a href="https://laeselygten.example/familierne/">40\u00a0% af familierne på ruten har fået mere tid sammen. Kilde: Læselygten, 2025 (Hvad siger familierne?).</a></impact-stat>',
    );
  });

  it('hold every statement of a theme, written with signs, and each source behind the last figure from it', () => {
    const written = (spoken: string) => spoken.replaceAll(' procent', ' %').replaceAll(' per cent', '%');
    const cited = / (Kilde|Source)( \([^)]*\))?: .*\.$/;
    for (const theme of invented.themes) {
      for (const locale of ['da', 'en'] as const) {
        const snippet = RUNGS.tag(subjectOf(theme.id, locale));
        assert.equal(
          snippet.startsWith(
            `<impact-theme dataset="laeselygten" theme="${theme.id}" lang="${locale}"><a href="https://`,
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
