import { inside } from './browser.js';

/** Text of an element that a reader can see, by the element it stands in. */
export function textNodes(element: Element): readonly (readonly [part: HTMLElement, text: Text])[] {
  return inside(element, '*')
    .filter((part) => !part.closest('.away, .spoken, svg') && part.checkVisibility())
    .flatMap((part) =>
      [...part.childNodes]
        .filter((node) => node instanceof Text)
        .filter(({ data }) => data.trim() !== '')
        .map((text) => [part, text] as const),
    );
}

/** Text that stands outside the box it belongs to, or outside the element. */
export function cutOff(element: HTMLElement): readonly string[] {
  const outer = element.getBoundingClientRect();
  return textNodes(element)
    .filter(([part, text]) => {
      const range = document.createRange();
      range.selectNode(text);
      const box = range.getBoundingClientRect();
      const surface = part.closest('.box')?.getBoundingClientRect() ?? outer;
      return box.left < surface.left - 1 || box.right > surface.right + 1;
    })
    .map(([, { data }]) => data.trim());
}

/** How far the page can be scrolled sideways, in px. A scrollbar may take a part of the page's width. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
