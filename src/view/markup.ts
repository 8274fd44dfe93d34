const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML, between tags or in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** Attributes as they are written; one that is `undefined` or empty is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of HTML or XML with its attributes; `content` is markup already. */
export function markup(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`);
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
