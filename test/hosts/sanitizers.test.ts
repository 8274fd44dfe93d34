import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';

import { VERSION } from '../../src/define/version.js';
import { pathOf, type Subject } from '../../src/view/subject.js';
import { facts } from '../support/facts.js';
import { FORMS, subjectOf, type Form } from '../support/forms.js';
import { Host, rendered, seenText, seenTexts } from '../support/host.js';
import { PIPELINES, type Clean } from '../support/pipelines.js';

const SUBJECTS = [
  subjectOf('mindre-ensom'),
  subjectOf('chance-for-uddannelse'),
  subjectOf('sprog'),
  subjectOf('mindre-ensom', 'en'),
];

/** What a pipeline leaves of a form, on a page with the script. */
type Left =
  /** The tag stands, and shows its figures. */
  | 'widget'
  /** The same, and beside it the text that stood in a shadow root. */
  | 'widget and text'
  /** The script made a widget of what is left. */
  | 'upgraded'
  /** The frame with the embed page. */
  | 'frame'
  /** The widget as it stands without a script. */
  | 'static'
  /** Picture and text. */
  | 'picture'
  | 'text'
  /** The text, with code around it that readers see. */
  | 'text and code'
  /** The tag is taken away together with what stands in it, and it is all there was. */
  | 'gone';

type Row = Readonly<Record<Form['name'], Left>>;

const NO_TAG = {
  tag: 'text',
  data: 'text',
  frame: 'text',
  link: 'upgraded',
  static: 'text',
  picture: 'picture',
} as const;

/** Rows are pipelines, without and with the shortest setting that lets the tag through. */
const LEFT: Readonly<Record<string, { readonly plain: Row; readonly withTag?: Row }>> = {
  'HTML block': {
    plain: { ...NO_TAG, tag: 'widget', data: 'upgraded', frame: 'frame', static: 'static' },
  },
  DOMPurify: {
    plain: { ...NO_TAG, data: 'upgraded' },
    withTag: { ...NO_TAG, tag: 'widget', data: 'upgraded', static: 'widget' },
  },
  'Element.setHTML': {
    plain: { ...NO_TAG, tag: 'gone', static: 'gone', picture: 'text' },
    withTag: { ...NO_TAG, tag: 'widget', static: 'widget', picture: 'text' },
  },
  'sanitize-html': {
    plain: { ...NO_TAG, picture: 'text' },
    withTag: { ...NO_TAG, tag: 'widget', static: 'widget and text', picture: 'text' },
  },
  'rehype-sanitize': {
    plain: NO_TAG,
    withTag: { ...NO_TAG, tag: 'widget', static: 'widget' },
  },
  xss: {
    plain: { ...NO_TAG, tag: 'text and code', frame: 'text and code', static: 'text and code' },
    withTag: { ...NO_TAG, tag: 'widget', static: 'widget and text' },
  },
  'WordPress KSES': {
    plain: { ...NO_TAG, data: 'upgraded', static: 'text and code' },
    withTag: { ...NO_TAG, tag: 'widget', data: 'upgraded', static: 'widget and text' },
  },
  'Drupal Basic HTML': {
    plain: { ...NO_TAG, static: 'text and code' },
    withTag: { ...NO_TAG, tag: 'widget', static: 'widget and text' },
  },
};

const SETTINGS = ['plain', 'withTag'] as const;

const TITLES = { plain: 'as it comes', withTag: 'with the setting of docs/cms' } as const;

const SCRIPT = '<script type="module" src="/impact-widgets.js" data-impact-links></script>';

/** One form of one subject on a page of all, as a pipeline left it. */
interface Place {
  readonly id: string;
  readonly form: Form;
  readonly subject: Subject;
  readonly html: string;
}

async function cleanAll(clean: Clean, page: Page): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const form of FORMS) {
    for (const subject of SUBJECTS) {
      const html = await clean(form.markup(subject, `${host.origin}/`, '/impact-widgets.js'), page);
      places.push({ id: `${form.name}-${subject.id}-${subject.locale}`, form, subject, html });
    }
  }
  return places;
}

const bodyOf = (places: readonly Place[]) =>
  places.map(({ id, html }) => `<section id="${id}">${html}</section>`).join('\n');

/** What readers of every place see, the frame in it included. */
async function seenIn(page: Page, places: readonly Place[]): Promise<readonly string[]> {
  const seen = [...(await seenTexts(page, 'section'))];
  for (const [index, { id, html }] of places.entries()) {
    if (!html.includes('<iframe')) continue;
    const element = page.locator(`#${id} iframe`);
    // Frames load once they are near.
    await element.scrollIntoViewIfNeeded();
    const frame = await (await element.elementHandle()).contentFrame();
    await frame!.waitForSelector('impact-stat, impact-theme');
    seen[index] = await seenText(frame!);
  }
  return seen;
}

/** In every place, how many widgets show their figures. */
async function widgetsIn(page: Page): Promise<readonly number[]> {
  return page.locator('section').evaluateAll((sections) =>
    sections.map(
      (section) =>
        [...section.querySelectorAll('impact-stat, impact-theme')].filter((element) => {
          const roots = element.shadowRoot?.querySelectorAll('.root') ?? [];
          return roots.length === 1 && roots[0]!.querySelector('.number')?.checkVisibility();
        }).length,
    ),
  );
}

function whatIsLeft({ html, subject }: Place, seen: string, widgets: number): Left {
  if (html.includes('<iframe') && widgets === 0) return 'frame';
  if (widgets === 1) {
    if (html.includes('<template shadowrootmode')) return 'static';
    if (!html.includes('<impact-')) return 'upgraded';
    return seen.includes(subject.statement) ? 'widget and text' : 'widget';
  }
  if (!seen.trim()) return 'gone';
  if (/<[a-z]|\{/.test(seen)) return 'text and code';
  return html.includes('<img') ? 'picture' : 'text';
}

/** What a tag says that holds blocks, which look like more of the page. */
const BLOCKS = /^warning: <impact-\w+>: (sluttagget|the end tag) /;

let host: Host;
/** An empty page for the pipelines that run in a browser. */
let workbench: Page;
before(async () => {
  host = await Host.start();
  for (const subject of SUBJECTS) {
    for (const [extension, type] of [
      ['html', 'text/html'],
      ['png', 'image/png'],
    ] as const) {
      const path = pathOf(subject, extension);
      host.serve(`/${path}`, type, readFileSync(new URL(`../../dist/${path}`, import.meta.url)));
    }
  }
  workbench = (await host.visit('')).page;
});
after(() => host.stop());

describe('what sanitizers and CMSs leave of every form', () => {
  for (const pipeline of PIPELINES) {
    for (const setting of SETTINGS) {
      const clean = pipeline[setting];
      const expected = LEFT[pipeline.name]?.[setting];
      if (!clean && !expected) continue;
      it(`${pipeline.title ?? pipeline.name}, ${TITLES[setting]}`, async (test) => {
        const missing = await pipeline.missing?.(workbench);
        if (missing) {
          test.skip(missing);
          return;
        }
        const places = await cleanAll(clean!, workbench);
        const isReadable = ({ form }: Place) => expected![form.name] !== 'gone';
        const readable = (place: Place, seen: string, how: string) =>
          facts(place.subject).forEach((fact) =>
            assert.ok(seen.includes(fact), `${place.id}, ${how}: ${fact} in ${seen}`),
          );

        const { page, messages } = await host.visit(bodyOf(places), SCRIPT);
        await rendered(page);
        const seen = await seenIn(page, places);
        const widgets = await widgetsIn(page);
        for (const [index, place] of places.entries()) {
          const left = whatIsLeft(place, seen[index]!, widgets[index]!);
          assert.equal(left, expected![place.form.name], `${place.id}: ${seen[index]!}`);
          if (isReadable(place)) readable(place, seen[index]!, 'with the script');
        }
        const blocks = places.filter(({ form }) => expected![form.name] === 'widget and text');
        assert.equal(messages.filter((message) => BLOCKS.test(message)).length, blocks.length);
        assert.deepEqual(
          messages.filter((message) => !BLOCKS.test(message)),
          [],
        );

        const still = await host.visit(bodyOf(places), SCRIPT, { javaScriptEnabled: false });
        const stillSeen = await seenIn(still.page, places);
        for (const [index, place] of places.entries()) {
          if (isReadable(place)) readable(place, stillSeen[index]!, 'without the script');
        }
        assert.deepEqual(still.messages, []);
        await Promise.all([page, still.page].map((one) => one.context().close()));
      });
    }
  }
});

/** What readers meet, in the words of docs/cms. */
const WORDS: Readonly<Record<Left, string>> = {
  widget: 'kort',
  'widget and text': 'kort og tekst',
  upgraded: 'kort, opgraderet',
  frame: 'ramme og tekst',
  static: 'kort',
  picture: 'billede og tekst',
  text: 'tekst',
  'text and code': 'tekst og kode',
  gone: '**intet**',
};

/** The table of docs/cms as it is formatted there. */
function documentedTable(): string {
  const rows = PIPELINES.flatMap(({ name }) =>
    SETTINGS.flatMap((setting) => {
      const row = LEFT[name]?.[setting];
      const label = setting === 'plain' ? name : `${name}, med indstilling`;
      return row ? [[label, ...FORMS.map((form) => WORDS[row[form.name]])]] : [];
    }),
  );
  const head = ['', 'tag', '`data-`', 'ramme', 'link', 'statisk', 'billede'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

describe('the table of docs/cms', () => {
  it('says what these tests show', () => {
    const readme = readFileSync(new URL('../../docs/cms/README.md', import.meta.url), 'utf8');
    assert.ok(readme.includes(documentedTable()), `docs/cms/README.md should hold:\n\n${documentedTable()}`);
  });

  it('stands among pages that name the exact version of the script (F6)', () => {
    const folder = new URL('../../docs/cms/', import.meta.url);
    const addresses = readdirSync(folder).flatMap(
      (name) => readFileSync(new URL(name, folder), 'utf8').match(/https:[^"\s]+impact-widgets\.js/g) ?? [],
    );
    assert.ok(addresses.length > 1);
    for (const address of addresses) {
      assert.equal(address, `https://example.org/impact-widgets/${VERSION}/impact-widgets.js`);
    }
  });

  it('lacks no pipeline and no setting', () => {
    assert.deepEqual(
      Object.entries(LEFT).map(([name, row]) => [name, 'withTag' in row]),
      PIPELINES.map(({ name, withTag }) => [name, withTag !== undefined]),
    );
  });
});
