import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { findingsIn, type CheckOptions, type FindingCode } from '../../src/node/check/findings.js';

const TEXT = '7 ud af 10 Bydelsmødre.';
const SRI = 'integrity="sha384-x" crossorigin="anonymous"';
const codes = (text: string, file = 'page.html', options: CheckOptions = {}) =>
  findingsIn(file, text, 'da', options).map(({ code }) => code);

/** Each mistake, and the same without it. */
const CASES: readonly (readonly [FindingCode, wrong: string, right: string, file?: string])[] = [
  [
    'unknown-id',
    `<impact-stat indicator="mindre-ensomm">${TEXT}</impact-stat>`,
    `<impact-stat indicator="mindre-ensom">${TEXT}</impact-stat>`,
  ],
  [
    'unknown-id',
    `<impact-theme theme="sprogg">${TEXT}</impact-theme>`,
    `<impact-theme theme="sprog">${TEXT}</impact-theme>`,
  ],
  [
    'unknown-id',
    `<impact-chart indicators="tolkning mindre-ensomm">${TEXT}</impact-chart>`,
    `<impact-chart indicators="tolkning mindre-ensom">${TEXT}</impact-chart>`,
  ],
  [
    'unknown-id',
    `<div data-impact-stat="mindre-ensomm">${TEXT}</div>`,
    `<div data-impact-stat="mindre-ensom">${TEXT}</div>`,
  ],
  [
    'unknown-id',
    `<div data-impact-theme="sprogg">${TEXT}</div>`,
    `<div data-impact-theme="sprog">${TEXT}</div>`,
  ],
  [
    'unknown-id',
    `<impact-stat indicator="constructor">${TEXT}</impact-stat>`,
    `<impact-stat indicator=" tolkning ">${TEXT}</impact-stat>`,
  ],
  ['missing-id', `<impact-stat>${TEXT}</impact-stat>`, `<impact-overview>${TEXT}</impact-overview>`],
  [
    'missing-id',
    `<impact-theme theme="">${TEXT}</impact-theme>`,
    `<impact-theme :theme="id">${TEXT}</impact-theme>`,
  ],
  [
    'missing-id',
    `<impact-chart sort="value">${TEXT}</impact-chart>`,
    `<impact-chart {...all}>${TEXT}</impact-chart>`,
  ],
  [
    'missing-text',
    '<impact-stat indicator="tolkning"> <!-- intet --> </impact-stat>',
    '<impact-stat indicator="tolkning"><img src="a.png" alt="7 ud af 10"></impact-stat>',
  ],
  [
    'unknown-attribute',
    `<impact-stat indicator="tolkning" heading_level="3">${TEXT}</impact-stat>`,
    `<impact-stat indicator="tolkning" heading-level="3" class="a" title="b" slot="c" part="d" id="e">${TEXT}</impact-stat>`,
  ],
  [
    'unknown-attribute',
    `<div data-impact-stat="tolkning" data-impact-programm="baba">${TEXT}</div>`,
    `<div data-impact-stat="tolkning" data-impact-program="baba" data-program="x">${TEXT}</div>`,
  ],
  [
    'missing-text',
    '<div data-impact-stat="tolkning"><div></div></div>',
    `<div data-impact-stat="tolkning"><div></div>${TEXT}</div>`,
  ],
  [
    'missing-text',
    '<impact-stat indicator="tolkning" />',
    `<impact-stat indicator="tolkning">${TEXT}</impact-stat>`,
    'Card.vue',
  ],
  [
    'missing-text',
    '<impact-stat indicator="tolkning"></impact-stat>',
    '<impact-stat indicator="tolkning"><?= $text ?></impact-stat>',
    'card.php',
  ],
  [
    'self-closing',
    `<p><impact-stat indicator="tolkning" /></p><h2>${TEXT}</h2>`,
    `<p><impact-stat indicator="tolkning">${TEXT}</impact-stat></p>`,
  ],
  ['self-closing', '<div data-impact-stat="tolkning"/>', `<div data-impact-stat="tolkning">${TEXT}</div>`],
  [
    'missing-end-tag',
    `<impact-stat indicator="tolkning">${TEXT}<p>`,
    `<impact-stat indicator="tolkning">${TEXT}</impact-stat><p>`,
  ],
  [
    'missing-end-tag',
    `<impact-stat indicator="tolkning">${TEXT}<h2>Næste</h2></impact-stat>`,
    `<impact-stat indicator="tolkning"><p><a href="/">${TEXT}</a></p></impact-stat><h2>Næste</h2>`,
  ],
  [
    'curly-quotes',
    `<impact-stat indicator=”tolkning”>${TEXT}</impact-stat>`,
    `<impact-stat indicator='tolkning' aria-label="“Tallet”">${TEXT}</impact-stat>`,
  ],
  [
    'curly-quotes',
    `<impact-stat indicator=&#8221;tolkning&#8221; lang="da">${TEXT}</impact-stat>`,
    `<impact-stat indicator=tolkning lang="da">${TEXT}</impact-stat>`,
  ],
  [
    'curly-quotes',
    '<script type="module" src=“/impact-widgets.js“></script>',
    '<script type="module" src="/impact-widgets.js"></script>',
  ],
  [
    'unpinned-script',
    `<script src="https://cdn.example/npm/impact-widgets@latest/dist/impact-widgets.js" ${SRI}></script>`,
    `<script src="https://cdn.example/npm/impact-widgets@0.1.0/dist/impact-widgets.js" ${SRI}></script>`,
  ],
  [
    'unpinned-script',
    `<script src="//cdn.example/npm/impact-widgets@^0.1.0/dist/impact-widgets.js" ${SRI}></script>`,
    '<script src="/impact-widgets.js"></script>',
  ],
  [
    'unpinned-script',
    `<script src="https://cdn.example/impact-widgets.js?v=0.1.0" ${SRI}></script>`,
    `<script src="https://cdn.example/{{ version }}/impact-widgets.js" ${SRI}></script>`,
  ],
  [
    'unpinned-script',
    `<script src="https://cdn.example/npm/impact-widgets@latest" ${SRI}></script>`,
    `<script src="https://cdn.example/npm/impact-widgets@0.1.0" ${SRI}></script>`,
  ],
  [
    'unpinned-script',
    `<script src="https://cdn.example/impact-widgets" ${SRI}></script>`,
    `<script src="https://cdn.example/impact-widgets-of-others" ></script>`,
  ],
  [
    'missing-crossorigin',
    '<script src="https://cdn.example/v0.1.0/impact-widgets.js" integrity="sha384-x"></script>',
    '<script type="module" src="https://cdn.example/v0.1.0/impact-widgets.js" integrity="sha384-x"></script>',
  ],
  [
    'unfinished-tag',
    `<impact-stat indicator="tolkning>${TEXT}</impact-stat><p>Mere</p>`,
    `<impact-stat indicator="tolkning">${TEXT}</impact-stat><p>Mere < mindre</p>`,
  ],
  ['unfinished-tag', `<p>${TEXT}</p><div data-impact-stat="tolkning" `, `<p>${TEXT}</p><div class="`],
  [
    'missing-integrity',
    '<script src="https://cdn.example/v0.1.0/impact-widgets.js" integrity=""></script>',
    `<script src="https://cdn.example/v0.1.0/impact-widgets.js" ${SRI}></script>`,
  ],
  [
    'unknown-tag',
    `<impact-stats indicator="tolkning">${TEXT}</impact-stats>`,
    `<impact-{{ kind }} indicator="tolkning">${TEXT}</impact-{{ kind }}>`,
  ],
];

for (const [attribute, wrong, right] of [
  ['variant', 'rings', 'ring'],
  ['program', 'babaer', 'bydelsmoedre'],
  ['palette', 'plumb', 'plum'],
  ['density', 'tight', 'compact'],
  ['color-scheme', 'night', 'dark'],
  ['lang', 'de', 'en-GB'],
  ['heading-level', '1', '3'],
] as const) {
  describe(`check: ${attribute}`, () => {
    const tag = (value: string) =>
      `<impact-stat indicator="tolkning" ${attribute}="${value}">${TEXT}</impact-stat>`;

    it(`finds "${wrong}"`, () => {
      assert.deepEqual(codes(tag(wrong)), ['unknown-attribute-value']);
    });

    it(`knows "${right}"`, () => {
      assert.deepEqual(codes(tag(right)), []);
    });
  });
}

describe('check', () => {
  for (const [code, wrong, right, file] of CASES) {
    it(`finds ${code} in ${wrong}`, () => {
      assert.deepEqual(codes(wrong, file), [code]);
    });

    it(`finds nothing in ${right}`, () => {
      assert.deepEqual(codes(right, file), []);
    });
  }

  for (const [code, wrong, right] of [
    ['view', 'tables', 'table'],
    ['program', 'baba', 'bydelsmoedre'],
  ] as const) {
    it(`judges ${code} of a theme`, () => {
      const tag = (value: string) =>
        `<impact-theme theme="social-kontrol" ${code}="${value}">${TEXT}</impact-theme>`;
      assert.deepEqual(codes(tag(wrong)), ['unknown-attribute-value']);
      assert.deepEqual(codes(tag(right)), []);
    });
  }

  it('judges what a chart is sorted by, and what cannot be compared', () => {
    const chart = (sort: string) => `<impact-chart theme="sprog" sort="${sort}">${TEXT}</impact-chart>`;
    assert.deepEqual(codes(chart('size')), ['unknown-attribute-value']);
    assert.deepEqual(codes(chart('value')), []);
    const compare = (id: string) => `<impact-compare indicators="${id}">${TEXT}</impact-compare>`;
    assert.deepEqual(codes(compare('mindre-ensom')), ['unknown-attribute-value']);
    assert.deepEqual(codes(compare('offentlig-it')), []);
  });

  it('judges no value that a template has yet to fill in', () => {
    for (const value of [
      '{{ id }}',
      '{id}',
      '${id}',
      '<%= id %>',
      '<?= $id ?>',
      '@Model.Id',
      '{% if a %}b',
    ]) {
      assert.deepEqual(codes(`<impact-stat indicator="${value}">${TEXT}</impact-stat>`), [], value);
    }
    assert.deepEqual(codes(`<impact-stat indicator={id}>{text}</impact-stat>`, 'card.tsx'), []);
    assert.deepEqual(codes(`<impact-stat [indicator]="id" v-html="text"></impact-stat>`, 'card.vue'), []);
  });

  it('reads neither comments nor scripts nor the code of Markdown', () => {
    const tag = '<impact-stat indicator="x">';
    assert.deepEqual(codes(`<!-- ${tag} --><script>'${tag}'</script><textarea>${tag}</textarea>`), []);
    assert.deepEqual(codes(`\`${tag}\`\n\n\`\`\`\n\`\`\`\n\n~~~html\n${tag}\n~~~\n`, 'a.md'), []);
    assert.deepEqual(codes(`${tag}\n`, 'a.md'), ['unknown-id', 'missing-end-tag']);
  });

  it('reads code blocks of markup where it is asked to', () => {
    const block = (language: string) =>
      codes(`\`\`\`${language}\n<impact-stat>${TEXT}</impact-stat>\n\`\`\`\n`, 'a.md', { fences: true });
    assert.deepEqual(block('html'), ['missing-id']);
    assert.deepEqual(block(''), ['missing-id']);
    assert.deepEqual(block('js'), []);
  });

  it('asks neither version nor hash of the scripts of the site itself', () => {
    const script = '<script src="https://www.example.org/a/impact-widgets.js"></script>';
    assert.deepEqual(codes(script), ['unpinned-script', 'missing-integrity']);
    assert.deepEqual(codes(script, 'a.html', { origin: 'https://www.example.org' }), []);
  });

  it('finds the place, whatever stands before it', () => {
    const text = `<p>å</p>\r\n\`\`\`\ncode\n\`\`\`\n> 💥 <impact-stat\n  lang="da" indicator="x">${TEXT}</impact-stat>`;
    const [finding] = findingsIn('a.md', text, 'da');
    assert.deepEqual([finding!.file, finding!.line, finding!.column], ['a.md', 6, 13]);
  });

  it('finds every tag of a file, in order', () => {
    const text = `<impact-stat indicator="x">a</impact-stat>\n<impact-theme theme="y">b</impact-theme>`;
    assert.deepEqual(
      findingsIn('a.html', text, 'da').map(({ line }) => line),
      [1, 2],
    );
  });

  it('finds nothing in the README’s snippets', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    assert.deepEqual(findingsIn('README.md', readme, 'da', { fences: true }), []);
  });

  for (const [text, da, en] of [
    [
      `<impact-stat indicator="mindre-ensomm">${TEXT}</impact-stat>`,
      'indicator="mindre-ensomm" findes ikke. Mente du "mindre-ensom"?',
      'indicator="mindre-ensomm" does not exist. Did you mean "mindre-ensom"?',
    ],
    [
      `<impact-stat>${TEXT}</impact-stat>`,
      'indicator mangler. Skriv for eksempel indicator="myndighedsinformation".',
      'indicator is missing. Write indicator="myndighedsinformation", for example.',
    ],
    [
      `<impact-stat indicator="tolkning" variant="rings">${TEXT}</impact-stat>`,
      'variant="rings" findes ikke. Mente du "ring"?',
      'variant="rings" does not exist. Did you mean "ring"?',
    ],
    [
      '<impact-stat indicator="tolkning"></impact-stat>',
      'der står ingen tekst i <impact-stat>. Den er det, læserne får, hvis scriptet ikke kører: impact-widgets snippet skriver den.',
      'there is no text in <impact-stat>. It is what readers get where the script does not run: impact-widgets snippet prints it.',
    ],
    [
      '<impact-stat indicator="tolkning" />',
      '<impact-stat … /> lukker ikke sig selv i HTML. Skriv > og </impact-stat>.',
      '<impact-stat … /> does not close itself in HTML. Write > and </impact-stat>.',
    ],
    [
      `<impact-stat indicator="tolkning">${TEXT}`,
      'sluttagget ser ud til at mangle. Skriv </impact-stat>.',
      'the end tag seems to be missing. Write </impact-stat>.',
    ],
    [
      `<impact-stat indicator=”tolkning”>${TEXT}</impact-stat>`,
      'krøllede anførselstegn: indicator=”tolkning”. Skriv ".',
      'curly quotes: indicator=”tolkning”. Write ".',
    ],
    [
      `<script src="https://a.example/impact-widgets.js" ${SRI}></script>`,
      'https://a.example/impact-widgets.js er ikke en bestemt version. Skriv et versionsnummer som 1.2.3 i adressen.',
      'https://a.example/impact-widgets.js is not one version. Write a version number such as 1.2.3 into the address.',
    ],
    [
      '<script src="https://a.example/1.2.3/impact-widgets.js"></script>',
      'https://a.example/1.2.3/impact-widgets.js kommer fra et andet sted uden kontrolsum. Skriv integrity="sha384-…" crossorigin="anonymous".',
      'https://a.example/1.2.3/impact-widgets.js comes from elsewhere without a hash. Write integrity="sha384-…" crossorigin="anonymous".',
    ],
    [
      `<impact-stats>${TEXT}</impact-stats>`,
      'der findes intet element <impact-stats>. Mente du <impact-stat>?',
      'there is no element <impact-stats>. Did you mean <impact-stat>?',
    ],
  ] as const) {
    it(`says in both languages: ${en}`, () => {
      assert.deepEqual(
        (['da', 'en'] as const).flatMap((locale) =>
          findingsIn('a.html', text, locale).map(({ message }) => message),
        ),
        [da, en],
      );
    });
  }
});

describe('programs and templates around a tag', () => {
  const WRONG = `<impact-stat indicator="nope">${TEXT}</impact-stat>`;
  for (const [name, file, before] of [
    ['a type that is called as an element', 'card.tsx', 'const a = useRef<Title>(null);\n'],
    ['a list of a type', 'page.astro', '---\nconst all: Array<Style> = [];\n---\n'],
    ['a comparison', 'card.jsx', 'if (i<n) return '],
    ['an arrow in an attribute', 'card.tsx', '<Card onClick={() => go()}>{text}</Card>\n'],
    ['a comparison in an attribute', 'card.jsx', '<p class={n > 1 ? "a" : "b"}>{text}</p>'],
    ['a fence behind the mark of a list', 'page.md', '- ```html\n  <b>x</b>\n  ```\n\n'],
    ['the mark that some editors put first', 'page.html', '\uFEFF'],
  ] as const) {
    it(`${name} hides nothing behind it`, () => {
      assert.deepEqual(codes(before + WRONG, file), ['unknown-id']);
      assert.deepEqual(codes(before + WRONG.replace('nope', 'tolkning'), file), []);
    });
  }

  it('an arrow in its own start tag does not end it', () => {
    assert.deepEqual(
      codes('<impact-stat indicator="tolkning" onClick={() => go()} children={text} />', 'card.tsx'),
      [],
    );
  });

  for (const [file, comment] of [
    ['card.tsx', `{/* ${WRONG} */}`],
    ['page.twig', `{# ${WRONG} #}`],
    ['page.liquid', `{% comment %}${WRONG}{% endcomment %}`],
    ['page.hbs', `{{!-- ${WRONG} --}}`],
    ['page.cshtml', `@* ${WRONG} *@`],
    ['page.html', `<!-- ${WRONG} -->`],
  ] as const) {
    it(`a comment of ${file} is not read`, () => {
      assert.deepEqual(codes(comment, file), []);
      assert.deepEqual(codes(comment + WRONG, file), ['unknown-id']);
    });
  }

  it('a message is one line, whatever stands in a value', () => {
    const [finding] = findingsIn('a.html', `<impact-stat indicator="a\n\nb">${TEXT}</impact-stat>`, 'da');
    assert.doesNotMatch(finding!.message, /\n/);
  });
});
