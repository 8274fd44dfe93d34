/** An element of well-formed markup, with its entities read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)>|([^<>]+)/y;

function decoded(text: string): string {
  return text.replace(/&(\w*)(;?)/g, (reference, name: string, end: string) => {
    const character = ENTITIES[name];
    if (!character || !end) throw new Error(`"${reference}" is no entity of XML`);
    return character;
  });
}

function attributesIn(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
    ([, name, value]) => [name!, decoded(value!)] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice:${written}`);
  return attributes;
}

/** Reads markup of one root element, as strictly as XML wants it; throws where it is not well-formed. */
export function readXml(source: string): XmlElement {
  interface Open extends XmlElement {
    text: string;
    readonly children: XmlElement[];
  }
  const page: Open = { name: '', attributes: {}, text: '', children: [] };
  const open = [page];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const [token, end, name = '', attributes = '', text] = TOKEN.exec(source) ?? [];
    const around = open.at(-1)!;
    if (token === undefined) throw new Error(`not well-formed: ${source.slice(at, at + 60)}`);
    if (text !== undefined) around.text += decoded(text);
    else if (!end) {
      const element: Open = { name, attributes: attributesIn(attributes), text: '', children: [] };
      around.children.push(element);
      open.push(element);
    } else if (open.pop()!.name !== name) throw new Error(`</${name}> ends nothing`);
  }
  const [root, ...others] = page.children;
  if (open.length !== 1 || !root || others.length > 0 || page.text) throw new Error('not one whole element');
  return root;
}

/** All elements inside one, with this name. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}
