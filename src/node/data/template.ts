/** The empty sheet: heads, what belongs into each column, and one row of every kind to write over. */
import type { Dataset } from '../../model/index.js';
import type { BuiltInLocale } from '../../format/index.js';
import { column, ROW_KINDS } from './columns.js';
import { cellsOf, columnsFor, headsOf, linesOf } from './to-rows.js';

const both = <Da extends string, En extends string>(da: Da, en: En) => ({ da, en });

/** One of everything a sheet can hold; every name is invented. */
export const EXAMPLE: Dataset = {
  format: 1,
  id: 'vores-forening',
  edition: '2026-01-31',
  name: both('Vores forening', 'Our association'),
  languages: ['da', 'en'],
  editions: [{ edition: '2026-01-31', url: 'https://example.org/2026-01-31.json' }],
  programs: [
    {
      id: 'besoegsvenner',
      name: both('Besøgsvenner', 'Visiting friends'),
      description: both('Frivillige, der besøger ældre.', 'Volunteers who visit older people.'),
      base: {
        label: both('Besøgsvenner', 'Visiting friends'),
        definite: both('besøgsvennerne', 'the visiting friends'),
        indefinite: both('besøgsvenner', 'visiting friends'),
      },
    },
    {
      id: 'cykelhold',
      name: both('Cykelhold', 'Cycling groups'),
      description: both('Frivillige, der cykler med ældre.', 'Volunteers who cycle with older people.'),
      base: {
        label: both('Cykelhold', 'Cycling groups'),
        definite: both('cykelholdenes frivillige', 'the volunteers of the cycling groups'),
        indefinite: both('frivillige på cykelhold', 'volunteers of the cycling groups'),
      },
    },
  ],
  scales: [
    {
      id: 'grad',
      words: [
        { id: 'hoej-grad', text: both('i høj grad', 'to a great extent') },
        { id: 'nogen-grad', text: both('i nogen grad', 'to some extent') },
      ],
    },
  ],
  sources: [
    {
      id: 'maaling',
      publisher: 'Vores forening',
      year: 2026,
      published: '2026-01-31',
      title: 'Et år med besøg',
      language: 'da',
      url: 'https://example.org/et-aar-med-besoeg',
    },
    { id: 'instituttet', publisher: 'Instituttet', year: 2024, citedIn: 'maaling' },
  ],
  themes: [
    {
      id: 'naervaer',
      title: both('Nærvær', 'Company'),
      message: both('Sådan er det at være frivillig', 'What it is like to volunteer'),
      introduction: both('De frivillige fortæller om et år.', 'The volunteers tell of a year.'),
      indicators: [
        {
          id: 'tryggere',
          title: both('Tryggere', 'Feeling safer'),
          sentence: both('føler sig tryggere end før', 'feel safer than before'),
          measurements: [
            {
              program: 'besoegsvenner',
              figure: { kind: 'frequency', count: 7, outOf: 10 },
              source: 'maaling',
              respondents: 240,
              period: '2025',
              earlier: [
                { period: '2023', figure: { kind: 'frequency', count: 6, outOf: 10 }, respondents: 180 },
              ],
            },
            { program: 'cykelhold', figure: { kind: 'frequency', count: 8, outOf: 10 }, source: 'maaling' },
          ],
        },
        {
          id: 'nye-venner',
          title: both('Nye venner', 'New friends'),
          sentence: both('har {scale} fået nye venner', 'have, {scale}, made new friends'),
          measurements: [
            {
              program: 'besoegsvenner',
              figure: { kind: 'share', percent: 62.5 },
              scale: 'hoej-grad',
              source: 'maaling',
              interval: { low: 57, high: 68 },
            },
          ],
        },
        {
          id: 'gladere',
          title: both('Gladere', 'Happier'),
          sentence: both('er blevet gladere', 'have become happier'),
          measurements: [
            {
              program: 'cykelhold',
              figure: { kind: 'share', percent: 80 },
              source: 'maaling',
              split: [
                { figure: { kind: 'share', percent: 60 }, scale: 'hoej-grad' },
                { figure: { kind: 'share', percent: 20 }, scale: 'nogen-grad' },
              ],
            },
          ],
        },
        {
          id: 'hjaelper-flere',
          title: both('Hjælper flere', 'Helping more people'),
          verb: both('hjælper', 'help'),
          sentence: both('så mange mennesker som {comparison}', 'as many people as {comparison}'),
          measurements: [
            {
              program: 'besoegsvenner',
              figure: { kind: 'multiple', times: 2, precision: 'just-over' },
              comparison: {
                label: both('Andre frivillige', 'Other volunteers'),
                text: both('andre frivillige i samme by', 'other volunteers in the same town'),
              },
              source: 'instituttet',
            },
          ],
        },
      ],
    },
  ],
};

/** The template as a table. What each column is for stands below the heads, in a row that is not read. */
export function templateTable(locale: BuiltInLocale): readonly (readonly string[])[] {
  const columns = columnsFor(EXAMPLE.languages);
  const kinds = Object.values(ROW_KINDS).map(({ name, what }) => `${name[locale]}: ${what[locale]}`);
  const notes = columns.map(({ key }) =>
    key === 'row' ? ROW_KINDS.note.name[locale] : column(key).what[locale],
  );
  const more = kinds.map((kind) => [ROW_KINDS.note.name[locale], kind, ...columns.slice(2).map(() => '')]);
  const lines = linesOf(EXAMPLE, locale).map((line) => cellsOf(line, columns, locale));
  return [headsOf(columns, locale), notes, ...more, ...lines];
}
