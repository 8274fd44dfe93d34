/** What a component of a framework puts into its element on a server. */
import { asWritten, ELEMENTS, type Tag } from '../../view/attributes.js';
import { shadowRoot as templateOf } from './html.js';

/** The content of an element's declarative shadow root; empty for an element that shows nothing itself. */
export function shadowRoot(tag: string, props: Readonly<Record<string, unknown>>): string | undefined {
  if (!Object.hasOwn(ELEMENTS, tag)) return '';
  const names: readonly string[] = ELEMENTS[tag as Tag].attributes;
  const told = Object.fromEntries(Object.entries(props).filter(([name]) => names.includes(name)));
  return templateOf(tag, asWritten(told)).replace(/^<template[^>]*>|<\/template>$/g, '');
}
