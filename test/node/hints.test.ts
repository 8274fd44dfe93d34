import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { hintsIn, HINTS, type HintCode } from '../../src/node/check/hints.js';
import { cliTermsOf } from '../../src/node/cli/terms.js';
import { RUNGS, scriptSnippet } from '../../src/view/forms.js';
import { pastedStat, resultsOf, tagSnippet } from '../../src/view/index.js';
import { subjectsOf, type Subject } from '../../src/view/subject.js';

const BASE = 'https://tal.example.dk/';
const SUBJECTS = subjectsOf(dataset);
const subject = (id: string, locale = 'da'): Subject =>
  SUBJECTS.find((each) => each.id === id && each.locale === locale)!;

const ONE = subject('chance-for-uddannelse');
const TWO = subject('tolkning');
const THEME = subject('uddannelse');
const codes = (html: string) => hintsIn('page.html', html, 'da').map(({ code }) => code);
const whole = (content: string, head = '') =>
  `<!doctype html><html lang="da"><head>${head}</head><body>${content}</body></html>`;
const SCRIPT = scriptSnippet();
const LINKED = scriptSnippet('/impact-widgets.js', { 'data-impact-links': BASE });

/** The tag of one programme's figure. */
function ofOne(program: string): string {
  const [result] = resultsOf(dataset, [TWO.results[0]!.indicator], program);
  return tagSnippet(pastedStat(dataset, result!, 'da', { program }));
}

/** What an allow-list leaves: no tag of these names, and all that was inside. */
const without = (html: string, ...tags: readonly string[]) =>
  html.replace(new RegExp(`</?(${tags.join('|')})\\b[^>]*>`, 'g'), '');

describe('check: hints', () => {
  for (const [name, html, expected] of [
    // Authors in WordPress, DOMPurify, Quill, Tiptap.
    ['a tag that was removed', without(RUNGS.tag(ONE, BASE), 'impact-stat'), 'tag-removed'],
    ['the same in a paragraph', `<p>${without(RUNGS.tag(ONE, BASE), 'impact-stat')}</p>`, 'tag-removed'],
    ['the same with a figure of two programmes', without(RUNGS.tag(TWO, BASE), 'impact-stat'), 'tag-removed'],
    [
      'the same in English',
      without(RUNGS.tag(subject('tolkning', 'en'), BASE), 'impact-stat'),
      'tag-removed',
    ],
    ['the same without a link', `<div>${ONE.statement}</div>`, 'tag-removed'],
    [
      'a form whose attributes were removed',
      RUNGS.data(ONE, BASE).replace(/ data-impact-[\w-]+="[^"]*"/g, ''),
      'tag-removed',
    ],
    ['a theme whose tag was removed', without(RUNGS.tag(THEME, BASE), 'impact-theme'), 'tag-removed'],
    ['a frame that was removed', without(RUNGS.frame(ONE, BASE), 'iframe'), 'frame-removed'],
    // Whatever a visual editor makes of pasted code.
    [
      'a tag pasted as text',
      `<p>&lt;impact-stat indicator="tolkning"&gt;7 ud af 10&lt;/impact-stat&gt;</p>`,
      'pasted-as-text',
    ],
    [
      'a form pasted as text',
      '<p>&lt;div data-impact-stat="tolkning"&gt;7 ud af 10&lt;/div&gt;</p>',
      'pasted-as-text',
    ],
    [
      'a frame pasted as text',
      '<p>&lt;iframe src="/embed/tolkning.html"&gt;&lt;/iframe&gt;</p>',
      'pasted-as-text',
    ],
    [
      'a script line as text',
      '<p>&lt;script src="/impact-widgets.js"&gt;&lt;/script&gt;</p>',
      'pasted-as-text',
    ],
    // CKEditor 5, xss.
    ['style as text', '<p>.root, .author { --_default-program-1: #7a1f4f; }</p>', 'style-as-text'],
    ['a page without any script', whole(RUNGS.tag(ONE, BASE)), 'no-script'],
    [
      'a page with the scripts of its system alone',
      whole(RUNGS.data(ONE, BASE), '<script src="/wp-includes/js/jquery/jquery.min.js"></script>'),
      'no-script',
    ],
    ['an empty sandbox', RUNGS.frame(ONE, BASE).replace('<iframe', '<iframe sandbox=""'), 'sandboxed-frame'],
    [
      'a sandbox that lets scripts run and no link',
      RUNGS.frame(THEME, BASE).replace('<iframe', '<iframe sandbox="allow-scripts"'),
      'sandboxed-frame',
    ],
    ['a link that nobody asked to upgrade', whole(RUNGS.link(ONE, BASE), SCRIPT), 'link-left'],
    [
      'words of one programme without its attribute',
      ofOne('baba').replace(/ program="\w+"/, ''),
      'attribute-removed',
    ],
  ] as readonly (readonly [string, string, HintCode])[]) {
    it(`names ${name}: ${expected}`, () => {
      assert.deepEqual(codes(html), [expected]);
    });
  }

  for (const [name, html] of [
    ['tag', whole(RUNGS.tag(ONE, BASE), SCRIPT)],
    ['form', whole(RUNGS.data(ONE, BASE), SCRIPT)],
    ['tag of two programmes', RUNGS.tag(TWO, BASE)],
    ['tag of one of them', ofOne('baba')],
    [
      'tag of a theme',
      whole(RUNGS.tag(THEME, BASE), '<script type="module" src="/assets/app.3f2.js"></script>'),
    ],
    ['frame', whole(RUNGS.frame(ONE, BASE))],
    [
      'frame in a sandbox that lets links open',
      RUNGS.frame(ONE, BASE).replace('<iframe', '<iframe sandbox="allow-popups"'),
    ],
    ['link', whole(RUNGS.link(ONE, BASE), LINKED)],
    ['picture', whole(RUNGS.picture(ONE, BASE))],
    [
      'code that is shown on purpose',
      whole('<pre><code>&lt;impact-stat indicator="tolkning"&gt;</code></pre>'),
    ],
    [
      'a page that has nothing of ours',
      whole('<p>7 ud af 10 er glade.</p><a href="/embed/video.html">Video</a>'),
    ],
    ['a part of a page without a script', RUNGS.tag(ONE, BASE)],
    ['a script inside', whole(RUNGS.tag(ONE, BASE), '<script type="module">import "/app.js"</script>')],
    ['nothing', ''],
  ] as readonly (readonly [string, string])[]) {
    it(`says nothing of ${name}`, () => {
      assert.deepEqual(codes(html), []);
    });
  }

  it('gives every result of the dataset away once its tag is gone, and none that has it', () => {
    for (const each of SUBJECTS) {
      assert.deepEqual(
        codes(without(RUNGS.tag(each, BASE), each.tag)),
        ['tag-removed'],
        `${each.id} ${each.locale}`,
      );
      assert.deepEqual(codes(RUNGS.tag(each, BASE)), [], each.id);
    }
  });

  it('says where, and in both languages what and what to do', () => {
    const html = `<main>\n  ${without(RUNGS.tag(ONE, BASE), 'impact-stat')}\n</main>`;
    const [hint] = hintsIn('page.html', html, 'en');
    assert.deepEqual([hint!.file, hint!.line, hint!.column], ['page.html', 2, 3]);
    assert.match(hint!.message, /"chance-for-uddannelse" without a tag\. .+ --for data/);
    for (const code of HINTS) {
      const [da, en] = (['da', 'en'] as const).map((locale) => cliTermsOf(locale).hints[code]('X'));
      assert.ok(da!.length > 40 && en!.length > 40 && da !== en, code);
    }
  });
});
