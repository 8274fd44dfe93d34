import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/define/all.js';
import type { ImpactOverview, ImpactStat } from '../../src/index.js';
import { accessibilityTree, byRole, html, inside, settled, show, warningsOf } from '../support/browser.js';

const region = (element: Element) => inside(element, '.root > [role="status"]')[0];

/** Everything a live region said from now on, in order. */
function listen(element: Element): readonly string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const text = region(element)?.textContent ?? '';
    if (text && text !== said.at(-1)) said.push(text);
  }).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return said;
}

/** How long nothing may change before something is said. */
const PAUSE = 500;

/** What waits for the pause to pass: held, since a slow machine may take longer than that from one letter to the next. */
const waiting = new Map<number, () => void>();

async function passPause(element: Element): Promise<void> {
  const due = [...waiting.values()];
  waiting.clear();
  for (const run of due) run();
  await settled(element);
}

describe('A29: what changed is said', () => {
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];

  before(() => {
    let last = 0;
    const hold = (run: () => void, delay?: number, ...others: unknown[]): number => {
      if (delay !== PAUSE) return set(run, delay, ...others);
      waiting.set(--last, run);
      return last;
    };
    Object.assign(window, {
      setTimeout: hold,
      clearTimeout: (id: number) => {
        if (!waiting.delete(id)) clear(id);
      },
    });
  });

  after(() => Object.assign(window, { setTimeout: set, clearTimeout: clear }));

  afterEach(() => waiting.clear());

  it('no element has a live region at first, nor after rendering the same again', async () => {
    for (const template of [
      html`<impact-stat indicator="tolkning"></impact-stat>`,
      html`<impact-theme theme="sprog"></impact-theme>`,
      html`<impact-chart theme="sprog"></impact-chart>`,
      html`<impact-compare></impact-compare>`,
      html`<impact-overview></impact-overview>`,
    ]) {
      const element = await show<ImpactStat>(template);
      element.requestUpdate();
      await settled(element);
      expect(inside(element, '[role="status"], [role="alert"], [aria-live]')).to.have.length(0);
    }
  });

  it('once, politely, after a reader has typed, and not once a letter', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview></impact-overview>`);
    const said = listen(element);
    inside<HTMLInputElement>(element, 'input')[0]!.focus();
    await sendKeys({ type: 'dansk' });
    await settled(element);
    expect(said).to.deep.equal([]);
    expect(region(element)!.textContent).to.equal('');
    expect(waiting.size).to.equal(1);
    await passPause(element);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d+ af 28 resultater, dansk$/);
    const [status] = byRole(await accessibilityTree(), 'status');
    expect(status!.properties.live).to.equal('polite');
  });

  it('with the theme and the programme that were chosen', async () => {
    const element = await show<ImpactOverview>(html`<impact-overview lang="en"></impact-overview>`);
    const said = listen(element);
    element.theme = 'sprog';
    element.program = 'baba';
    await settled(element);
    await passPause(element);
    expect(said).to.deep.equal(['2 of 28 results, Language skills and understanding, Baba']);
  });

  it('once, with the whole statement, when a card shows another result', async () => {
    const element = await show<ImpactStat>(html`<impact-stat indicator="tolkning"></impact-stat>`);
    const said = listen(element);
    element.indicator = 'mindre-ensom';
    await settled(element);
    element.indicator = 'mindre-alene';
    await settled(element);
    await passPause(element);
    expect(said).to.deep.equal([
      '83 procent af de Baba-frivillige føler i høj grad, at de står mindre alene med det, der er svært i familien.',
    ]);
  });

  it('also when a result can no longer be shown', async () => {
    const element = await show<ImpactStat>(html`<impact-stat indicator="tolkning"></impact-stat>`);
    const said = listen(element);
    await warningsOf(async () => {
      element.indicator = 'x';
      await settled(element);
      await passPause(element);
    });
    expect(said).to.deep.equal(['Her skulle der stå et resultat fra Baba og Bydelsmødre.']);
  });

  it('not after the element has left the page', async () => {
    const element = await show<ImpactStat>(html`<impact-stat indicator="tolkning"></impact-stat>`);
    element.indicator = 'mindre-alene';
    await settled(element);
    element.remove();
    const said = listen(element);
    await passPause(element);
    expect(said).to.deep.equal([]);
    expect(region(element)!.textContent).to.equal('');
  });
});
