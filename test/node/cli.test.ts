import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { VERSION } from '../../src/define/version.js';
import { allIndicators, findIndicator } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { RUNGS } from '../../src/view/forms.js';
import { subjectOf } from '../support/forms.js';
import { ATTRIBUTES, ELEMENTS, TAGS, type AttributeName } from '../../src/view/attributes.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CLI = file('../../dist/node/cli/cli.js');
const BASE = 'https://tal.example.dk/w/';

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'impact-cli-'))));
after(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  readonly preload?: string;
}

/** Runs the command line in an empty folder, without a network. */
function cli(args: readonly string[], { env = {}, preload = './no-network.js' }: Run = {}) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL(preload, import.meta.url).href, CLI, ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH, ...env } },
  );
  return { code: status, out: stdout, error: stderr };
}

const stat = ['impact-stat', '--indicator', 'mindre-alene'];
const lessAlone = findIndicator(dataset, 'mindre-alene')!;
const STATEMENT =
  '83\u00a0% af de Baba-frivillige føler i høj grad, at de står mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.';
const PAGE = `${BASE}embed/mindre-alene.html`;
const HASH = `sha384-${createHash('sha384')
  .update(readFileSync(file('../../dist/impact-widgets.js')))
  .digest('base64')}`;

describe('the command line', () => {
  it('is a program', { skip: process.platform === 'win32' && 'Windows has no such bit' }, () => {
    assert.equal(statSync(CLI).mode & 0o111, 0o111);
  });

  it('says its version', () => {
    assert.deepEqual(cli(['--version']), { code: 0, out: `${VERSION}\n`, error: '' });
  });

  it('helps where nothing was said, and has not run then', () => {
    const { code, out, error } = cli([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^impact-widgets: resultater fra Baba og Bydelsmødre på en hjemmeside\n/);
  });

  for (const [name, da, en] of [
    ['', 'finder fejl i sider og skabeloner', 'finds mistakes in pages and templates'],
    ['render', 'Skriver elementet som statisk HTML', 'Prints the element as static HTML'],
    ['snippet', 'Skriver det, der skal sættes ind på en side.', 'Prints what to paste into a page.'],
    ['list', 'Viser alle resultater', 'Shows every result'],
    ['check', 'Finder impact-tags i HTML', 'Finds impact tags in HTML'],
  ] as const) {
    it(`helps with ${name || 'everything'} in both languages`, () => {
      const words = name ? [name] : [];
      const danish = cli([...words, '--help']);
      const english = cli([...words, '-h', '--language', 'en']);
      assert.deepEqual([danish.code, english.code, danish.error, english.error], [0, 0, '', '']);
      assert.ok(danish.out.startsWith('impact-widgets') && danish.out.includes(da), danish.out);
      assert.ok(english.out.startsWith('impact-widgets') && english.out.includes(en), english.out);
    });
  }

  it('speaks the language of the option, else the system’s, else Danish', () => {
    const first = (args: readonly string[], env: Readonly<Record<string, string>>) =>
      cli(['list', ...args], { env }).out.split(/\s/)[0];
    assert.equal(first([], {}), 'Tema');
    assert.equal(first([], { LANG: 'en_GB.UTF-8' }), 'Theme');
    assert.equal(first([], { LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK.UTF-8' }), 'Tema');
    assert.equal(first([], { LANG: 'da_DK.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }), 'Theme');
    assert.equal(first([], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'C' }), 'Theme');
    assert.equal(first([], { LANG: 'fr_FR.UTF-8' }), 'Tema');
    assert.equal(first(['--language', 'da'], { LANG: 'en_GB.UTF-8' }), 'Tema');
  });

  for (const [args, da, en] of [
    [
      ['chekc', 'a.html'],
      'Kommandoen "chekc" findes ikke. Mente du "check"?\nSe: impact-widgets --help',
      'There is no command "chekc". Did you mean "check"?\nSee: impact-widgets --help',
    ],
    [
      ['list', '--jsno'],
      '--jsno findes ikke. Mente du --json?\nSe: impact-widgets list --help',
      '--jsno does not exist. Did you mean --json?\nSee: impact-widgets list --help',
    ],
    [
      ['list', 'a'],
      'Ukendt ord: "a".\nSe: impact-widgets list --help',
      'Unexpected "a".\nSee: impact-widgets list --help',
    ],
    [
      ['list', '--json=1'],
      '--json har ingen værdi.\nSe: impact-widgets list --help',
      '--json takes no value.\nSee: impact-widgets list --help',
    ],
    [
      ['render', 'impact-stat', '--indicator', '--json'],
      '--indicator mangler en værdi.\nSe: impact-widgets render --help',
      '--indicator needs a value.\nSee: impact-widgets render --help',
    ],
    [
      ['render'],
      'Skriv, hvilket element: impact-stat, impact-theme, impact-chart, impact-compare, impact-overview.\nSe: impact-widgets render --help',
      'Say which element: impact-stat, impact-theme, impact-chart, impact-compare, impact-overview.\nSee: impact-widgets render --help',
    ],
    [
      ['render', 'impact-stats'],
      'Der findes intet element "impact-stats". Mente du "impact-stat"?\nSe: impact-widgets render --help',
      'There is no element "impact-stats". Did you mean "impact-stat"?\nSee: impact-widgets render --help',
    ],
    [
      ['render', 'impact-stat', '--theme', 'sprog'],
      '<impact-stat> har ikke theme. Det har indicator, program, variant, dataset, edition, heading-level, lang, color-scheme, palette, density og aria-label.\nSe: impact-widgets render --help',
      '<impact-stat> has no theme. It has indicator, program, variant, dataset, edition, heading-level, lang, color-scheme, palette, density and aria-label.\nSee: impact-widgets render --help',
    ],
    [
      ['snippet', ...stat, '--for', 'frame'],
      '--for frame findes ikke. Mente du "iframe"?\nSe: impact-widgets snippet --help',
      '--for frame does not exist. Did you mean "iframe"?\nSee: impact-widgets snippet --help',
    ],
    [
      ['snippet', 'impact-compare', '--for', 'link'],
      '<impact-compare> har ingen egen side, så --for link findes ikke. Det har impact-stat og impact-theme.\nSe: impact-widgets snippet --help',
      '<impact-compare> has no page of its own, so there is no --for link. impact-stat and impact-theme have one.\nSee: impact-widgets snippet --help',
    ],
    [
      ['snippet', ...stat, '--for', 'iframe', '--program', 'baba'],
      'Med --for iframe vises resultatets egen side, som den er: program kan ikke ændre den.\nSe: impact-widgets snippet --help',
      "--for iframe shows the result's own page as it is: program cannot change it.\nSee: impact-widgets snippet --help",
    ],
    [
      ['snippet', ...stat, '--base', 'javascript:1'],
      '"javascript:1" er ikke adressen på en mappe. Skriv den som https://tal.example.dk/, uden version, side, ? og #.\nSe: impact-widgets snippet --help',
      '"javascript:1" is not the address of a folder. Write it as https://figures.example.org/, without version, page, ? or #.\nSee: impact-widgets snippet --help',
    ],
    [
      ['snippet', ...stat, '--for', 'link'],
      '--for link viser resultatets egen side. Skriv --base <adresse> på mappen, som embed ligger i.\nSe: impact-widgets snippet --help',
      "--for link shows the result's own page. Add --base <address> of the folder that contains embed.\nSee: impact-widgets snippet --help",
    ],
    [
      ['check'],
      'Skriv, hvilke filer eller mapper der skal læses.\nSe: impact-widgets check --help',
      'Say which files or folders to read.\nSee: impact-widgets check --help',
    ],
    [
      ['check', 'nothing.html'],
      'nothing.html findes ikke eller kan ikke læses.\nSe: impact-widgets check --help',
      'nothing.html does not exist or cannot be read.\nSee: impact-widgets check --help',
    ],
  ] as const) {
    it(`has not run: ${en.split('\n')[0]}`, () => {
      assert.deepEqual(cli(args), { code: 2, out: '', error: `impact-widgets: ${da}\n` });
      const english = cli([...args, '--language', 'en']);
      assert.deepEqual(english, { code: 2, out: '', error: `impact-widgets: ${en}\n` });
    });
  }

  it('loads neither Lit nor d3 for what needs none', () => {
    writeFileSync(join(folder, 'empty.html'), '');
    const loaded = (args: readonly string[]) =>
      new Set(
        [...cli(args, { preload: './loaded.js' }).error.matchAll(/^loaded (.+)$/gm)].map(([, name]) => name),
      );
    assert.deepEqual([...loaded(['list'])], []);
    assert.deepEqual([...loaded(['snippet', ...stat, '--for', 'iframe'])], []);
    assert.deepEqual([...loaded(['check', 'empty.html'])].toSorted(), ['entities', 'parse5']);
    assert.ok(loaded(['render', ...stat]).has('@lit-labs/ssr'));
  });
});

describe('attributes of the command line', () => {
  it('are those the elements read', async () => {
    const { ImpactStat, ImpactTheme, ImpactChart, ImpactCompare, ImpactOverview } =
      await import('../../dist/index.js');
    const classes = [ImpactStat, ImpactTheme, ImpactChart, ImpactCompare, ImpactOverview];
    for (const [index, tag] of TAGS.entries()) {
      const { observedAttributes, properties } = classes[index]! as unknown as {
        observedAttributes: readonly string[];
        properties: Readonly<Record<string, { type?: unknown; attribute?: string }>>;
      };
      assert.deepEqual([...ELEMENTS[tag].attributes].toSorted(), [...observedAttributes].toSorted(), tag);
      for (const [name, { type, attribute = name }] of Object.entries(properties)) {
        assert.equal(ATTRIBUTES[attribute as AttributeName].kind === 'boolean', type === Boolean, attribute);
      }
    }
  });
});

describe('render', () => {
  it('prints a result with its figure in a declarative shadow root, and its fallback', () => {
    const { code, out, error } = cli(['render', ...stat]);
    assert.deepEqual([code, error], [0, '']);
    assert.match(
      out,
      /^<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene" lang="da"><template shadowrootmode="open"><style>/,
    );
    assert.match(out, /83/);
    assert.ok(out.endsWith(`>${STATEMENT}</a></impact-stat>\n`));
  });

  it('prints in English, and for machines', () => {
    const { code, out } = cli(['render', ...stat, '--lang', 'en', '--json']);
    const { html, statement } = JSON.parse(out) as { html: string; statement: string };
    assert.equal(code, 0);
    assert.match(statement, /^83% of Baba volunteers feel, to a great extent, less alone/);
    assert.ok(
      html.startsWith('<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene" lang="en">') &&
        html.includes(statement),
    );
  });

  it('leads to the result’s own page where it knows the base', () => {
    assert.ok(cli(['render', ...stat, '--base', BASE]).out.includes(`<a href="${PAGE}">${STATEMENT}</a>`));
  });

  for (const args of [
    ['impact-theme', '--theme', 'sprog', '--view', 'cards', '--heading-level', '2', '--palette', 'ocean'],
    ['impact-chart', '--indicators', 'mindre-ensom tolkning', '--sort', 'value', '--color-scheme', 'dark'],
    ['impact-compare', '--density', 'compact', '--aria-label', 'Begge'],
    ['impact-overview', '--search', 'dansk', '--program', 'baba', '--deep-link'],
  ]) {
    it(`prints ${args.join(' ')}, without the menu`, () => {
      const { code, out, error } = cli(['render', ...args]);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, new RegExp(`^<${args[0]} [^>]*><template shadowrootmode="open">`));
      assert.doesNotMatch(out, /part="(export|message)"/);
      for (const value of args.slice(1)) {
        if (!value.startsWith('--')) assert.ok(out.includes(`="${value}"`), value);
      }
    });
  }

  it('links a style sheet in place of styles inside, where it is told the address of one', () => {
    const inline = cli(['render', ...stat]).out;
    for (const address of ['/impact-widgets.css', 'https://example.dk/a.css?b="c"&d', '../w.css']) {
      const { code, out } = cli(['render', ...stat, '--stylesheet', address]);
      assert.equal(code, 0);
      const written = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      assert.ok(out.includes(`<link rel="stylesheet" href="${written}">`), out);
      assert.equal(out.replace(/<link [^>]*>/, ''), inline.replace(/<style>.*?<\/style>/s, ''));
    }
  });

  for (const address of ['', ' ', 'javascript:alert(1)', 'data:text/css,a{}', 'http://[']) {
    it(`refuses "${address}" as the address of a style sheet`, () => {
      const { code, out, error } = cli(['render', ...stat, '--stylesheet', address]);
      assert.deepEqual([code, out], [2, '']);
      assert.ok(error.startsWith(`impact-widgets: "${address}" er ikke adressen på et stylesheet.`), error);
      const { error: english } = cli(['render', ...stat, '--stylesheet', address, '--language', 'en']);
      assert.ok(
        english.startsWith(`impact-widgets: "${address}" is not the address of a style sheet.`),
        english,
      );
    });
  }

  it('prints nothing for what does not exist, and says what does', () => {
    const args = ['render', 'impact-stat', '--indicator', 'mindre-ensomm'];
    const error = 'indicator="mindre-ensomm" findes ikke. Mente du "mindre-ensom"?\n';
    assert.deepEqual(cli(args), { code: 1, out: '', error });
    const message = 'indicator="mindre-ensomm" does not exist. Did you mean "mindre-ensom"?';
    const { code, out, error: said } = cli([...args, '--language', 'en', '--json']);
    assert.deepEqual([code, said, JSON.parse(out)], [1, `${message}\n`, { messages: [message] }]);
  });
});

describe('snippet', () => {
  const snippet = (...args: string[]) => cli(['snippet', ...stat, ...args]).out;

  it('prints the script line and the tag as the builder does', () => {
    const tag = RUNGS.tag(subjectOf('mindre-alene'));
    const { code, out, error } = cli(['snippet', ...stat]);
    assert.deepEqual([code, error], [0, '']);
    assert.equal(out, `<script type="module" src="/impact-widgets.js"></script>\n${tag}\n`);
    assert.equal(snippet('--for', 'tag'), `${tag}\n`);
    assert.equal(
      cli(['snippet', 'impact-theme', '--theme', 'sprog', '--for', 'tag', '--lang', 'en']).out,
      `${RUNGS.tag(subjectOf('sprog', 'en'))}\n`,
    );
  });

  it('leads to the result’s own page where it knows the base', () => {
    const expected = `<script type="module" src="${BASE}${VERSION}/impact-widgets.js" integrity="${HASH}" crossorigin="anonymous"></script>\n<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene" lang="da"><a href="${PAGE}">${STATEMENT}</a></impact-stat>\n`;
    assert.equal(snippet('--base', BASE.slice(0, -1)), expected);
    assert.equal(cli(['snippet', ...stat], { env: { IMPACT_BASE_URL: BASE } }).out, expected);
  });

  it('loads the script from the address of the option', () => {
    assert.match(
      snippet('--script', '/js/i.js?a&b'),
      /^<script type="module" src="\/js\/i\.js\?a&amp;b"><\/script>\n/,
    );
  });

  for (const [form, expected] of [
    [
      'data',
      `<div data-impact-dataset="baba-bydelsmoedre" data-impact-stat="mindre-alene" lang="da"><a href="${PAGE}">${STATEMENT}</a></div>`,
    ],
    [
      'iframe',
      `<iframe src="${PAGE}" title="Mindre alene" width="100%" height="560" loading="lazy" frameborder="0" style="color-scheme:light"></iframe>\n<p lang="da"><a href="${PAGE}">Mindre alene</a>: ${STATEMENT}</p>`,
    ],
    ['link', `<p><a href="${PAGE}" lang="da">${STATEMENT}</a></p>`],
    [
      'picture',
      `<a href="${PAGE}" lang="da"><img src="${BASE}embed/mindre-alene.png" alt="" width="600" height="315" style="max-width:100%;height:auto"><br>${STATEMENT}</a>`,
    ],
  ] as const) {
    it(`prints it for ${form}`, () => {
      const { code, out, error } = cli(['snippet', ...stat, '--for', form, '--base', BASE]);
      assert.deepEqual([code, error], [0, '']);
      assert.equal(out, `${expected}\n`);
    });
  }

  it('adds the hash that the build left, and refuses where it left none', () => {
    const args = ['snippet', ...stat, '--integrity'];
    const { code, out, error } = cli(args);
    assert.deepEqual([code, error], [0, '']);
    const line = `<script type="module" src="/impact-widgets.js" integrity="${HASH}" crossorigin="anonymous"></script>\n`;
    assert.ok(out.startsWith(line), out);
    const without = cli(args, { preload: './no-integrity.js' });
    assert.deepEqual([without.code, without.out], [2, '']);
    assert.match(
      without.error,
      /^impact-widgets: Kontrolsummen mangler: pakken har ingen integrity\.json\.\n/,
    );
  });

  it('leads to the source from the data- form where it knows no base', () => {
    assert.match(
      snippet('--for', 'data'),
      /^<div data-impact-dataset="baba-bydelsmoedre" data-impact-stat="mindre-alene" lang="da"><a href="https:\/\/socialtansvar\.dk\//,
    );
  });

  it('refuses a language of messages that it does not speak', () => {
    assert.deepEqual(cli(['list', '--language', 'sv']), {
      code: 2,
      out: '',
      error:
        'impact-widgets: --language sv findes ikke. Skriv da eller en.\nSe: impact-widgets list --help\n',
    });
  });

  it(
    'has not run where nothing could be written',
    { skip: process.platform !== 'linux' && 'needs /dev/full' },
    () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [CLI, 'list'], {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      assert.equal(status, 2);
      assert.match(stderr, /^impact-widgets: ENOSPC/);
    },
  );

  it('prints nothing that check finds a mistake in', () => {
    for (const form of ['html', 'tag', 'data', 'no-script', 'iframe', 'link', 'picture']) {
      const page = join(folder, `${form}.html`);
      writeFileSync(page, snippet('--for', form, '--base', BASE));
      const { code, out } = cli(['check', page]);
      assert.equal(code, 0, out);
    }
  });

  it('keeps a programme and a language', () => {
    const out = cli([
      ...['snippet', 'impact-theme', '--theme', 'sprog', '--program', 'baba'],
      ...['--lang', 'en', '--for', 'data', '--base', BASE],
    ]).out;
    assert.ok(
      out.startsWith(
        `<div data-impact-dataset="baba-bydelsmoedre" data-impact-theme="sprog" data-impact-program="baba" lang="en"><a href="${BASE}embed/en/sprog.html">`,
      ),
    );
    assert.doesNotMatch(out, /% of Bydelsmødre/);
  });

  it('prints what runs no script, as render does', () => {
    assert.equal(snippet('--for', 'no-script'), cli(['render', ...stat]).out);
  });

  it('answers machines, and refuses what does not exist', () => {
    const { html, statement } = JSON.parse(snippet('--for', 'tag', '--json')) as Record<string, string>;
    assert.deepEqual([html, statement], [RUNGS.tag(subjectOf('mindre-alene')), STATEMENT]);
    const wrong = cli([
      'snippet',
      'impact-stat',
      '--indicator',
      'x',
      '--variant',
      'rings',
      '--language',
      'en',
    ]);
    assert.deepEqual([wrong.code, wrong.out], [1, '']);
    assert.match(wrong.error, /^indicator="x" does not exist\..+\nvariant="rings" does not exist\..+\n$/);
  });
});

describe('list', () => {
  it('shows every result in the language', () => {
    const { code, out } = cli(['list', '--language', 'en']);
    const lines = out.trimEnd().split('\n');
    assert.equal(code, 0);
    assert.equal(lines.length, 1 + allIndicators(dataset).length);
    assert.match(lines[0]!, /^Theme +id +Title +Programmes +Statement$/);
    assert.match(
      out,
      /^brobygning +offentlig-it +Helping others with public IT systems +Bydelsmødre, Baba +50% of Bydelsmødre and 63% of Baba volunteers have helped others .+ 2024\.$/m,
    );
    assert.match(
      cli(['list']).out,
      /^brobygning +offentlig-it +Hjælper andre med offentlig it +Bydelsmødre, Baba +50\u00a0% af Bydelsmødrene og 63\u00a0% af de Baba-frivillige /m,
    );
  });

  it('never shows a number without its base, comparison, scale word, note and source', () => {
    const { out } = cli(['list']);
    for (const [id, words] of [
      ['betydning-for-uddannelsesstart', '8 ud af\u00a010 Bydelsmødre, der er begyndt på en uddannelse, '],
      ['betydning-for-uddannelsesstart', '63\u00a0% i høj grad og 18\u00a0% i nogen grad'],
      ['chance-for-uddannelse', 'godt 5\u00a0gange større sandsynlighed '],
      ['chance-for-uddannelse', ' end andre kvinder i samme demografiske gruppe, '],
      ['chance-for-uddannelse', 'Kilde: VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024.'],
      ['del-af-samfundet', 'Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige.'],
      ['mindre-ensom', '7 ud af\u00a010 Bydelsmødre oplever i høj grad, '],
    ] as const) {
      const line = out.split('\n').find((each) => each.split(/ +/)[1] === id)!;
      assert.ok(line.includes(words), `${id}: ${words}`);
    }
  });

  it('reports to machines ids, titles, programmes and statements in both languages', () => {
    const all = JSON.parse(cli(['list', '--json']).out) as Record<string, unknown>[];
    assert.deepEqual(
      all.map(({ id }) => id),
      allIndicators(dataset).map(({ id }) => id),
    );
    const { theme, title, programs, statement } = all.find(({ id }) => id === 'mindre-alene')!;
    assert.deepEqual(programs, ['baba']);
    assert.deepEqual(title, lessAlone.title);
    assert.equal((statement as { da: string }).da, STATEMENT);
    assert.match((statement as { en: string }).en, /^83% of Baba volunteers/);
    assert.ok(dataset.themes.some(({ id }) => id === (theme as { id: string }).id));
  });
});

describe('the help of check', () => {
  /** The names in the first column of what is written below each other. */
  const namesIn = (text: string, row: RegExp) => [...text.matchAll(row)].map(([, name]) => name);
  const help = (language: string) =>
    namesIn(cli(['check', '--help', '--language', language]).out, /^ {2}([a-z][a-z-]+) {2,}\S/gm);

  it('lists the same codes in both languages and in docs/cli.md', () => {
    const docs = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    const [, table = ''] = docs.split(/^## check$/m);
    assert.deepEqual(help('da'), help('en'));
    assert.deepEqual(namesIn(table, /^\| `([a-z-]+)` /gm), help('da'));
  });

  it('lists every code that is found', () => {
    const slips = `<impact-stat indicatr="x"></impact-stat><impact-stats></impact-stats><impact-stat indicator=”x”>a</impact-stat>
<impact-stat indicator="mindre-ensom" /><impact-stat indicator="mindre-ensom" variant="x">a
<script src="https://cdn.example/impact-widgets.js"></script>
<script src="https://cdn.example/1.2.3/impact-widgets.js" integrity="x"></script><impact-stat indicator="tolkning>a</impact-stat>`;
    writeFileSync(join(folder, 'slips.html'), slips);
    const { findings } = JSON.parse(cli(['check', 'slips.html', '--json']).out) as {
      findings: { code: string }[];
    };
    const found = new Set(findings.map(({ code }) => code));
    assert.ok(found.size > 8, [...found].join());
    for (const code of found) assert.ok(help('da').includes(code), code);
  });
});

describe('check of files', () => {
  const good = `${RUNGS.tag(subjectOf('mindre-alene'))}\n`;
  const write = (path: string, content: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  before(() => {
    write('site/index.html', `<p>\n  <impact-stat indicator="x">a</impact-stat>\n</p>\n`);
    write('site/docs/b.md', '# b\n\n<impact-stat>b</impact-stat>\n');
    write('site/good.vue', `<template>${good}</template>`);
    write('site/notes.txt', '<impact-stat>');
    write('site/node_modules/a.html', '<impact-stat>');
    write('site/dist/a.html', '<impact-stat>');
    write('site/.git/a.html', '<impact-stat>');
    write('empty/notes.txt', '');
    write('right/good.html', good);
  });

  it('prints a line for each mistake and says how much it read', () => {
    assert.deepEqual(cli(['check', 'site']), {
      code: 1,
      out: `${join('site', 'docs', 'b.md')}:3:1  missing-id  indicator mangler. Skriv for eksempel indicator="myndighedsinformation".
${join('site', 'index.html')}:2:16  unknown-id  indicator="x" findes ikke. Mente du "viden-om-maerkbare-forandringer"?
3 filer læst, 2 fejl fundet.
`.replace('viden-om-maerkbare-forandringer', nearest()),
      error: '',
    });
    assert.match(cli(['check', 'site', '--language', 'en']).out, /\n3 files read, 2 mistakes found\.\n$/);
  });

  it('prints hints about pages, which leave the exit code alone', () => {
    write('hints/page.html', '<p>\n  &lt;impact-stat indicator="tolkning"&gt;\n</p>\n');
    write('hints/card.njk', '<p>&lt;impact-stat indicator="tolkning"&gt;</p>\n');
    const { code, out } = cli(['check', 'hints', '--language', 'en']);
    assert.equal(code, 0);
    const [hint, ...summary] = out.trimEnd().split('\n');
    assert.ok(hint!.startsWith(`${join('hints', 'page.html')}:1:4  hint: pasted-as-text  `), hint);
    assert.deepEqual(summary, [
      '2 files read, no mistakes found.',
      '1 hint: it may be meant, or the system has removed something.',
    ]);
    const { findings, hints } = JSON.parse(cli(['check', 'hints', '--json']).out) as {
      readonly findings: readonly unknown[];
      readonly hints: readonly { readonly code: string }[];
    };
    assert.deepEqual([findings, hints.map((each) => each.code)], [[], ['pasted-as-text']]);
  });

  /** What "x" is taken for is no matter of the command line. */
  function nearest(): string {
    return /Mente du "([\w-]+)"/.exec(cli(['check', join('site', 'index.html')]).out)![1]!;
  }

  it('is silent but for the summary where all is well', () => {
    const out = { da: '1 fil læst, ingen fejl fundet.\n', en: '1 file read, no mistakes found.\n' };
    assert.deepEqual(cli(['check', 'right']), { code: 0, out: out.da, error: '' });
    assert.deepEqual(cli(['check', 'right', '--language', 'en']), { code: 0, out: out.en, error: '' });
  });

  it('reads a file once, and any file that is named', () => {
    const { code, out } = cli([
      'check',
      join('site', 'notes.txt'),
      join('site', 'notes.txt'),
      'right',
      '--json',
    ]);
    const { files, findings } = JSON.parse(out) as { files: number; findings: Record<string, unknown>[] };
    assert.deepEqual([code, files], [1, 2]);
    assert.deepEqual(
      findings.map(({ code: found, line, column }) => [found, line, column]),
      [
        ['missing-id', 1, 1],
        ['missing-end-tag', 1, 1],
      ],
    );
  });

  it('has not run where there was nothing to read', () => {
    const { code, error } = cli(['check', 'empty']);
    assert.equal(code, 2);
    assert.match(error, /^impact-widgets: Der er ingen filer at læse: \.astro /);
    assert.match(cli(['check', 'empty', '--language', 'en']).error, /There are no files to read: \.astro /);
  });

  it('accepts the site’s own origin and reads code blocks on request', () => {
    write('own/a.html', '<script src="https://a.example/impact-widgets.js"></script>');
    assert.equal(cli(['check', 'own']).code, 1);
    assert.equal(cli(['check', 'own', '--origin', 'https://a.example/']).code, 0);
    assert.equal(cli(['check', 'own', '--origin', 'a.example']).code, 2);
    write('fence/a.md', '```html\n<impact-stat>a</impact-stat>\n```\n');
    assert.equal(cli(['check', 'fence']).code, 0);
    assert.equal(cli(['check', 'fence', '--fences']).code, 1);
  });
});
