import { dataset, findIndicator, findTheme } from '../data/index.js';

/** Puts an element into a place, around what stands there, which becomes its fallback. */
function upgrade(
  tag: string,
  place: Element,
  valueOf: (attribute: string) => string | null | undefined,
): void {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const name of observedAttributes) {
    const value = valueOf(name);
    if (value) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

/**
 * `<div data-impact-stat="mindre-ensom" data-impact-program="baba">`: survives where the tag does not. Only attributes
 * that the element knows are taken over, so that nothing a sanitizer let through as data becomes a handler.
 */
function upgradeForms(): void {
  for (const kind of ['stat', 'theme']) {
    const tag = `impact-${kind}`;
    for (const place of document.querySelectorAll<HTMLElement>(`[data-${tag}]`)) {
      if (place.isContentEditable || place.querySelector(tag)) continue;
      upgrade(tag, place, (name) =>
        place.getAttribute(`data-impact-${name === 'indicator' ? 'stat' : name}`),
      );
    }
  }
}

/** A link to an embed page, marked by `data-impact` or alone in its paragraph, where the script tag asks for it. */
function upgradeLinks(): void {
  if (!document.querySelector('script[data-impact-links]')) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/embed/"]')) {
    const place = link.parentElement!;
    const [, lang, id = ''] = /\/embed\/(?:(en)\/)?([\w-]+)\.html$/.exec(link.pathname) ?? [];
    const theme = findTheme(dataset, id);
    const isAlone = place.localName === 'p' && place.textContent.trim() === link.textContent.trim();
    if (!isAlone && !('impact' in link.dataset)) continue;
    if (link.isContentEditable || place.closest('impact-stat,impact-theme')) continue;
    if (!theme && !findIndicator(dataset, id)) continue;
    const span = document.createElement('span');
    link.replaceWith(span);
    span.append(link);
    upgrade(theme ? 'impact-theme' : 'impact-stat', span, (name) =>
      name === 'lang' ? lang : /^(theme|indicator)$/.test(name) ? id : '',
    );
  }
}

/** Upgrades what is on the page and what comes later: tabs, pjax and Turbo put markup in after the script has run. */
export function watchPage(): void {
  const look = () => {
    upgradeForms();
    upgradeLinks();
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
