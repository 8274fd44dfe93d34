/** `data diff <old> <new>`: what changed, in plain words. */
import type { BuiltInLocale } from '../../../format/index.js';
import { changes, type Change, type Field } from '../../data/diff.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { json, UsageError } from '../command.js';
import type { Sub } from '../commands/data.js';
import { sound } from './files.js';

const PARTS: Readonly<Record<Change['part'], Readonly<Record<BuiltInLocale, string>>>> = {
  dataset: { da: 'Datasæt', en: 'Dataset' },
  program: { da: 'Indsats', en: 'Programme' },
  word: { da: 'Skalaord', en: 'Scale word' },
  source: { da: 'Kilde', en: 'Source' },
  theme: { da: 'Tema', en: 'Theme' },
  result: { da: 'Resultat', en: 'Result' },
  figure: { da: 'Tal', en: 'Figure' },
};

const FIELDS: Readonly<Record<Field, Readonly<Record<BuiltInLocale, string>>>> = {
  title: { da: 'titel', en: 'title' },
  text: { da: 'tekst', en: 'text' },
  message: { da: 'budskab', en: 'message' },
  people: { da: 'hvem', en: 'who' },
  comparison: { da: 'sammenligning', en: 'comparison' },
  scale: { da: 'skalaord', en: 'scale word' },
  source: { da: 'kilde', en: 'source' },
  respondents: { da: 'antal svar', en: 'respondents' },
  period: { da: 'spurgt', en: 'asked' },
  interval: { da: 'usikkerhed', en: 'interval' },
  parts: { da: 'dele', en: 'parts' },
  earlier: { da: 'tidligere', en: 'earlier' },
  theme: { da: 'tema', en: 'theme' },
  statement: { da: 'helt udsagn', en: 'whole statement' },
  joint: { da: 'fælles tal', en: 'joint figure' },
  edition: { da: 'dato', en: 'date' },
  link: { da: 'link', en: 'link' },
};

const NOTHING = { da: 'intet', en: 'nothing' } as const;

/** "Mindre ensom: 7 ud af 10 → 8 ud af 10 (Bydelsmødre)". */
function said(
  { kind, part, name, id, people, field, before = '', after = '' }: Change,
  locale: BuiltInLocale,
) {
  const whose = people === undefined ? '' : ` (${people})`;
  const none = NOTHING[locale];
  const step = `${before || none} → ${after || none}`;
  if (kind === 'figure') return `${name}: ${step}${whose}`;
  const what = part === 'figure' ? name : `${PARTS[part][locale]} "${name}" (${id})`;
  if (kind === 'changed') return `${what}: ${field ? FIELDS[field][locale] : ''}: ${step}${whose}`;
  const figure = part === 'figure' ? `: ${after || before}` : '';
  const word = { new: { da: 'Nyt', en: 'New' }, gone: { da: 'Væk', en: 'Gone' } }[kind][locale];
  return `${word}: ${what}${figure}${whose}`;
}

export const diff: Sub = async (given, locale, terms) => {
  const [old, now, extra] = given.words;
  if (old === undefined || now === undefined) throw new UsageError(DATA_PHRASES.twoFiles[locale]());
  if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
  const before = await sound(old, given, locale);
  if (before.outcome) return before.outcome;
  const after = await sound(now, given, locale);
  if (after.outcome) return after.outcome;
  const all = changes(before.dataset, after.dataset, locale);
  const lines = all.map((change) => said(change, locale));
  if (given.flags.has('json')) {
    return { code: 0, out: json(all.map((change, index) => ({ ...change, text: lines[index] }))) };
  }
  return { code: 0, out: `${[...lines, DATA_PHRASES.changed[locale](all.length)].join('\n')}\n` };
};
