/** In a browser an element makes its own shadow root. A server has `node/pages/shadow-root.ts` in this place. */
export const shadowRoot: (tag: string, props: Readonly<Record<string, unknown>>) => string | undefined = () =>
  undefined;
