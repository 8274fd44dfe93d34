import { accentsOf } from '../geometry/index.js';
import { pageBehind, READ_BACK, resolve, written } from './computed-colour.js';
import { exchangeSheet } from './sheets.js';

/** The accents on the surface that the root would have with these classes. */
function accentsWith(classes: string, root: HTMLElement): readonly string[] | undefined {
  const copy = root.cloneNode() as HTMLElement;
  copy.className = `root ${classes}`;
  copy.hidden = true;
  root.after(copy);
  const { brand, surface, text = [0, 0, 0] } = resolve(getComputedStyle(copy), copy);
  copy.remove();
  return brand && accentsOf(brand, surface ?? pageBehind(text)).map(written);
}

/** Defaults in place of the palette's, in light and dark. */
function rule(selector: string, classes: string, root: HTMLElement): string {
  // A browser that does not know the pair has one surface, whatever the page is.
  const schemes = CSS.supports('color', 'light-dark(red, red)') ? ['light', 'dark'] : [''];
  const [light, dark = light] = schemes.map((scheme) => accentsWith(`${classes} ${scheme}`, root));
  if (!light || !dark) return '';
  const declarations = light.map((colour, place) => {
    const other = dark[place]!;
    return `--_default-program-${place + 1}:${colour === other ? colour : `light-dark(${colour},${other})`}`;
  });
  return `${selector}:not(.inherit){${declarations.join(';')}}`;
}

/** The rules that were derived last, and of which colours: most elements of a page have the same. */
let last = { colours: '', rules: '' };

function rulesOf(style: CSSStyleDeclaration, root: HTMLElement): string {
  const token = (name: string) => style.getPropertyValue(`--impact-${name}`);
  if (!CSS.supports('color', token('brand'))) return '';
  const used = (['brand', 'surface', 'text'] as const).flatMap((name) => [
    token(name),
    style.getPropertyValue(READ_BACK[name]),
  ]);
  const colours = used.join('|');
  if (colours !== last.colours) {
    const rules =
      rule(':is(.root,.author)', '', root) +
      rule('.default-colours', 'default-colours', root) +
      // Any accent may be as near to the surface as contrast allows: more than this of it would not differ from all of it.
      '.root:not(.inherit) .weak{fill-opacity:.15}';
    last = { colours, rules };
  }
  return last.rules;
}

/**
 * The accents of a page's brand colour, in a style sheet of their own: on the page's surface and, where its colours are
 * refused, on the default one. Without a brand that is a colour the palette's stay. So do the page's own colours where an
 * element was asked to take them: nobody knows on which surface.
 */
export class Brand {
  #rules = '';
  #sheet: CSSStyleSheet | undefined;

  /** Follows the page's tokens, which the style has. */
  follow(style: CSSStyleDeclaration, root: HTMLElement): void {
    const rules = rulesOf(style, root);
    const shadow = root.getRootNode() as ShadowRoot;
    const isThere = !this.#sheet || shadow.adoptedStyleSheets.includes(this.#sheet);
    if (rules === this.#rules && isThere) return;
    this.#rules = rules;
    this.#sheet = exchangeSheet(shadow, this.#sheet, rules);
  }
}
