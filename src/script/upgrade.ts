import { findIndicator, findTheme } from '../model/index.js';
import { TAGS } from '../view/index.js';
import { defaultDataset, onDatasets } from '../controllers/index.js';
import { attempt } from './attempt.js';

/** Whether somebody is editing what stands here, islands that the editor itself keeps from being typed in included. */
const isEdited = (place: Element) => place.closest('[contenteditable]:not([contenteditable="false"])');

/**
 * `<div data-impact-stat="mindre-ensom" data-impact-program="baba">`: survives where the tag does not. The element is put
 * into the place, around what stands there, which becomes its fallback. Only attributes that the element knows are taken
 * over, so that nothing a sanitizer let through as data becomes a handler.
 */
function upgradeForms(): void {
  for (const kind of ['stat', 'theme']) {
    const tag = `impact-${kind}`;
    for (const place of document.querySelectorAll(`[data-${tag}]`)) {
      if (isEdited(place) || place.querySelector(tag)) continue;
      const element = document.createElement(tag);
      const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
      for (const name of observedAttributes) {
        const value = place.getAttribute(`data-impact-${name === 'indicator' ? 'stat' : name}`);
        if (value !== null) element.setAttribute(name, value);
      }
      element.append(...place.childNodes);
      place.append(element);
    }
  }
}

/**
 * Makes such a form of a link to an embed page, marked by `data-impact` or alone in its paragraph, where the script tag
 * asks for it. A link in a form or an element is never made one, so that nothing is marked twice. Where the script tag
 * names the address of the pages, links to other pages, which may have other figures under the same ids, stay links.
 */
function markLinks(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-impact-links]');
  const dataset = defaultDataset();
  if (!script || !dataset) return;
  const { impactLinks = '' } = script.dataset;
  const pages = impactLinks.includes('/') ? new URL(impactLinks, document.baseURI).href : '';
  const [first, ...others] = dataset.languages;
  const ours = [...TAGS, '[data-impact-stat]', '[data-impact-theme]'].join();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
    if (link.childElementCount > 0 || link.closest(ours)) continue;
    const [, folder, id = ''] = /^[^?#]*\/embed(?:\/([\w-]+))?\/([\w-]+)\.html$/.exec(link.href) ?? [];
    const locale = folder ? others.find((tag) => tag.toLowerCase() === folder) : first;
    const kind = findTheme(dataset, id) ? 'theme' : findIndicator(dataset, id) && 'stat';
    const place = link.parentElement!;
    const isAlone =
      place.localName === 'p' &&
      place.childElementCount < 2 &&
      place.textContent.trim() === link.textContent.trim();
    const isPage = locale && kind && link.href.startsWith(pages);
    if (!isPage || isEdited(link) || !(isAlone || 'impact' in link.dataset)) continue;
    const span = document.createElement('span');
    span.setAttribute(`data-impact-${kind}`, id);
    span.dataset.impactDataset = dataset.id;
    span.lang = locale;
    link.replaceWith(span);
    span.append(link);
  }
}

/** Upgrades what is on the page and what comes later: tabs, pjax and Turbo put markup in after the script has run. */
export function watchPage(): void {
  const look = () => {
    attempt(upgradeForms);
    attempt(markLinks);
  };
  // What is marked changes the page, so that it is looked at once more.
  onDatasets(look);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
