import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { ImpactStat } from '../../src/index.js';
import { html, inside, settled, show, TAGS, warningsOf } from '../support/browser.js';

/** Replaces a method while `run` runs. */
async function withMethod<T extends object>(
  owner: T,
  name: keyof T,
  method: unknown,
  run: () => Promise<void>,
) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value: method, configurable: true, writable: true });
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  }
}

const broken = (name: string) => () => {
  throw new Error(name);
};

/** Puts markup on the page; returns its elements, the events they fired and the warnings they led to. */
async function parse(markup: string) {
  const holder = await show<HTMLElement>(html`<div></div>`);
  const events: string[] = [];
  const hear = ({ type, target, detail }: CustomEvent<{ status: string }>) =>
    events.push(`${(target as Element).localName} ${type} ${detail.status}`);
  holder.addEventListener('impact-ready', hear);
  holder.addEventListener('impact-error', hear);
  holder.setHTMLUnsafe(markup);
  await settled(holder);
  return { holder, events };
}

const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;

let count = 0;
/** An error that the console has not been told of yet. */
const fresh = (text: string) => `${text} ${count++}`;

describe('an error inside an element', () => {
  for (const [where, name] of [
    ['the first update', 'update'],
    ['deriving the view', 'willUpdate'],
    ['making the root', 'createRenderRoot'],
    ['rendering', 'render'],
  ] as const) {
    it(`in ${where} leaves the author’s words, fires impact-error once and warns once`, async () => {
      const message = fresh(where);
      const warnings = await warningsOf(() =>
        withMethod(ImpactStat.prototype as never, name as never, broken(message), async () => {
          const { holder, events } = await parse(
            '<impact-stat indicator="tolkning"><a href="#">Ord</a></impact-stat><impact-theme theme="sprog"><a href="#">Tema</a></impact-theme>',
          );
          const [stat, theme] = holder.children;
          expect(seen(stat!.querySelector('a')!)).to.be.true;
          expect(inside(theme!, '.card')).to.have.length(3);
          expect(events).to.have.members([
            'impact-stat impact-error failed',
            'impact-theme impact-ready ready',
          ]);
        }),
      );
      expect(warnings).to.deep.equal([
        `<impact-stat>: Tallene kan ikke vises, så teksten mellem taggene står der. Error: ${message}`,
      ]);
    });
  }

  for (const method of ['map', 'filter', 'flatMap', 'join', 'concat', 'find'] as const) {
    it(`for which a page has replaced Array.prototype.${method} leaves the author’s words`, async () => {
      const message = fresh(method);
      let words = false;
      await warningsOf(async () => {
        const element = await show(html`<impact-theme theme="sprog"><a href="#">Ord</a></impact-theme>`);
        await withMethod(Array.prototype, method, broken(message), async () => {
          (element as HTMLElement & { program: string }).program = 'baba';
          await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        });
        words = seen(element.querySelector('a')!);
      });
      expect(words).to.be.true;
    });
  }

  for (const [thrown, words] of [
    ['a text', 'a text'],
    [{ name: 'Fejl', message: 'fra et andet vindue' }, 'Fejl: fra et andet vindue'],
    [{ code: 7 }, '{"code":7}'],
    [undefined, 'undefined'],
    [null, 'null'],
  ] as const) {
    it(`that is ${JSON.stringify(thrown)} is told in words`, async () => {
      const method = () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- as a page may
        throw thrown;
      };
      const warnings = await warningsOf(() =>
        withMethod(ImpactStat.prototype as never, 'render', method, async () => {
          await parse('<impact-stat indicator="tolkning">Ord</impact-stat>');
        }),
      );
      expect(warnings).to.deep.equal([
        `<impact-stat>: Tallene kan ikke vises, så teksten mellem taggene står der. ${words}`,
      ]);
    });
  }

  it('of a later update is forgotten with the next one that succeeds', async () => {
    const element = await show<ImpactStat>(
      html`<impact-stat indicator="tolkning"><a href="#">Ord</a></impact-stat>`,
    );
    await warningsOf(() =>
      withMethod(Intl, 'ListFormat', broken(fresh('ListFormat')), async () => {
        element.lang = 'en';
        await settled(element);
      }),
    );
    expect(seen(element.querySelector('a')!)).to.be.true;
    expect(inside(element, '.card')).to.have.length(0);
    element.lang = 'da';
    await settled(element);
    expect(inside(element, '.card')).to.have.length(1);
    expect(seen(element.querySelector('a')!)).to.be.false;
  });

  it('leaves a message where the author left nothing between the tags', async () => {
    for (const tag of TAGS) {
      let shown = '';
      await warningsOf(() =>
        withMethod(Array.prototype, 'flatMap', broken(fresh(tag)), async () => {
          const { holder } = await parse(`<${tag} theme="brobygning" indicator="tolkning"></${tag}>`);
          shown = holder.firstElementChild!.shadowRoot!.textContent;
        }),
      );
      expect(shown, tag).to.match(/^Her skulle der stå et resultat/);
    }
  });
});
