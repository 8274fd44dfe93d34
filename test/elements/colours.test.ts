import { expect } from '@open-wc/testing';

import { inside, ours, settled, show, unfold } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { everything } from '../support/invented-elements.js';

const PALETTES = ['plum', 'ocean', 'forest'];

/** The properties that can hold a colour. */
const PAINTED = [...getComputedStyle(document.documentElement)].filter((property) =>
  /color|fill|stroke|shadow|image|filter|decoration|emphasis|outline/.test(property),
);

/** Notations that tools of a page may not read: they know the colours of CSS 3. */
const NEWER = /\b(color|color-mix|light-dark|lab|lch|oklab|oklch)\(/;

/** Computed declarations of an element and all in it that are written in a newer notation. */
function newer(element: HTMLElement): readonly string[] {
  return [element, ...inside(element, '*')].flatMap((part) =>
    (part.matches('summary, li, .box') ? ['', '::before', '::after', '::marker'] : ['']).flatMap((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      return PAINTED.filter((property) => NEWER.test(style.getPropertyValue(property))).map(
        (property) => `${part.className} ${pseudo} ${property}: ${style.getPropertyValue(property)}`,
      );
    }),
  );
}

describe('computed colours', () => {
  after(() => emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' }));

  for (const [name, media] of [
    ['on a screen', {}],
    ['in print', { media: 'print' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const) {
    for (const scheme of ['auto', 'light', 'dark', 'inherit']) {
      it(`are written as CSS 3 has them, ${name}, ${scheme}, in every palette`, async () => {
        await emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
        const holder = await show(everything());
        await Promise.all(ours(holder).map(unfold));
        for (const palette of PALETTES) {
          for (const element of ours(holder)) {
            element.setAttribute('color-scheme', scheme);
            element.setAttribute('palette', palette);
          }
          await settled(holder);
          for (const element of ours(holder)) expect(newer(element), palette).to.deep.equal([]);
        }
      });
    }
  }
});
