import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { dataset } from '../../src/data/index.js';
import {
  scriptSnippet,
  statSnippet,
  statView,
  themeSnippet,
  themeView,
  type StatReady,
  type ThemeReady,
} from '../../src/view/index.js';

const NOTHING = { program: '', variant: '', view: '', headingLevel: '' };

describe('snippets', () => {
  it('load the one-file script', () => {
    assert.equal(
      scriptSnippet('https://example.org/impact-widgets.js'),
      '<script type="module" src="https://example.org/impact-widgets.js"></script>',
    );
  });

  it('escape what would end an attribute', () => {
    assert.match(scriptSnippet('https://example.org/?a="><b>&c'), /\?a=&quot;&gt;&lt;b&gt;&amp;c"/);
  });

  it('hold the whole statement of a result as a link, on one line', () => {
    const view = statView(dataset, { indicator: 'mindre-alene', ...NOTHING, locale: 'da' }) as StatReady;
    assert.equal(
      statSnippet(view),
      '<impact-stat indicator="mindre-alene" lang="da"><a href="https://socialtansvar.dk/2024/04/02/baba-og-bydelsmoedre-skaber-store-forandringer-hos-frivillige-og-maalgrupper/">83\u00a0% af de Baba-frivillige føler sig i høj grad mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.</a></impact-stat>',
    );
  });

  it('stand in the README as they are made', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const view = statView(dataset, { indicator: 'mindre-alene', ...NOTHING, locale: 'da' }) as StatReady;
    assert.ok(readme.includes(`${scriptSnippet('/impact-widgets.js')}\n${statSnippet(view)}\n`));
  });

  it('hold every statement of a theme', () => {
    for (const locale of ['da', 'en'] as const) {
      for (const { id } of dataset.themes) {
        const view = themeView(dataset, { theme: id, ...NOTHING, locale }) as ThemeReady;
        const snippet = themeSnippet(id, view);
        assert.ok(snippet.startsWith(`<impact-theme theme="${id}" lang="${locale}"><a href="https://`));
        for (const { written } of view.cards) assert.ok(snippet.includes(written), written);
        assert.doesNotMatch(snippet, /\n/);
      }
    }
  });
});
