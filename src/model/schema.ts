import * as v from 'valibot';
import type { Dataset, Scale } from './types.js';

/** Most characters of a title or a message. */
const LONGEST_TITLE = 90;

/** Most characters of an id: `nearestId` reads no further. */
const LONGEST_ID = 60;

// Braces are places for words, and a place without its word would be printed as it stands.
const WITHOUT_PLACES = /^[^{}]*$/;
const WITH_SCALE = /^[^{}]*\{scale\}[^{}]*$/;
const ENDING_IN_COMPARISON = /^[^{}]*\{comparison\}$/;

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const title = v.pipe(text, v.maxLength(LONGEST_TITLE, `must have at most ${LONGEST_TITLE} characters`));

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of a–z and 0–9 with single hyphens between them'),
  v.maxLength(LONGEST_ID, `must have at most ${LONGEST_ID} characters`),
);

function localized<S extends v.GenericSchema<string>>(one: S, description: string) {
  return v.pipe(
    v.object({
      da: v.pipe(one, v.description('In Danish.')),
      en: v.pipe(one, v.description('In English.')),
    }),
    v.description(description),
  );
}

function list<S extends v.GenericSchema>(item: S, description: string) {
  return v.pipe(v.array(item), v.minLength(1, 'must hold at least one'), v.description(description));
}

const share = v.object({
  kind: v.pipe(v.literal('share'), v.description('A part of a whole, written and drawn as a percentage.')),
  percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.description('In percent, 0 to 100.')),
});

const frequency = v.object({
  kind: v.pipe(
    v.literal('frequency'),
    v.description('A count out of ten people, written and drawn as ten countable units.'),
  ),
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(10),
    v.description('How many of the ten people, 0 to 10.'),
  ),
  outOf: v.pipe(v.literal(10), v.description('Always 10.')),
});

const multiple = v.object({
  kind: v.pipe(
    v.literal('multiple'),
    v.description('How many times greater something is than for a comparison group.'),
  ),
  times: v.pipe(v.number(), v.finite(), v.minValue(0), v.description('At least 0; 5 is "5 times".')),
  precision: v.exactOptional(
    v.pipe(
      v.literal('just-over'),
      v.description('How the true value relates to "times", where the source says so.'),
    ),
  ),
});

const program = v.picklist(['bydelsmoedre', 'baba']);

const base = v.pipe(
  v.object({
    label: localized(text, 'As a label: "Bydelsmødre".'),
    definite: localized(text, 'After a share: "73 % af Bydelsmødrene".'),
    indefinite: localized(text, 'After a frequency or as a subject: "7 ud af 10 Bydelsmødre".'),
  }),
  v.description('The people the figure speaks of, in the forms a sentence needs.'),
);

/** A whole date is one of the year that is named beside it. */
function inItsYear<T extends { readonly year: number; readonly published?: string }>() {
  return v.check<T, string>(
    // What is no date has its own problem.
    ({ year, published = '' }) => Number(/^\d{4}(?=-)/.exec(published) ?? year) === year,
    'must have "published" in the year that "year" names',
  );
}

const publication = v.object({
  publisher: v.pipe(text, v.description('Who published it.')),
  year: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1000),
    v.maxValue(9999),
    v.description('The year it was published, in four digits.'),
  ),
  published: v.exactOptional(
    v.pipe(
      v.string(),
      // A pattern rather than a format, which programs that read JSON Schema may ignore.
      v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a date such as "2024-04-02"'),
      v.description('The date it was published, as year, month and day: "2024-04-02".'),
    ),
  ),
  title: v.exactOptional(v.pipe(text, v.description('Its own title, in the language it was published in.'))),
  language: v.exactOptional(v.pipe(v.picklist(['da', 'en']), v.description('The language of its title.'))),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/\S+$/, 'must be an address that starts with https:// or http://'),
      v.description('Where it can be read: an https: or http: address.'),
    ),
  ),
});

const source = v.pipe(
  v.object({
    ...publication.entries,
    citedIn: v.exactOptional(
      v.pipe(
        publication,
        inItsYear(),
        v.description('The publication that quotes this one, where the figure was read there.'),
      ),
    ),
  }),
  inItsYear(),
  v.description('The publication the figure comes from.'),
);

const noScale = v.optional(
  v.never('must be "high-degree" or "some-degree" in all measurements of an indicator, or in none'),
  // JSON leaves it out; the types ask for the key.
  () => undefined,
);

function oneScale<const S extends Scale>(scale: S) {
  return v.pipe(
    v.literal(scale, 'must be the same in all measurements of an indicator'),
    v.description('How strongly people agree; absent where the source uses no scale word.'),
  );
}

const split = v.pipe(
  v.array(
    v.object({
      figure: v.pipe(share, v.description('A share of the same people.')),
      scale: v.pipe(
        v.picklist(['high-degree', 'some-degree']),
        v.description('The scale word this part answers to.'),
      ),
    }),
  ),
  v.minLength(1, 'must hold at least one'),
  v.check(
    (parts) => parts.reduce((sum, { figure }) => sum + figure.percent, 0) <= 100,
    'must not come to more than 100 percent: the parts are parts of one whole',
  ),
  v.description('Parts of the same whole that make up the figure; together at most 100 percent.'),
);

const measured = {
  program: v.pipe(program, v.description('Whose figure it is.')),
  base,
  source,
  respondents: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description('Number of people asked, at least 1, where the source gives it.'),
    ),
  ),
  period: v.exactOptional(
    v.pipe(text, v.description('When people were asked, as the source writes it, where it does.')),
  ),
};

function proportionMeasurement<S extends v.GenericSchema>(scale: S) {
  return v.object({
    ...measured,
    scale,
    figure: v.pipe(
      v.variant('kind', [share, frequency]),
      v.description('What was measured: a share or a frequency.'),
    ),
    split: v.exactOptional(split),
    comparison: v.exactOptional(v.never('belongs to a multiple only')),
  });
}

const multipleMeasurement = v.object({
  ...measured,
  scale: noScale,
  figure: v.pipe(multiple, v.description('What was measured: a multiple.')),
  comparison: v.pipe(
    v.object({
      label: localized(text, 'As a label beside the drawing.'),
      text: localized(text, 'In full, as the sentence says it in place of {comparison}.'),
    }),
    v.description('Those the multiple is measured against.'),
  ),
  split: v.exactOptional(v.never('belongs to a share or a frequency only')),
});

function indicator<S extends v.GenericSchema<string>, M extends v.GenericSchema>(
  sentence: S,
  measurement: M,
) {
  type Item = v.InferOutput<M>;
  return v.object({
    id: v.pipe(
      id,
      v.description(
        `What the attribute "indicator" names: a–z, 0–9 and hyphens, at most ${LONGEST_ID} characters.`,
      ),
    ),
    title: localized(title, `A short name for headings and lists; at most ${LONGEST_TITLE} characters.`),
    joint: v.exactOptional(
      v.pipe(
        v.literal(true),
        v.description('The source gives one figure for all of the groups rather than one for each.'),
      ),
    ),
    sentence: localized(sentence, 'What finishes the sentence that the number and the people begin.'),
    statement: v.exactOptional(
      localized(
        text,
        'The whole statement with number, unit, scale word, base, comparison, parts and source as an export writes it; made from the other fields and never read.',
      ),
    ),
    measurements: v.pipe(
      list(measurement, 'The figures, one for each programme that has one; at least one.'),
      v.transform((items) => items as [Item, ...Item[]]),
    ),
  });
}

const plainSentence = v.pipe(
  text,
  v.regex(WITHOUT_PLACES, 'must have no {scale} or {comparison}: the first measurement has no such word'),
);

const scaledSentence = v.pipe(
  text,
  v.regex(WITH_SCALE, 'must have {scale} once, where the scale word of the measurements belongs'),
  v.guard((sentence): sentence is `${string}{scale}${string}` => sentence.includes('{scale}')),
);

const comparingSentence = v.pipe(
  text,
  v.regex(ENDING_IN_COMPARISON, 'must end in {comparison}: a multiple says with whom it compares'),
  v.guard((sentence): sentence is `${string}{comparison}` => sentence.endsWith('{comparison}')),
);

/** The kinds of indicator, as `Indicator` has them. */
const indicators = {
  plain: indicator(plainSentence, proportionMeasurement(noScale)),
  'high-degree': indicator(scaledSentence, proportionMeasurement(oneScale('high-degree'))),
  'some-degree': indicator(scaledSentence, proportionMeasurement(oneScale('some-degree'))),
  multiple: v.object({
    ...indicator(comparingSentence, multipleMeasurement).entries,
    verb: localized(text, 'The verb between the people and the number: "har" godt 5 gange.'),
  }),
};

interface Glance {
  readonly measurements?: readonly ({ figure?: { kind?: unknown } | null; scale?: unknown } | null)[] | null;
}

/** The kind that was meant, by the first measurement: problems are reported of this kind alone. */
function indicatorSchemaOf(data: unknown) {
  const first = (data as Glance | null | undefined)?.measurements?.[0];
  if (first?.figure?.kind === 'multiple') return indicators.multiple;
  if (first?.scale === 'high-degree' || first?.scale === 'some-degree') return indicators[first.scale];
  return indicators.plain;
}

const theme = v.object({
  id: v.pipe(
    id,
    v.description(
      `What the attribute "theme" names: a–z, 0–9 and hyphens, at most ${LONGEST_ID} characters.`,
    ),
  ),
  title: localized(title, `The theme's name; at most ${LONGEST_TITLE} characters.`),
  message: localized(
    title,
    `What the theme's figures are about, as a chart's title; at most ${LONGEST_TITLE} characters.`,
  ),
  introduction: localized(text, 'A sentence or two above the figures.'),
  indicators: list(v.lazy(indicatorSchemaOf), 'The results, in the order they are shown; at least one.'),
});

/** The first id that stands there a second time. */
function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((one) => seen.size === seen.add(one).size);
}

type Themes = v.InferOutput<typeof theme>[];

function eachOnce(idsOf: (themes: Themes) => readonly string[]) {
  return v.check<Themes, (issue: v.CheckIssue<Themes>) => string>(
    (themes) => repeated(idsOf(themes)) === undefined,
    ({ input }) => `must have the id "${repeated(idsOf(input)) ?? ''}" once only`,
  );
}

const schema = v.pipe(
  v.object({
    programs: list(
      v.object({
        id: v.pipe(program, v.description('What the attribute "program" names.')),
        name: v.pipe(text, v.description('Its name, the same in every language.')),
        description: localized(text, 'Who its people are, for readers who do not know the name.'),
      }),
      'The programmes there are figures for; at least one.',
    ),
    themes: v.pipe(
      list(theme, 'The themes, in the order they are shown; at least one.'),
      eachOnce((themes) => themes.map((one) => one.id)),
      eachOnce((themes) => themes.flatMap((one) => one.indicators.map((result) => result.id))),
    ),
  }),
  v.title('Dataset of impact-widgets'),
  v.description('Documented results as <impact-stat> and <impact-theme> show them, in Danish and English.'),
);

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };
type Same<A, B> =
  (<T>(value: T) => T extends A ? 1 : 2) extends <T>(value: T) => T extends B ? 1 : 2 ? true : false;

/** `never`, which no schema puts out, as soon as schema and types differ in one property. */
type Agreed<Output> = Same<Writable<Output>, Writable<Dataset>> extends true ? Dataset : never;

/**
 * What a dataset from elsewhere must be to be shown. Unknown properties are dropped, `__proto__` among them; a scale
 * word that JSON leaves out becomes `undefined`.
 */
export const datasetSchema: v.GenericSchema<unknown, Dataset> = schema satisfies v.GenericSchema<
  unknown,
  Agreed<v.InferOutput<typeof schema>>
>;

/** The schemas that `datasetSchema` chooses between for an indicator, by name; JSON Schema lists them. */
export const indicatorSchemas: Readonly<Record<string, v.GenericSchema>> = indicators;

/** A dataset that can be shown, or what is wrong with the data: at least one problem. */
export type Validation =
  | { readonly dataset: Dataset; readonly problems?: never }
  | { readonly dataset?: never; readonly problems: readonly string[] };

/**
 * Checks data from elsewhere, such as parsed JSON. A problem names its place and says what would be right:
 * "themes.0.indicators.2.sentence.da: must not be empty".
 */
export function validateDataset(data: unknown): Validation {
  const result = v.safeParse(datasetSchema, data);
  if (result.success) return { dataset: result.output };
  return {
    problems: result.issues.map((issue) => {
      const place = v.getDotPath(issue);
      return place ? `${place}: ${issue.message}` : issue.message;
    }),
  };
}
