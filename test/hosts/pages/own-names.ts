/** Pages that declare a function of their own under the name of something the browser has, such as `function Map()`. */
import { inline, type HostPage } from './page.js';

const NAMES = [
  ...['CSSStyleSheet', 'CustomEvent', 'Date', 'Document', 'Element', 'Event', 'Map', 'Math'],
  ...['MutationObserver', 'Node', 'Number', 'Reflect', 'Set', 'String', 'Symbol', 'Text', 'URL'],
];

const FAULT = 'Intl.NumberFormat = function () { throw Error("NumberFormat") };';

export const OWN_NAMES: readonly HostPage[] = NAMES.flatMap((name) => {
  const declaration = `window.${name} = function ${name}() {};`;
  const isSilenced = name === 'CustomEvent';
  return [
    { name: `function ${name}() {}`, head: inline(declaration), shows: 'either', isSilenced },
    {
      name: `function ${name}() {}, and the figures cannot be made`,
      head: inline(FAULT + declaration),
      shows: 'words',
      isSilenced,
    },
  ] satisfies HostPage[];
});
