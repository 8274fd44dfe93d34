/**
 * The elements that are written in a page or a template, as they are written. Read by tag rather than as a tree: a
 * template is no whole document, and a tree would no longer say what its author closed.
 */
import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';

/** Lines and columns are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  /** As it stands in the file. */
  readonly written: string;
  readonly place: Place;
}

export interface WrittenElement {
  readonly tag: string;
  readonly attributes: readonly WrittenAttribute[];
  readonly place: Place;
  /** Its ">" is there; without it, browsers take the rest of the page for attributes. */
  readonly isFinished: boolean;
  /** Written with "/>". */
  readonly isSelfClosing: boolean;
  isClosed: boolean;
  hasText: boolean;
  /** The names of the elements inside. */
  readonly inside: Set<string>;
  /** The names of the wanted elements around it. */
  readonly around: readonly string[];
}

const placeOf = ({ startLine, startCol }: Token.Location): Place => ({ line: startLine, column: startCol });

/** Elements whose content is no markup; the tokenizer leaves it to its user to know them. */
const MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/**
 * The elements of a text that are `wanted`, in their order. `closesItself` is true of languages whose compiler writes an
 * end tag for `<impact-stat />`.
 */
export function writtenElements(
  text: string,
  wanted: (element: Pick<WrittenElement, 'tag' | 'attributes'>) => boolean,
  closesItself: boolean,
): readonly WrittenElement[] {
  const found: WrittenElement[] = [];
  /** Wanted elements that are open, and those of the same name in them, whose end tags are not theirs. */
  let open: { readonly tag: string; readonly element?: WrittenElement }[] = [];
  const within = () => open.flatMap(({ element }) => element ?? []);
  const addText = () => within().forEach((element) => (element.hasText = true));

  const start = (token: Token.TagToken) => {
    const { tagName: tag, attrs, location } = token;
    const { startOffset, endOffset, attrs: places = {} } = location!;
    const attributes = attrs.map(({ name, value }): WrittenAttribute => {
      const at = places[name]!;
      return { name, value, written: text.slice(at.startOffset, at.endOffset), place: placeOf(at) };
    });
    const isSelfClosing = token.selfClosing || text.slice(startOffset, endOffset).endsWith('/>');
    for (const element of within()) element.inside.add(tag);
    // A component that writes itself, and what another fills in.
    if (tag === 'slot' || (closesItself && isSelfClosing)) addText();
    if (attributes.some(({ name, value }) => name === 'alt' && value)) addText();
    if (wanted({ tag, attributes })) {
      const element: WrittenElement = {
        tag,
        attributes,
        place: placeOf(location!),
        isFinished: true,
        isSelfClosing,
        isClosed: closesItself && isSelfClosing,
        hasText: false,
        inside: new Set(),
        around: within().map((other) => other.tag),
      };
      found.push(element);
      if (!isSelfClosing) open.push({ tag, element });
    } else if (!isSelfClosing && open.some((other) => other.tag === tag)) {
      open.push({ tag });
    }
    // `useRef<Title>(null)` is a type, and a component may have such a name.
    const isWritten = text.startsWith(tag, startOffset + 1) || !closesItself;
    if (Object.hasOwn(MODES, tag) && isWritten && !(closesItself && isSelfClosing))
      tokenizer.state = MODES[tag]!;
  };

  const end = ({ tagName }: Token.TagToken) => {
    const index = open.findLastIndex(({ tag }) => tag === tagName);
    if (index < 0) return;
    const { element } = open[index]!;
    if (element) element.isClosed = true;
    open = open.slice(0, index);
  };

  let read = 0;
  const reading =
    <T extends Token.Token>(hear?: (token: T) => unknown) =>
    (token: T) => {
      read = token.location!.endOffset;
      hear?.(token);
    };

  /** A tag without its ">" is nothing to the tokenizer. */
  const finish = () => {
    const rest = text.slice(read);
    const tag = /^<([a-z][\w-]*)/i.exec(rest)?.[1]?.toLowerCase();
    if (!tag || !(tag.startsWith('impact-') || /\sdata-impact-(stat|theme)\b/.test(rest))) return;
    const before = text.slice(0, read).split('\n');
    found.push({
      tag,
      attributes: [],
      place: { line: before.length, column: before.at(-1)!.length + 1 },
      isFinished: false,
      isSelfClosing: false,
      isClosed: false,
      hasText: false,
      inside: new Set(),
      around: [],
    });
  };

  const handler: TokenHandler = {
    onStartTag: reading(start),
    onEndTag: reading(end),
    onCharacter: reading(addText),
    onWhitespaceCharacter: reading(),
    onNullCharacter: reading(),
    // "<?php … ?>" is a comment to HTML, and text to its readers.
    onComment: reading(({ data }: Token.CommentToken) => data.startsWith('?') && addText()),
    onDoctype: reading(),
    onEof: finish,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(text, true);
  return found;
}
