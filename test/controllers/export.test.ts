import { expect, nextFrame } from '@open-wc/testing';

import '../../src/define/all.js';
import { contrastRatio, type Rgb } from '../../src/geometry/index.js';
import type { ImpactChart, ImpactOverview } from '../../src/index.js';
import { html, inside, pause, settled, show, text, unfold, warningsOf } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { paintOf } from '../support/colour.js';

/** The elements with a menu, with what its files are called. */
const WITH_MENU = [
  [html`<impact-theme theme="sprog"></impact-theme>`, 'impact-sprog'],
  [html`<impact-chart theme="sprog"></impact-chart>`, 'impact-sprog'],
  [html`<impact-compare></impact-compare>`, 'impact-data'],
  [html`<impact-overview theme="sprog"></impact-overview>`, 'impact-sprog'],
] as const;

const menu = (element: Element) => inside<HTMLDetailsElement>(element, '.export')[0]!;
const link = (element: Element, format: string) =>
  inside<HTMLAnchorElement>(element, `.export [download$=".${format}"]`)[0]!;
const list = (element: Element) => inside<HTMLSelectElement>(element, '.export select')[0]!;
const status = (element: Element) => inside(element, '.export [role="status"]')[0]!.textContent;

async function opened<T extends Element>(shown: ReturnType<typeof html>): Promise<T> {
  const element = await show<T>(shown);
  await unfold(element);
  return element;
}

async function choose(element: Element, id: string): Promise<void> {
  list(element).value = id;
  list(element).dispatchEvent(new Event('change'));
  await settled(element);
}

/** Presses a button of the menu. */
const press = (element: Element, label: string): void => {
  inside(element, '.export button')
    .find(({ textContent }) => textContent === label)!
    .click();
};

async function copy(element: Element, which: 'text' | 'tag'): Promise<void> {
  press(element, which === 'text' ? 'Kopiér som tekst' : 'Kopiér til en hjemmeside');
  await settled(element);
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** The pixels of a picture drawn `width` wide, each as red, green and blue. */
async function pixelsOf(address: string, width?: number) {
  const image = await load(address);
  const scale = width ? width / image.naturalWidth : 1;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixel = (x: number, y: number): Rgb => {
    const [red, green, blue] = data.subarray((y * canvas.width + x) * 4) as unknown as Rgb;
    return [red, green, blue];
  };
  return { width: canvas.width, height: canvas.height, pixel };
}

/** How much of a picture is not its paper, in bands 40 pixels high. */
async function inkOf(address: string): Promise<readonly number[]> {
  const { width, height, pixel } = await pixelsOf(address, 1440);
  const bands = new Array<number>(Math.ceil(height / 40)).fill(0);
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      if (contrastRatio(pixel(x, y), [255, 255, 255]) > 3) bands[Math.floor(y / 40)]!++;
    }
  }
  return bands;
}

const svgOf = (element: Element) =>
  new DOMParser().parseFromString(
    decodeURIComponent(link(element, 'svg').href.replace(/^[^,]*,/, '')),
    'image/svg+xml',
  ).documentElement;

/** The colours of a drawing as it is written: what it stands on, its title, its first accent and its quiet text. */
function coloursOf(element: Element): Readonly<Record<'surface' | 'text' | 'accent' | 'muted', string>> {
  const fills = [...svgOf(element).querySelectorAll('rect, text, path')].map((shape) => [
    shape.localName,
    shape.getAttribute('fill')!,
  ]);
  const texts = fills.filter(([name]) => name === 'text').map(([, fill]) => fill!);
  return {
    surface: fills[0]![1]!,
    text: texts[0]!,
    accent: fills.find(([name]) => name === 'path')![1]!,
    muted: texts.at(-1)!,
  };
}

/** A clipboard that keeps what it is given, texts or pictures; `undefined` is one that cannot. */
function clipboard(
  writeText: ((text: string) => Promise<void>) | undefined,
  write?: (items: readonly ClipboardItem[]) => Promise<void>,
): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: (writeText ?? write) && { writeText, write },
  });
}

describe('the menu to take figures along', () => {
  for (const [shown, file] of WITH_MENU) {
    it(`${file}: is closed by default with nothing in it, and holds four links when it is opened`, async () => {
      const element = await show(shown);
      expect(menu(element).open).to.be.false;
      expect(menu(element).children).to.have.length(1);
      expect(text(element, '.export summary')).to.deep.equal(['Hent eller kopiér tallene']);
      await unfold(element);
      const links = inside<HTMLAnchorElement>(element, '.export a');
      expect(links.map(({ download }) => download)).to.deep.equal(
        ['csv', 'json', 'svg', 'png'].map((format) => `${file}.${format}`),
      );
      expect(links.map(({ href }) => href.split(/[;,]/)[0])).to.deep.equal([
        'data:text/csv',
        'data:application/json',
        'data:image/svg+xml',
        'data:image/png',
      ]);
      expect(links.map(({ textContent }) => textContent)).to.deep.equal([
        'Hent CSV',
        'Hent JSON',
        'Hent SVG',
        'Hent PNG',
      ]);
    });
  }

  it('speaks English where its element does', async () => {
    const element = await opened(html`<impact-chart theme="sprog" lang="en"></impact-chart>`);
    expect(text(element, '.export summary')).to.deep.equal(['Download or copy the figures']);
    expect(text(element, '.export button')).to.deep.equal([
      'Copy as picture',
      'Copy as text',
      'Copy for a website',
    ]);
    expect(text(element, '.export label')[0]).to.match(/^What to copy/);
  });

  it('gives a CSV that a spreadsheet reads as UTF-8, with Danish letters, semicolons and a row a figure', async () => {
    const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
    const response = await fetch(link(element, 'csv').href);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const rows = new TextDecoder().decode(bytes).split('\r\n');
    expect(rows[0]).to.equal(
      'tema;id;indsats;gruppe;tal;enhed;resultat;skala;udsagn;kilde;udgivelse;dato;link',
    );
    expect(rows).to.have.length(6);
    expect(rows[2]).to.match(
      /^sprog;dansk-bydelsmoedre;bydelsmoedre;Bydelsmødre;73;procent;73\u00a0%;i høj grad;/,
    );
  });

  it('gives a JSON with the figures shown and no other', async () => {
    const element = await opened(html`<impact-chart indicators="tolkning" program="baba"></impact-chart>`);
    const response = await fetch(link(element, 'json').href);
    const { themes } = (await response.json()) as { themes: { indicators: { measurements: unknown[] }[] }[] };
    expect(themes.flatMap(({ indicators }) => indicators.flatMap((row) => row.measurements))).to.have.length(
      1,
    );
  });

  for (const [shown, name] of WITH_MENU) {
    it(`${name}: gives an SVG that loads as an image and a PNG of twice its size, neither of them blank`, async () => {
      const element = await opened(shown);
      const drawing = await load(link(element, 'svg').href);
      expect(drawing.naturalWidth).to.equal(720);
      const picture = await load(link(element, 'png').href);
      expect([picture.naturalWidth, picture.naturalHeight]).to.deep.equal([
        2 * drawing.naturalWidth,
        2 * drawing.naturalHeight,
      ]);
      for (const address of [link(element, 'svg').href, link(element, 'png').href]) {
        const { width, height, pixel } = await pixelsOf(address);
        const seen = new Set<string>();
        for (let y = 0; y < height; y += 2) seen.add(pixel(width / 18, y).join());
        expect([...seen]).to.include('255,255,255');
        expect(
          [...seen].some((colour) => /^(122,31,79|11,110,106)$/.test(colour)),
          'an accent',
        ).to.be.true;
      }
    });
  }

  it('draws title, groups and numbers where the SVG has them: the PNG is the same picture', async () => {
    const element = await opened(html`<impact-chart theme="brobygning"></impact-chart>`);
    const [drawing, picture] = await Promise.all(
      [link(element, 'svg').href, link(element, 'png').href].map(inkOf),
    );
    expect(drawing!.filter(Boolean).length).to.be.greaterThan(10);
    // The letters of the one are a hair wider than those of the other.
    drawing!.forEach((ink, band) => {
      expect(picture![band], `band ${band}`).to.be.within(ink * 0.85 - 20, ink * 1.15 + 20);
    });
  });

  it('is not printed', async () => {
    const element = await show(html`<impact-chart theme="sprog"></impact-chart>`);
    expect(menu(element).checkVisibility()).to.be.true;
    await emulateMedia({ media: 'print' });
    const isSeen = menu(element).checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(isSeen).to.be.false;
  });
});

describe('the colours of a picture to take along are those in use', () => {
  const LIGHT = { surface: '#ffffff', text: '#231d1f', accent: '#7a1f4f', muted: '#61575b' };
  const DARK = { surface: '#221e20', text: '#f4eef0', accent: '#e67db1', muted: '#c0b5ba' };
  const hex = (colours: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [
        name,
        `#${paintOf(colour)
          .rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
          .join('')}`,
      ]),
    );

  for (const [page, shown, expected] of [
    ['by default', html`<div><impact-chart theme="brobygning"></impact-chart></div>`, LIGHT],
    [
      'on a dark page',
      html`<div style="color-scheme: dark"><impact-chart theme="brobygning"></impact-chart></div>`,
      DARK,
    ],
    [
      'with color-scheme="dark"',
      html`<div><impact-chart theme="brobygning" color-scheme="dark"></impact-chart></div>`,
      DARK,
    ],
    [
      'with a palette',
      html`<div><impact-chart theme="brobygning" palette="ocean"></impact-chart></div>`,
      { ...LIGHT, accent: '#1d3a7a' },
    ],
    [
      'with a token of the page',
      html`<div style="--impact-bydelsmoedre: rebeccapurple">
        <impact-chart theme="brobygning"></impact-chart>
      </div>`,
      { ...LIGHT, accent: '#663399' },
    ],
    [
      'with the defaults in place of a token that cannot be read',
      html`<div style="--impact-bydelsmoedre: #ffc0cb">
        <impact-chart theme="brobygning"></impact-chart>
      </div>`,
      LIGHT,
    ],
    [
      'with color-scheme="inherit" on a dark page: its text on black',
      html`<div style="color: #eeeeee; background: #101010">
        <impact-chart theme="brobygning" color-scheme="inherit"></impact-chart>
      </div>`,
      { surface: '#000000', text: '#eeeeee', accent: '#eeeeee', muted: '#eeeeee' },
    ],
    [
      'with color-scheme="inherit" on a light page: its text on white',
      html`<div style="color: #112233">
        <impact-chart theme="brobygning" color-scheme="inherit"></impact-chart>
      </div>`,
      { surface: '#ffffff', text: '#112233', accent: '#112233', muted: '#112233' },
    ],
  ] as const) {
    it(page, async () => {
      let element!: Element;
      await warningsOf(async () => {
        const holder = await show(shown);
        element = holder.firstElementChild!;
        await nextFrame();
        await unfold(element);
      });
      expect(hex(coloursOf(element))).to.deep.equal(expected);
      const { pixel } = await pixelsOf(link(element, 'png').href);
      expect(pixel(4, 4), 'the picture').to.deep.equal(paintOf(coloursOf(element).surface).rgb);
    });
  }
});

describe('copying from the menu', () => {
  let copied: string[] = [];

  beforeEach(() => {
    copied = [];
    clipboard((words) => Promise.resolve(void copied.push(words)));
  });

  after(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('gives all results as cited sentences, or the tag that shows them', async () => {
    const element = await opened(html`<impact-chart theme="familie" sort="value"></impact-chart>`);
    await copy(element, 'text');
    await copy(element, 'tag');
    expect(copied[0]).to.match(
      /^78\u00a0% af Bydelsmødrene oplever, .* Kilde: Fonden for Socialt Ansvar, 2024\.$/,
    );
    expect(copied[0]!.match(/\d+\u00a0%/g)).to.deep.equal(['78\u00a0%', '79\u00a0%', '72\u00a0%']);
    expect(copied[1]).to.match(
      /^<impact-chart dataset="baba-bydelsmoedre" theme="familie" sort="value" lang="da"><a href="https:\/\/socialtansvar\.dk[^"]*">Frivillige om forholdet/,
    );
    expect(copied[1]).to.match(/<\/impact-chart>$/);
  });

  it('gives one result that was chosen, of the programme that is shown', async () => {
    const element = await opened(html`<impact-theme theme="sprog" program="baba"></impact-theme>`);
    await choose(element, 'tolkning');
    await copy(element, 'text');
    await copy(element, 'tag');
    expect(copied[0]).to.equal(
      '5 ud af\u00a010 Baba-frivillige har tolket for andre, for eksempel information fra myndighederne. Kilde: Fonden for Socialt Ansvar, 2024.',
    );
    expect(copied[1]).to.match(
      /^<impact-stat dataset="baba-bydelsmoedre" indicator="tolkning" program="baba" lang="da">/,
    );
  });

  it('gives tags that show the same again', async () => {
    for (const [shown] of WITH_MENU) {
      const element = await opened(shown);
      await copy(element, 'tag');
      const again = await show<HTMLElement>(html`<div></div>`);
      again.setHTMLUnsafe(copied.at(-1)!);
      await settled(again);
      await unfold(again.firstElementChild!);
      expect(text(again.firstElementChild!, '.number, .amount')).to.deep.equal(
        text(element, '.number, .amount'),
      );
    }
  });

  it('is said once, and no longer once something else is chosen', async () => {
    const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
    expect(status(element)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => {
      if (status(element)) said.push(status(element));
    }).observe(inside(element, '.export [role="status"]')[0]!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await copy(element, 'text');
    await pause(600);
    expect(status(element)).to.equal('Kopieret.');
    expect(said).to.deep.equal(['Kopieret.']);
    expect(inside(element, '[role="status"]')).to.have.length(1);
    await choose(element, 'tolkning');
    expect(status(element)).to.equal('');
  });

  for (const [fault, write] of [
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['is missing', undefined],
  ] as const) {
    it(`gives the text to copy by hand where the clipboard ${fault}`, async () => {
      clipboard(write);
      const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
      await choose(element, 'tolkning');
      await copy(element, 'text');
      const [area] = inside<HTMLTextAreaElement>(element, 'textarea');
      expect(area!.value).to.match(
        /^6 ud af\u00a010 Bydelsmødre og 5 ud af\u00a010 Baba-frivillige har tolket/,
      );
      expect([area!.readOnly, area!.checkVisibility(), status(element)]).to.deep.equal([true, true, '']);
      expect(area!.labels[0]!.textContent).to.contain('Kopiér teksten her:');
      await copy(element, 'tag');
      expect(inside<HTMLTextAreaElement>(element, 'textarea')[0]!.value).to.match(
        /^<impact-stat dataset="baba-bydelsmoedre" indicator="tolkning"/,
      );
      clipboard(() => Promise.resolve());
      await copy(element, 'text');
      expect(inside(element, 'textarea')).to.have.length(0);
    });
  }

  it('gives what the list says, also after the results have changed', async () => {
    const element = await opened<ImpactChart>(html`<impact-chart theme="sprog"></impact-chart>`);
    await choose(element, 'tolkning');
    element.theme = 'familie';
    await settled(element);
    expect(list(element).value).to.equal('');
    await copy(element, 'text');
    expect(copied[0]!.match(/\d+\u00a0%/g)).to.have.length(3);
  });

  it('follows a filter that leaves the chosen result in another place', async () => {
    const element = await opened<ImpactOverview>(html`<impact-overview></impact-overview>`);
    await choose(element, 'tolkning');
    element.theme = 'sprog';
    await settled(element);
    expect(list(element).value).to.equal('tolkning');
    await copy(element, 'tag');
    expect(copied[0]).to.match(/^<impact-stat dataset="baba-bydelsmoedre" indicator="tolkning"/);
  });
});

describe('copying the picture from the menu', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  const words = () => Promise.resolve();
  const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  const wait = async ([item]: readonly ClipboardItem[]) => {
    await item!.getType('image/png');
  };
  const REFUSED = 'Billedet kunne ikke kopieres. Hent PNG i stedet.';

  /** Waits for what the menu says, once it says something. */
  async function said(element: Element): Promise<string> {
    const line = inside(element, '.export [role="status"]')[0]!;
    if (!line.textContent) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(line, { childList: true, characterData: true, subtree: true });
      });
    }
    return line.textContent;
  }

  for (const [shown, name] of WITH_MENU) {
    it(`${name}: gives the PNG that can be downloaded, promised within the click itself`, async () => {
      const given: ClipboardItem[] = [];
      clipboard(words, (items) => {
        given.push(...items);
        return wait(items);
      });
      const element = await opened(shown);
      press(element, 'Kopiér som billede');
      expect(given.map(({ types }) => [...types])).to.deep.equal([['image/png']]);
      expect(await said(element)).to.equal('Kopieret.');
      const copied = await given[0]!.getType('image/png');
      const downloaded = await fetch(link(element, 'png').href);
      expect(copied.type).to.equal('image/png');
      expect(new Uint8Array(await copied.arrayBuffer())).to.deep.equal(
        new Uint8Array(await downloaded.arrayBuffer()),
      );
    });
  }

  it('says so where it is refused, and leaves what is chosen and written as it is', async () => {
    clipboard(refuse, refuse);
    const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
    await choose(element, 'tolkning');
    await copy(element, 'text');
    const area = inside<HTMLTextAreaElement>(element, 'textarea')[0]!;
    const written = area.value;
    press(element, 'Kopiér som billede');
    expect(await said(element)).to.equal(REFUSED);
    expect([area.isConnected, area.value, list(element).value]).to.deep.equal([true, written, 'tolkning']);
    await choose(element, '');
    expect(status(element)).to.equal('');
  });

  it('says so in English where its element does', async () => {
    clipboard(words, refuse);
    const element = await opened(html`<impact-chart theme="sprog" lang="en"></impact-chart>`);
    press(element, 'Copy as picture');
    expect(await said(element)).to.equal('The picture could not be copied. Download PNG instead.');
  });

  for (const [fault, write] of [
    ['that refuses at once', refuse],
    ['that waits for the picture', wait],
  ] as const) {
    it(`leaves no error behind where no picture can be made, on a clipboard ${fault}`, async () => {
      const toBlob = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob')!;
      const errors: Event[] = [];
      const keep = (event: Event) => {
        event.preventDefault();
        errors.push(event);
      };
      addEventListener('unhandledrejection', keep);
      HTMLCanvasElement.prototype.toBlob = (done) => {
        setTimeout(done, 50, null);
      };
      try {
        clipboard(words, write);
        const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
        press(element, 'Kopiér som billede');
        expect(await said(element)).to.equal(REFUSED);
        await pause(200);
        expect(errors).to.have.length(0);
      } finally {
        Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', toBlob);
        removeEventListener('unhandledrejection', keep);
      }
    });
  }

  const OTHERS = ['Kopiér som tekst', 'Kopiér til en hjemmeside'];

  it('is not offered without a clipboard, nor by one for texts alone', async () => {
    for (const less of [undefined, words]) {
      clipboard(less);
      const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
      expect(text(element, '.export button')).to.deep.equal(OTHERS);
    }
  });

  it('is not offered by browsers that have no items of a clipboard', async () => {
    const { ClipboardItem } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'ClipboardItem');
      clipboard(words, words);
      const element = await opened(html`<impact-chart theme="sprog"></impact-chart>`);
      expect(text(element, '.export button')).to.deep.equal(OTHERS);
    } finally {
      Object.defineProperty(globalThis, 'ClipboardItem', {
        configurable: true,
        writable: true,
        value: ClipboardItem,
      });
    }
  });
});
