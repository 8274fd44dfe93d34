/**
 * Writes the public tokens for designers, from src/styles/tokens.ts and the descriptions of the manifest: dist/tokens.css to begin
 * a look of one's own with, and dist/tokens.json in the format of designtokens.org (2025.10).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'postcss';
import { format } from 'prettier';

import { tokens } from '../dist/styles/tokens.js';
import { ATTRIBUTES } from '../dist/view/attributes.js';

const DIST = new URL('../dist/', import.meta.url);

const sheet = parse(tokens.cssText);
const withPairs = sheet.nodes.find(({ type, name }) => type === 'atrule' && name === 'supports');

/** What a token has that a page sets or nobody. */
const NONE = 'initial';

/** What a rule declares, by name. */
function declared(container, selector) {
  const { nodes } = container.nodes.find(({ selectors }) => selectors?.includes(selector));
  return Object.fromEntries(nodes.map(({ prop, value }) => [prop, value]));
}

/** The public tokens in the order in which they are documented, with the token that each is read before, or its default. */
function publicTokens() {
  const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', DIST), 'utf8'));
  const { cssProperties } = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.cssProperties);
  const read = new Map();
  for (const value of Object.values(declared(sheet, '.root'))) {
    const names = value.match(/--impact-[\w-]+/g) ?? [];
    const last = value.replace(/var\(--impact-[\w-]+,\s*/g, '').slice(0, -names.length);
    const key = /^var\((--_default-.+)\)$/.exec(last)?.[1];
    const given = value === `var(${names[0]})` ? NONE : last;
    names.forEach((name, place) => read.set(name, { before: names[place + 1], key, value: given }));
  }
  return cssProperties.map(({ name, description }) => ({ name, description, ...read.get(name) }));
}

const TOKENS = publicTokens();
const LIGHT = declared(sheet, '.root');
const PAIRS = declared(withPairs, '.root');
/** Those that have a rule: the first is the default. */
const PALETTES = ATTRIBUTES.palette.values.slice(1);

const colours = TOKENS.filter(({ key }) => key in PAIRS);
const sizes = TOKENS.filter(({ key, value }) => !(key in PAIRS) && value !== NONE);
const compact = declared(sheet, '.compact');

const light = (pair) => pair.match(/#\w+/g)[0];
const dark = (pair) => pair.match(/#\w+/g)[1];
const nameOf = (key) => key.replace('--_default-', '--impact-');

function css() {
  const rule = (selector, entries) =>
    `${selector} {\n${entries.map(([name, value]) => `${name}: ${value};`).join('\n')}\n}`;
  const renamed = (values) => Object.entries(values).map(([key, value]) => [nameOf(key), value]);
  const palettes = (container) =>
    PALETTES.map((name) => rule(`[palette='${name}']`, renamed(declared(container, `.${name}`)))).join(
      '\n\n',
    );
  const defaults = TOKENS.map(({ name, description, before, key, value }) => {
    const given = before ? `var(${before})` : (PAIRS[key] ?? LIGHT[key] ?? value);
    return `/* ${description} */\n${name}: ${given};`;
  });
  return `
/*
 * Every token of impact-widgets with its default: loaded as it is, this file changes nothing. Copy it, change what is to look
 * different, and delete the rest, which then keeps its default. light-dark() holds the colour for light pages and for dark
 * ones. Text and programmes need a contrast of 4.5:1 on the surface; colours that could not be read are refused.
 *
 * One line is enough for a brand: --impact-brand gives all programmes their colours. A colour of a programme goes before it, so
 * delete those below.
 */
:root {
${defaults.join('\n\n')}
}

/*
 * Tokens of a page go before what an element asks for, so that stands here once more. It must ask by an attribute: a property
 * that a script sets is not seen here.
 */
${palettes(withPairs)}

${rule("[density='compact']", renamed(compact))}

/* Browsers of 2023 do not know light-dark() and are light: the first colour of each pair. */
@supports not (color: light-dark(red, red)) {
${rule(
  ':root',
  colours.filter(({ before }) => !before).map(({ name, key }) => [name, LIGHT[key]]),
)}

${palettes(sheet)}
}

/* Takes the page's own colours, so none of these. */
${rule(
  "[color-scheme='inherit']",
  colours.map(({ name }) => [name, 'initial']),
)}
`;
}

function colour(hex) {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const component = (start) => Number((parseInt(digits.slice(start, start + 2), 16) / 255).toFixed(4));
  return { colorSpace: 'srgb', components: [1, 3, 5].map(component), hex: digits };
}

/** The format knows no em: at a text of the usual size it is the rem. What CSS has stands beside it. */
const size = (written) => ({
  $value: { value: Number(/([\d.]+)em/.exec(written)[1]), unit: 'rem' },
  $extensions: { 'impact-widgets': { css: written } },
});

function json() {
  const tokenName = (name) => name.slice('--'.length);
  const group = ($type, of, tokenOf) => ({
    $type,
    ...Object.fromEntries(
      of.map((token) => [tokenName(token.name), { $description: token.description, ...tokenOf(token) }]),
    ),
  });
  const scheme = (name, of) =>
    group('color', colours, ({ before, key }) => ({
      $value: before ? `{${name}.${tokenName(before)}}` : colour(of(PAIRS[key])),
    }));
  const palette = (name) => {
    const pairs = declared(withPairs, `.${name}`);
    const own = colours.filter(({ name, key }) => key in pairs && name === nameOf(key));
    const part = (of) => group('color', own, ({ key }) => ({ $value: colour(of(pairs[key])) }));
    return { light: part(light), dark: part(dark) };
  };
  return {
    $description: 'The tokens of impact-widgets. A name with -- before it is the CSS custom property.',
    light: scheme('light', light),
    dark: scheme('dark', dark),
    ...Object.fromEntries(PALETTES.map((name) => [name, palette(name)])),
    sizes: group('dimension', sizes, ({ key, value }) => size(LIGHT[key] ?? value)),
    compact: group(
      'dimension',
      sizes.filter(({ key }) => key in compact),
      ({ key }) => size(compact[key]),
    ),
  };
}

writeFileSync(new URL('tokens.css', DIST), await format(css(), { parser: 'css', singleQuote: true }));
writeFileSync(new URL('tokens.json', DIST), `${JSON.stringify(json(), null, 2)}\n`);
console.log(`tokens: ${TOKENS.length} in dist/tokens.css and dist/tokens.json`);
