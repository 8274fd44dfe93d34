/** What changed from one edition of a dataset to the next, part by part. */
import {
  measurementsOf,
  textIn,
  type Dataset,
  type Indicator,
  type Locale,
  type Localized,
  type Measured,
} from '../../model/index.js';
import { formatFigure, formatSource } from '../../format/index.js';

/** What is named by an id. */
export type Part = 'program' | 'word' | 'source' | 'theme' | 'result' | 'figure';

/** The fields that are compared besides figures. */
export type Field =
  | 'title'
  | 'text'
  | 'message'
  | 'people'
  | 'comparison'
  | 'scale'
  | 'source'
  | 'respondents'
  | 'period'
  | 'interval'
  | 'parts'
  | 'earlier'
  | 'theme'
  | 'statement'
  | 'joint'
  | 'edition'
  | 'link';

export interface Change {
  readonly kind: 'new' | 'gone' | 'figure' | 'changed';
  readonly part: Part | 'dataset';
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** The people of a figure. */
  readonly people?: string;
  readonly field?: Field;
  readonly before?: string;
  readonly after?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** A text in every language, so that a change in any of them shows. */
const everywhere = (text: Localized | undefined) => (text ? Object.values(text).join(' / ') : '');

/** Compares what is named: what is new, gone, and different. */
function compared(
  part: Part | 'dataset',
  before: readonly Named[],
  after: readonly Named[],
): readonly Change[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const gone = before.filter(({ id }) => !now.has(id));
  return [
    ...after.flatMap(({ id, name, fields }): readonly Change[] => {
      const known = old.get(id);
      if (!known) return [{ kind: 'new', part, id, name }];
      return (Object.keys({ ...known.fields, ...fields }) as Field[])
        .filter((field) => (known.fields[field] ?? '') !== (fields[field] ?? ''))
        .map((field) => ({
          kind: 'changed',
          part,
          id,
          name,
          field,
          before: known.fields[field] ?? '',
          after: fields[field] ?? '',
        }));
    }),
    ...gone.map(({ id, name }): Change => ({ kind: 'gone', part, id, name })),
  ];
}

const peopleOf = ({ base }: Measured) =>
  [base.label, base.definite, base.indefinite].map(everywhere).join(' · ');

function fieldsOf(measured: Measured, locale: Locale): Named['fields'] {
  const { scale, comparison, source, respondents, period, interval, split, earlier } = measured;
  const figure = (one: Measured['figure']) => formatFigure(one, locale).text;
  return {
    scale: everywhere(scale),
    people: peopleOf(measured),
    comparison: [comparison?.label, comparison?.text].map(everywhere).filter(Boolean).join(' · '),
    source: formatSource(source, locale),
    respondents: respondents === undefined ? '' : `${respondents}`,
    period: period ?? '',
    interval: interval ? `${interval.low}–${interval.high}` : '',
    parts: (split ?? []).map((part) => `${figure(part.figure)} ${textIn(part.scale, locale)}`).join(', '),
    earlier: earlier
      .map(({ period: when, figure: before, source: from, respondents: count = '' }) =>
        [when, figure(before), from ? formatSource(from, locale) : '', `${count}`].filter(Boolean).join(' '),
      )
      .join(', '),
  };
}

interface Row {
  readonly theme: string;
  readonly indicator: Indicator;
  readonly measured: readonly Measured[];
}

const rowsOf = (dataset: Dataset): readonly Row[] =>
  dataset.themes.flatMap((theme) =>
    theme.indicators.map((indicator) => ({
      theme: theme.id,
      indicator,
      measured: measurementsOf(dataset, indicator),
    })),
  );

/** The figures of results that both editions have, each programme's on its own. */
function figures(before: readonly Row[], after: readonly Row[], locale: Locale): readonly Change[] {
  return after.flatMap(({ indicator, measured }) => {
    const known = before.find((row) => row.indicator.id === indicator.id)?.measured;
    if (!known) return [];
    const title = textIn(indicator.title, locale);
    const change = (one: Measured, more: Pick<Change, 'kind'> & Partial<Change>): Change => ({
      part: 'figure',
      id: `${indicator.id} ${one.program}`,
      name: title,
      people: textIn(one.base.label, locale),
      ...more,
    });
    const said = (one: Measured) => formatFigure(one.figure, locale).text;
    return [
      ...measured.flatMap((one): readonly Change[] => {
        const old = known.find(({ program }) => program === one.program);
        if (!old) return [change(one, { kind: 'new', after: said(one) })];
        const own = { id: one.program, name: title };
        return [
          ...(JSON.stringify(old.figure) === JSON.stringify(one.figure)
            ? []
            : [change(one, { kind: 'figure', before: said(old), after: said(one) })]),
          ...compared(
            'figure',
            [{ ...own, fields: fieldsOf(old, locale) }],
            [{ ...own, fields: fieldsOf(one, locale) }],
          ).map((more) => change(one, { ...more, id: `${indicator.id} ${one.program}` })),
        ];
      }),
      ...known
        .filter(({ program }) => !measured.some((one) => one.program === program))
        .map((one) => change(one, { kind: 'gone', before: said(one) })),
    ];
  });
}

/** Every change, figures first: they are what a yearly update is about. */
export function changes(before: Dataset, after: Dataset, locale: Locale): readonly Change[] {
  const both = <T>(
    part: Part | 'dataset',
    listOf: (dataset: Dataset) => readonly T[],
    named: (one: T) => Named,
  ) => compared(part, listOf(before).map(named), listOf(after).map(named));
  const rows = [rowsOf(before), rowsOf(after)] as const;
  const words = (dataset: Dataset) => dataset.scales.flatMap((scale) => scale.words);
  const name = (text: Localized) => textIn(text, locale);
  return [
    ...figures(...rows, locale),
    ...compared('result', ...(rows.map((each) => each.map(resultNamed(name))) as [Named[], Named[]])),
    ...both(
      'theme',
      ({ themes }) => themes,
      ({ id, title, message, introduction }) => ({
        id,
        name: name(title),
        fields: { title: everywhere(title), message: everywhere(message), text: everywhere(introduction) },
      }),
    ),
    ...both(
      'program',
      ({ programs }) => programs,
      (one) => ({
        id: one.id,
        name: name(one.name),
        fields: { title: everywhere(one.name), text: everywhere(one.description) },
      }),
    ),
    ...both('word', words, ({ id, text }) => ({ id, name: name(text), fields: { title: everywhere(text) } })),
    ...both(
      'source',
      ({ sources }) => sources,
      ({ id, publisher, year, published, title, url, citedIn }) => ({
        id,
        name: `${publisher}, ${year}`,
        fields: {
          source: [publisher, year, published].filter(Boolean).join(', '),
          title: title ?? '',
          link: url ?? '',
          statement: citedIn ?? '',
        },
      }),
    ),
    ...both(
      'dataset',
      (one) => [one],
      (one) => ({
        id: one.id,
        name: name(one.name),
        fields: { title: everywhere(one.name), edition: one.edition },
      }),
    ),
  ];
}

const resultNamed =
  (name: (text: Localized) => string) =>
  ({ theme, indicator }: Row): Named => ({
    id: indicator.id,
    name: name(indicator.title),
    fields: {
      title: everywhere(indicator.title),
      text: [everywhere(indicator.sentence), 'verb' in indicator ? everywhere(indicator.verb) : '']
        .filter(Boolean)
        .join(' · '),
      statement: everywhere(indicator.statement),
      joint: indicator.joint ? 'x' : '',
      theme,
    },
  });
