import { expect } from '@open-wc/testing';

import '../../src/define/all.js';
import { html, inside, settled, show, TAGS } from '../support/browser.js';

/** Counts what is watched and heard from now on, and what of it was dropped. */
function watch() {
  const counts = { observers: 0, listeners: 0 };
  const Real = globalThis.MutationObserver;
  class Counted extends Real {
    #isObserving = false;

    override observe(target: Node, options?: MutationObserverInit): void {
      if (!this.#isObserving) counts.observers++;
      this.#isObserving = true;
      super.observe(target, options);
    }

    override disconnect(): void {
      if (this.#isObserving) counts.observers--;
      this.#isObserving = false;
      super.disconnect();
    }
  }
  globalThis.MutationObserver = Counted;
  const { addEventListener: add, removeEventListener: remove } = globalThis;
  globalThis.addEventListener = (...parts: Parameters<typeof add>) => {
    counts.listeners++;
    add(...parts);
  };
  globalThis.removeEventListener = (...parts: Parameters<typeof remove>) => {
    counts.listeners--;
    remove(...parts);
  };
  const restore = () => {
    globalThis.MutationObserver = Real;
    globalThis.addEventListener = add;
    globalThis.removeEventListener = remove;
  };
  return { counts, restore };
}

describe('F21: an element that comes and goes', () => {
  for (const tag of TAGS) {
    it(`<${tag}> watches the page by one observer, and by none once it has left, a hundred times over`, async () => {
      const holder = await show<HTMLElement>(html`<div></div>`);
      const { counts, restore } = watch();
      try {
        const element = document.createElement(tag);
        element.setAttribute('theme', 'sprog');
        element.setAttribute('indicator', 'tolkning');
        for (let round = 0; round < 100; round++) {
          holder.append(element);
          expect(counts.observers).to.equal(1);
          element.remove();
        }
        expect(counts).to.deep.equal({ observers: 0, listeners: 0 });
        holder.append(element);
        holder.prepend(element);
        await settled(element);
        expect(counts.observers).to.equal(1);
      } finally {
        restore();
      }
    });
  }
});

describe('a page that changes its language', () => {
  for (const name of ['html', 'body'] as const) {
    it(`on ${name} changes the elements that speak it, and no element with a language of its own`, async () => {
      const page = name === 'html' ? document.documentElement : document.body;
      const before = page.getAttribute('lang');
      const holder = await show(
        html`<div>
          <impact-compare></impact-compare>
          <impact-compare lang="da"></impact-compare>
        </div>`,
      );
      const languages = () => [...holder.children].map((element) => inside(element, '.root')[0]!.lang);
      try {
        page.lang = 'en';
        await settled(holder);
        expect(languages()).to.deep.equal(['en', 'da']);
        page.lang = 'da';
        await settled(holder);
        expect(languages()).to.deep.equal(['da', 'da']);
      } finally {
        if (before === null) page.removeAttribute('lang');
        else page.lang = before;
      }
    });
  }
});
