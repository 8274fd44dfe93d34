/** Pages that a library renews in part, as it comes from its package: each element shows its figures once. */
import assert from 'node:assert/strict';

import type { Host } from '../../support/host.js';
import { inline, SCRIPT_TAG, STAT, THEME, type HostPage } from './page.js';
import { becomesTrue, library } from './served.js';
import { showFigures } from './visit.js';

const FRAGMENT = '<impact-stat indicator="mindre-ensom"><a href="#">7 af 10 (reserve)</a></impact-stat>';

const turboPage = (title: string, body: string) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${title}</title>${library('turbo.js')}${SCRIPT_TAG}</head><body>${body}</body></html>`;

/** Serves what these pages fetch. */
export function serveFragments(host: Host): void {
  host.serve('/fragment', 'text/html; charset=utf-8', Buffer.from(FRAGMENT));
  host.serve('/turbo-next', 'text/html; charset=utf-8', Buffer.from(turboPage('Næste', FRAGMENT)));
}

const RENEWED = `<main>${FRAGMENT}<p>Nyt</p>${THEME}</main>`;

/** Renews the page by an expression, and requires that the elements that stay are the very same. */
const renews = (code: string): NonNullable<HostPage['then']> =>
  async function (page) {
    await page.evaluate('window.kept = document.querySelector("impact-theme")');
    await page.evaluate(code);
    await becomesTrue(page, 'document.querySelector("main p")?.textContent === "Nyt"');
    await showFigures(page, 2);
    assert.match(await page.locator('impact-stat .number').first().innerText(), /7/);
    await becomesTrue(page, 'window.kept === document.querySelector("impact-theme")');
  };

export const RENEWING: readonly HostPage[] = [
  {
    name: 'Turbo visits the next page and comes back',
    file: {
      type: 'text/html; charset=utf-8',
      content: Buffer.from(
        turboPage('Her', `${STAT}${THEME}<p><a id="next" href="/turbo-next">Næste</a></p>`),
      ),
    },
    shows: 'figures',
    then: async (page) => {
      await page.evaluate('window.isSamePage = true');
      await page.locator('#next').click();
      await becomesTrue(page, 'document.title === "Næste" && window.isSamePage');
      await showFigures(page, 1);
      await page.evaluate('history.back()');
      await becomesTrue(page, 'document.title === "Her" && window.isSamePage');
      await showFigures(page, 2);
    },
  },
  {
    name: 'htmx puts an answer of the server into the page',
    head: library('htmx.js'),
    body: `${STAT}<button hx-get="/fragment" hx-target="#place" hx-swap="innerHTML">Hent</button><div id="place"></div>`,
    shows: 'figures',
    then: async (page) => {
      for (const turn of [1, 2]) {
        await page.evaluate('document.getElementById("place").replaceChildren()');
        await page.locator('button').click();
        await becomesTrue(page, `document.querySelectorAll("#place impact-stat").length === 1 && ${turn}`);
        await showFigures(page, 2);
      }
    },
  },
  {
    name: 'morphdom',
    head: library('morphdom.js'),
    body: `<main>${STAT}${THEME}</main>`,
    shows: 'figures',
    then: async (page) => {
      await page.evaluate(
        `morphdom(document.querySelector('main'), ${JSON.stringify(`<main>${FRAGMENT}${THEME}</main>`)})`,
      );
      await showFigures(page, 2);
      assert.match(await page.locator('impact-stat .number').first().innerText(), /7/);
    },
  },
  {
    name: 'Idiomorph',
    head: library('idiomorph.js'),
    body: `<main>${STAT}${THEME}</main>`,
    shows: 'figures',
    then: renews(`Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(RENEWED)})`),
  },
  {
    name: 'Alpine shows and changes elements',
    head: '<script defer src="/libraries/alpine.js"></script>',
    body: `${THEME}<div x-data="{ count: 0, indicator: 'mindre-alene' }"><button @click="count++; indicator = 'mindre-ensom'" x-text="count"></button>
      <impact-stat :indicator="indicator"><a href="#">reserve</a></impact-stat>
      <template x-if="count > 0"><div id="later">${STAT}</div></template></div>`,
    shows: 'figures',
    then: async (page) => {
      await page.locator('button').click();
      await showFigures(page, 3);
      assert.equal(await page.locator('button').innerText(), '1');
      assert.match(await page.locator('div > impact-stat .number').first().innerText(), /7/);
    },
  },
  {
    name: 'petite-vue changes elements',
    body: `<main v-scope="{ count: 0, indicator: 'mindre-alene' }"><button @click="count++; indicator = 'mindre-ensom'">{{ count }}</button>
      <impact-stat :indicator="indicator"><a href="#">reserve</a></impact-stat><div v-if="count">${THEME}</div></main>${library('petite-vue.js')}${inline('PetiteVue.createApp().mount()')}`,
    shows: 'figures',
    then: async (page) => {
      await page.locator('button').click();
      await showFigures(page, 2);
      assert.match(await page.locator('impact-stat .number').first().innerText(), /7/);
    },
  },
  {
    name: 'Swiper slides elements along',
    head: `${library('swiper.js')}<style>.swiper{width:600px;overflow:hidden}.swiper-wrapper{display:flex}.swiper-slide{flex-shrink:0;width:100%}</style>`,
    body: `<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide">${STAT}</div><div class="swiper-slide">${THEME}</div><div class="swiper-slide">${FRAGMENT}</div></div></div>${inline('window.swiper = new Swiper(".swiper", { loop: true, speed: 0 })')}`,
    shows: 'figures',
    then: async (page) => {
      await page.evaluate('swiper.slideNext(0)');
      await becomesTrue(page, 'swiper.realIndex === 1');
      await showFigures(page, 3);
    },
  },
];
