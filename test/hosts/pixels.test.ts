import assert from 'node:assert/strict';
import { constants, inflateSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';

import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import { Host, MODULE, rendered, seenText } from '../support/host.js';
import {
  boxesOf,
  centre,
  colourAt,
  grey,
  photograph,
  pointsOf,
  strongestNear,
  type Picture,
} from '../support/pixels.js';

/** WCAG 2.2, 1.4.11: what has to be seen of a drawing. */
const SEEN = 3;

let host: Host;
before(async () => {
  host = await Host.start(['--disable-lcd-text']);
});
after(() => host.stop());

/** A card of each kind of drawing, and charts with both programmes. */
const DRAWINGS = `
  <impact-stat id="bar" indicator="mindre-alene"></impact-stat>
  <impact-stat id="ring" indicator="mindre-alene" variant="ring"></impact-stat>
  <impact-stat id="segments" indicator="mindre-ensom" variant="bar"></impact-stat>
  <impact-stat id="people" indicator="mindre-ensom"></impact-stat>
  <impact-stat id="split" indicator="betydning-for-uddannelsesstart"></impact-stat>
  <impact-stat id="units" indicator="chance-for-uddannelse"></impact-stat>
  <impact-chart id="chart" theme="sprog"></impact-chart>
  <impact-compare id="compare"></impact-compare>`;

interface Photographed {
  readonly page: Page;
  readonly picture: Picture;
}

async function photographed(
  options: BrowserContextOptions,
  {
    markup = DRAWINGS,
    head = '',
    prepare,
  }: {
    markup?: string;
    head?: string;
    prepare?: (page: Page) => Promise<void>;
  } = {},
): Promise<Photographed> {
  const { page } = await host.visit(markup, head + MODULE, { reducedMotion: 'reduce', ...options });
  await rendered(page);
  await prepare?.(page);
  return { page, picture: await photograph(page) };
}

/** The colour in the middle of the first and the last mark of a kind. */
async function ends({ page, picture }: Photographed, selector: string): Promise<readonly [Rgb, Rgb]> {
  const colours = (await boxesOf(page.locator(selector))).map((box) => colourAt(picture, centre(box)));
  assert.ok(colours.length > 0, `nothing is ${selector}`);
  return [colours[0]!, colours.at(-1)!];
}

/** The colour of a surface, right inside its lower left corner where nothing is drawn. */
async function surfaceOf({ page, picture }: Photographed, selector: string): Promise<Rgb> {
  const [box] = await boxesOf(page.locator(`${selector} .box`).first());
  return colourAt(picture, { x: box!.x + box!.width / 2, y: box!.y + box!.height - 5 });
}

/** How an empty mark's outline stands out from the surface at the middle of its upper edge. */
async function outline(photo: Photographed, selector: string, surface: Rgb): Promise<number> {
  const box = (await boxesOf(photo.page.locator(selector))).at(-1)!;
  return strongestNear(photo.picture, { x: box.x + box.width / 2, y: box.y }, 2, surface);
}

function seen(name: string, one: Rgb, other: Rgb, least = SEEN): void {
  const ratio = contrastRatio(one, other);
  assert.ok(ratio >= least, `${name}: ${one.join()} and ${other.join()} are ${ratio.toFixed(2)}:1`);
}

/** Checks every kind of drawing: what is filled is seen, what is empty has an outline, and they are told apart. */
async function tellsFilledFromEmpty(photo: Photographed): Promise<void> {
  for (const [name, filled, empty] of [
    ['a bar', '#bar .bar .fill', '#bar .bar .track'],
    ['segments', '#segments .fill', '#segments .track'],
    ['people', '#people .person.fill', '#people .person.track'],
    ['a chart’s bar', '#chart tbody:nth-of-type(1) .fill', '#chart tbody:nth-of-type(1) .track'],
    ['a chart’s segments', '#compare .program-2 .fill', '#compare .program-2 .track'],
  ] as const) {
    const surface = await surfaceOf(photo, filled.split(' ')[0]!);
    const [full] = await ends(photo, filled);
    seen(`${name}, filled, on the surface`, full, surface);
    // The track lies under the whole bar: its empty part begins where the filled one ends.
    const [tracks, fills] = [
      await boxesOf(photo.page.locator(empty)),
      await boxesOf(photo.page.locator(filled)),
    ];
    const [track, fill] = [tracks.at(-1)!, fills.at(-1)!];
    const from = Math.max(track.x, fill.x + fill.width);
    const rest = { ...track, x: from, width: track.x + track.width - from };
    seen(`${name}, filled and empty`, full, colourAt(photo.picture, centre(rest)));
    const edge = strongestNear(photo.picture, { x: centre(rest).x, y: rest.y }, 2, surface);
    assert.ok(edge >= SEEN, `${name}: the outline of what is empty is ${edge.toFixed(2)}:1`);
  }
}

async function tellsRingFromRest(photo: Photographed): Promise<void> {
  const surface = await surfaceOf(photo, '#ring');
  const ring = photo.page.locator('#ring .arc');
  // 83 of 100 are drawn.
  const colours = (await pointsOf(ring, [1, 41, 82, 84.5, 92, 99])).map((point) =>
    colourAt(photo.picture, point),
  );
  for (const arc of colours.slice(0, 3)) {
    seen('the arc on the surface', arc, surface);
    for (const rest of colours.slice(3)) seen('the arc and the rest of the ring', arc, rest);
  }
  const [rest] = await pointsOf(ring, [92]);
  assert.ok(strongestNear(photo.picture, rest!, 12, surface) >= SEEN, 'the rest of the ring has an outline');
}

async function tellsPartsOfASplit(photo: Photographed): Promise<void> {
  const [full, weak] = await ends(photo, '#split .bar .fill');
  const surface = await surfaceOf(photo, '#split');
  const [track] = await boxesOf(photo.page.locator('#split .bar .track'));
  const second = (await boxesOf(photo.page.locator('#split .bar .weak')))[0]!;
  const rest = colourAt(photo.picture, { x: track!.x + track!.width * 0.92, y: centre(track!).y });
  seen('the first part on the surface', full, surface);
  seen('the first part and the second', full, weak);
  seen('the first part and the rest', full, rest);
  const border = strongestNear(photo.picture, { x: second.x + second.width, y: centre(second).y }, 2, rest);
  assert.ok(border >= SEEN, `the second part’s outline on the rest is ${border.toFixed(2)}:1`);
  assert.notDeepEqual(weak, rest);
}

async function tellsOneFromUnits(photo: Photographed): Promise<void> {
  const surface = await surfaceOf(photo, '#units');
  const [one] = await ends(photo, '#units .one');
  const [first, last] = await ends(photo, '#units .fill');
  for (const colour of [one, first, last]) seen('a unit on the surface', colour, surface);
  const [remainder] = await ends(photo, '#units .remainder');
  seen('a unit and the remainder', last, remainder);
  assert.ok((await outline(photo, '#units .remainder', surface)) >= SEEN);
}

/** The markers of both programmes, as which pixels of 16 by 16 are nearer to the ink than to the surface. */
async function tellsProgrammesByShape(photo: Photographed): Promise<void> {
  const surface = await surfaceOf(photo, '#compare');
  const shapes = await Promise.all(
    ['program-1', 'program-2'].map(async (program) => {
      const [box] = await boxesOf(photo.page.locator(`#compare .group.${program} .marker path`).first());
      const ink = colourAt(photo.picture, centre(box!));
      seen(`the marker of ${program}`, ink, surface);
      const corner = colourAt(photo.picture, { x: box!.x + box!.width * 0.2, y: box!.y + box!.height * 0.2 });
      return { ink, corner };
    }),
  );
  // A disc covers the point where a diamond's side has long passed.
  const [disc, diamond] = shapes as [(typeof shapes)[0], (typeof shapes)[0]];
  assert.ok(contrastRatio(disc.corner, surface) > contrastRatio(diamond.corner, surface) + 0.5);
}

/** Goes through every control of an overview and looks at the upper edge of each for its outline. */
async function showsFocus(options: BrowserContextOptions): Promise<void> {
  const { page, picture: before } = await photographed(options, {
    head: '<meta name="color-scheme" content="light dark">',
    markup: '<impact-overview theme="sprog"></impact-overview>',
  });
  const count = await page.locator('impact-overview :is(input, select, button, summary, a)').count();
  assert.ok(count >= 6);
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    const { x, y, width, name } = await page.evaluate(() => {
      const element = document.activeElement!.shadowRoot!.activeElement!;
      const box = element.getBoundingClientRect();
      return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, name: element.outerHTML };
    });
    const picture = await photograph(page);
    // Around links the outline lies outside, in fields and buttons inside.
    const outlined = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].filter((row) => {
      const place = { x: x + Math.min(width, 40) / 2, y: Math.round(y) + row };
      return contrastRatio(colourAt(picture, place), colourAt(before, place)) >= SEEN;
    });
    assert.ok(outlined.length >= 2, `${name}: ${outlined.length} px`);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`A18: focus, ${colorScheme}`, () => {
    it('every control of an overview shows it by an outline of at least 2 px, the chosen one too', () =>
      showsFocus({ colorScheme }));
  });

  describe(`A14: forced colours, a ${colorScheme} palette`, () => {
    let photo: Photographed;
    before(async () => {
      photo = await photographed({ forcedColors: 'active', colorScheme });
    });

    it('is in force', async () => {
      const canvas = colorScheme === 'light' ? [255, 255, 255] : [0, 0, 0];
      assert.deepEqual(await surfaceOf(photo, '#bar'), canvas);
    });

    it('filled and empty bars, segments and people are seen and told apart', () =>
      tellsFilledFromEmpty(photo));

    it('a ring’s arc and rest are seen and told apart', () => tellsRingFromRest(photo));

    it('a split’s two parts and rest are seen and told apart', () => tellsPartsOfASplit(photo));

    it('a multiple’s units are seen and told from their remainder', () => tellsOneFromUnits(photo));

    it('programmes are told apart by the shape of their markers', () => tellsProgrammesByShape(photo));

    it('what has the focus has an outline of at least 2 px', () =>
      showsFocus({ forcedColors: 'active', colorScheme }));
  });
}

describe('A15: print', () => {
  /** Paper is white, whatever the page's scheme. */
  const PAPER = '<style>@media print { html { background: #fff } }</style>';

  /** What a browser does that prints no backgrounds, and more: no background of any kind is left. */
  const withoutBackgrounds = async (page: Page) => {
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { background: none !important; box-shadow: none !important; }');
      for (const element of document.querySelectorAll('*'))
        element.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
  };

  for (const scheme of ['light', 'dark'] as const) {
    describe(`a ${scheme} page without backgrounds`, () => {
      let photo: Photographed;
      before(async () => {
        photo = await photographed(
          // A printer's dots are finer than a screen's.
          { colorScheme: scheme, deviceScaleFactor: 2 },
          { head: `<meta name="color-scheme" content="${scheme}">${PAPER}`, prepare: withoutBackgrounds },
        );
      });

      it('filled and empty bars, segments and people are seen and told apart', () =>
        tellsFilledFromEmpty(photo));

      it('a ring’s arc and rest are seen and told apart', () => tellsRingFromRest(photo));

      it('a split’s two parts and rest are seen and told apart', () => tellsPartsOfASplit(photo));

      it('a multiple’s units are seen and told from their remainder', () => tellsOneFromUnits(photo));

      it('programmes are told apart by the shape of their markers', () => tellsProgrammesByShape(photo));
    });
  }

  /** The streams of a PDF, unpacked, as its instructions are written. */
  function instructions(pdf: Buffer): string {
    const text = pdf.toString('latin1');
    return [...text.matchAll(/stream\r?\n/g)]
      .map(({ index, 0: { length } }) => {
        try {
          const packed = pdf.subarray(index + length);
          return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
        } catch {
          return '';
        }
      })
      .join('\n');
  }

  /** How many paths are filled while a colour is set. Letters are not paths. */
  function fills(drawn: string, colour: Rgb): number {
    const part = (channel: number) => `${Number((channel / 255).toFixed(4))}`.replace(/^0\./, '.');
    const set = `${colour.map(part).join(' ')} rg`;
    return drawn
      .split(/(?=(?:^| )[\d.]+ [\d.]+ [\d.]+ rg$)/m)
      .filter((run) => run.includes(set))
      .reduce((count, run) => count + (run.match(/^f\*?$/gm) ?? []).length, 0);
  }

  it('a PDF without backgrounds has the bars, segments, people and rings in the programmes’ colours', async () => {
    const { page } = await host.visit('', MODULE);
    const inked = async (markup: string) => {
      await page.evaluate((content) => {
        document.body.innerHTML = content;
      }, markup);
      await rendered(page);
      const drawn = instructions(await page.pdf({ printBackground: false }));
      return [fills(drawn, [122, 31, 79]), fills(drawn, [11, 110, 106])];
    };
    const stat = (indicator: string, variant: string) =>
      inked(`<impact-stat indicator="${indicator}" variant="${variant}"></impact-stat>`);
    // What is not drawn but written: the marker of each figure and the scale word's underline.
    const [plum] = await stat('mindre-ensom', 'number');
    const [, teal] = await stat('mindre-alene', 'number');
    assert.deepEqual([plum, teal], [2, 2]);
    assert.deepEqual(await stat('mindre-ensom', 'bar'), [plum! + 7, 0], 'seven segments');
    assert.deepEqual(await stat('mindre-ensom', 'pictogram'), [plum! + 1, 0], 'seven people, one path');
    assert.deepEqual(await stat('mindre-alene', 'bar'), [0, teal! + 1], 'one bar');
    const compared = await inked('<impact-compare indicators="tolkning"></impact-compare>');
    assert.deepEqual(compared, [1 + 6, 1 + 5], 'a marker and the segments of both');
  });

  /** Every link of a PDF: its page, and where it begins and ends from the foot of the page. */
  function linksOf(pdf: Buffer) {
    const objects = new Map(
      [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s*(<<[^]*?)endobj/g)].map(([, id, body]) => [
        id!,
        body!,
      ]),
    );
    const references = (list: string | undefined) => list?.match(/\d+(?= 0 R)/g) ?? [];
    const [, kids] = /\/Type \/Pages[^]*?\/Kids \[([^\]]*)\]/.exec([...objects.values()].join('\n'))!;
    return references(kids).flatMap((page, number) =>
      references(/\/Annots \[([^\]]*)\]/.exec(objects.get(page)!)?.[1]).map((id) => {
        const link = objects.get(id)!;
        const [, bottom, , top] = /\/Rect \[([^\]]*)\]/.exec(link)![1]!.split(' ').map(Number);
        return { page: number, bottom: bottom!, top: top!, uri: /\/URI \((.*?)\)/.exec(link)?.[1] ?? '' };
      }),
    );
  }

  for (const widget of [
    '<impact-theme theme="uddannelse"></impact-theme>',
    '<impact-chart theme="sprog"></impact-chart>',
    '<div style="block-size: 75vh"></div><impact-stat indicator="tolkning"></impact-stat>',
  ]) {
    it(`a PDF has what follows below ${widget}, on whatever page that ends`, async () => {
      const { page } = await host.visit(`${widget}<p><a href="https://after.example/">Efter</a></p>`, MODULE);
      await rendered(page);
      const links = linksOf(await page.pdf({ format: 'A4' }));
      const after = links.find(({ uri }) => uri === 'https://after.example/')!;
      const own = links.filter(({ uri }) => uri.includes('socialtansvar'));
      assert.ok(own.length > 0);
      for (const source of own) {
        assert.ok(
          after.page > source.page || (after.page === source.page && after.top <= source.bottom),
          JSON.stringify({ after, source }),
        );
      }
    });
  }

  it('prints the folded table, and neither menu nor filters', async () => {
    const { page } = await host.visit(
      '<impact-theme theme="sprog"></impact-theme><impact-overview></impact-overview>',
      MODULE,
    );
    await rendered(page);
    const controls = ['Hent eller kopiér tallene', 'Tallene i en tabel', 'Søg i resultaterne', 'Tema'];
    const onScreen = await seenText(page);
    for (const words of controls) assert.ok(onScreen.includes(words), words);
    assert.ok(!onScreen.includes('Sprogmestring og sprogforståelse: alle tal'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await seenText(page);
    for (const words of controls) assert.ok(!printed.includes(words), words);
    assert.ok(printed.includes('Sprogmestring og sprogforståelse: alle tal'));
    assert.ok(printed.includes('Kilde:'));
    const rows = await boxesOf(page.locator('impact-theme .figures-table tbody tr'));
    assert.equal(rows.length, 4);
    assert.ok(rows.every(({ height }) => height > 15));
  });
});

describe('A9: in greyscale', () => {
  /** Least difference of two greys of 0 to 255 that lie side by side on paper. */
  const DISTINCT = 20;

  for (const scheme of ['light', 'dark'] as const) {
    for (const palette of ['plum', 'ocean', 'forest']) {
      it(`${palette}, ${scheme}: the programmes’ bars differ, and filled from empty`, async () => {
        const photo = await photographed(
          { colorScheme: scheme },
          {
            head: `<meta name="color-scheme" content="${scheme}">`,
            markup: `<impact-compare palette="${palette}"></impact-compare>`,
          },
        );
        const bar = async (program: string, part: string) =>
          grey((await ends(photo, `tr .${program} .bar .${part}`))[1]);
        const [first, second] = [await bar('program-1', 'fill'), await bar('program-2', 'fill')];
        assert.ok(Math.abs(first - second) >= DISTINCT, `${first} and ${second}`);
        for (const [program, filled] of [
          ['program-1', first],
          ['program-2', second],
        ] as const) {
          const empty = await bar(program, 'track');
          assert.ok(Math.abs(filled - empty) >= 4 * DISTINCT, `${program}: ${filled} and ${empty}`);
        }
      });
    }
  }
});
