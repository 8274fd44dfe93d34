import type { CSSResultOrNative } from 'lit';

/** The sheets of a document, by their text: one that was made for another document cannot be used in it. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a root its style sheets, each made once a document. Moved into a document without a window, it has none. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const sheets = made.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    const known = sheets.get(style.cssText);
    if (known) return known;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style.cssText, sheet);
    return sheet;
  });
}

/** Puts a sheet of these rules behind those of a root, in place of an older one; without rules there is none. */
export function exchangeSheet(
  root: ShadowRoot,
  old: CSSStyleSheet | undefined,
  rules: string,
): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument;
  const sheet = rules && defaultView ? new defaultView.CSSStyleSheet() : undefined;
  sheet?.replaceSync(rules);
  const others = root.adoptedStyleSheets.filter((each) => each !== old);
  root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  return sheet;
}
