import * as v from 'valibot';
import { isNew, shown, type Problem } from './check.js';
import type { Dataset, Figure } from './types.js';

export type { Problem } from './check.js';

/** Most characters of a title or a message. */
const LONGEST_TITLE = 90;
const LONGEST_TEXT = 2000;
const LONGEST_PERIOD = 100;
const LONGEST_ID = 64;
const MOST_ITEMS = 2000;
const LARGEST = 1_000_000;

/** As far as JSON Schema is concerned; control characters are more than these. */
const IN_ONE_LINE = /^[^\r\n]*$/;

const LANGUAGE = /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

// Braces are places for words, and a place without its word would be printed as it stands.
const WITHOUT_PLACES = /^[^{}]*$/;
const WITH_SCALE = /^[^{}]*\{scale\}[^{}]*$/;
const ENDING_IN_COMPARISON = /^[^{}]*\{comparison\}$/;

/** The message of a rule: what would be right, and what was found. */
const must = (right: string) => (issue: { readonly input: unknown }) =>
  `must be ${right}, but is ${shown(issue.input)}`;

/** The message of an object, which valibot gives for a key that it lacks as well. */
const anObject = (issue: { readonly expected: string | null; readonly input: unknown }) =>
  must(issue.expected === 'Object' ? 'an object' : 'there')(issue);

const isRead = (read: () => boolean): boolean => {
  try {
    return read();
  } catch {
    return false;
  }
};

const isLanguage = (tag: string) => isRead(() => Intl.getCanonicalLocales(tag)[0] === tag);

const textOf = (most: number, pattern = IN_ONE_LINE, right = 'a text in one line') =>
  v.pipe(
    v.string(must('a text')),
    v.nonEmpty(must('a text that is not empty')),
    v.maxLength(most, must(`a text of at most ${most} characters`)),
    v.check((text) => /[^\s\p{Cf}]/u.test(text), must('a text that is not empty')),
    v.check(
      (text) => !/[\p{Cc}\p{Cs}]/u.test(text),
      must('a text in one line, without control characters and halves of characters'),
    ),
    v.regex(pattern, must(right)),
  );

const text = textOf(LONGEST_TEXT);
const title = textOf(LONGEST_TITLE);

const id = v.pipe(
  v.string(must('a text')),
  v.regex(
    /^(?!(con|prn|aux|nul|(com|lpt)[0-9])$)[a-z0-9]+(-[a-z0-9]+)*$/,
    must('words of a–z and 0–9 with single hyphens between them, and no device of Windows'),
  ),
  v.maxLength(LONGEST_ID, must(`an id of at most ${LONGEST_ID} characters`)),
);

const aLanguage = 'a language tag in its usual spelling, such as "da" or "pt-BR"';

const language = v.pipe(textOf(LONGEST_TEXT, LANGUAGE, aLanguage), v.check(isLanguage, must(aLanguage)));

const date = v.pipe(
  v.string(must('a date such as "2024-04-02"')),
  // A pattern rather than a format, which programs that read JSON Schema may ignore.
  v.regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, must('a date such as "2024-04-02"')),
  v.check((day) => new Date(day).getUTCDate() === Number(day.slice(8)), must('a day that exists')),
);

const url = v.pipe(
  textOf(LONGEST_TEXT, /^https?:\/\/\S+$/, 'an address that starts with https:// or http://'),
  v.check(
    (address) =>
      isRead(() => {
        const { username, password } = new URL(address);
        return username === '' && password === '';
      }),
    must('an address that starts with https:// or http:// and holds no password'),
  ),
);

function numberFrom(least: number, most: number, decimals = 0) {
  const right =
    decimals > 0
      ? `a number from ${least} to ${most} with at most ${decimals} decimals`
      : `a whole number from ${least} to ${most}`;
  const number = v.pipe(
    v.number(must(right)),
    v.finite(must(right)),
    v.minValue(least, must(right)),
    v.maxValue(most, must(right)),
  );
  return decimals > 0
    ? v.pipe(
        number,
        v.check((value) => Number(value.toFixed(decimals)) === value, must(right)),
      )
    : v.pipe(number, v.integer(must(right)));
}

/** A list whose length is right before its items are read. */
function itemsOf<S extends v.GenericSchema>(
  item: S,
  description: string,
  most = MOST_ITEMS,
  isInRoom: (items: unknown[]) => boolean = () => true,
) {
  const length = (issue: { readonly input: unknown }) =>
    `must hold at least one and at most ${most}, but is ${shown(issue.input)}`;
  return v.pipe(
    v.array(v.unknown(), must('a list')),
    v.minLength(1, length),
    v.maxLength(most, length),
    v.check(isInRoom, length),
    v.array(item),
    v.minLength(1),
    v.maxLength(most),
    v.description(description),
  );
}

function listOf<S extends v.GenericSchema>(item: S, description: string, most = MOST_ITEMS) {
  type Item = v.InferOutput<S>;
  return v.pipe(
    itemsOf(item, description, most),
    v.transform((items) => items as [Item, ...Item[]]),
  );
}

type Fault = readonly [isRight: boolean, path: readonly (string | number)[], right: string, found: unknown];

/** Holds what is right in itself against more. */
function also<T>(faultsOf: (value: T) => readonly Fault[]) {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [isRight, keys, right, found] of faultsOf(dataset.value)) {
      if (isRight) continue;
      const path = keys.map((key) => ({
        type: 'object',
        origin: 'value',
        input: {},
        key: String(key),
        value: found,
      })) as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
      addIssue({ message: `must be ${right}, but is ${shown(found)}`, ...(keys.length > 0 && { path }) });
    }
  });
}

function unique<T extends readonly object[]>(key: keyof T[number] & string) {
  return also<T>((items) => {
    const seen = new Set();
    return items.map((item: T[number], index): Fault => [
      isNew(seen, item[key]),
      [index, key],
      'named once',
      item[key],
    ]);
  });
}

/** A figure's number, the most that it could be, and in percent the step it is rounded to. */
function onItsScale(figure: Figure): { value: number; most: number; step: number } {
  switch (figure.kind) {
    case 'share':
      return { value: figure.percent, most: 100, step: 1 };
    case 'frequency':
      return { value: figure.count, most: figure.outOf, step: 100 / figure.outOf };
    case 'multiple':
      return { value: figure.times, most: LARGEST, step: 0 };
  }
}

interface Measured {
  readonly figure: Figure;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  readonly earlier?: readonly { readonly figure: Figure }[] | undefined;
  readonly split?: readonly { readonly figure: { readonly percent: number } }[] | undefined;
}

/** What must agree inside a measurement. */
function measuredFaults({ figure, interval, earlier = [], split }: Measured): readonly Fault[] {
  const { value, most, step } = onItsScale(figure);
  const faults: Fault[] = earlier.map((before, index) => [
    before.figure.kind === figure.kind,
    ['earlier', index, 'figure', 'kind'],
    `"${figure.kind}", as what it came before`,
    before.figure.kind,
  ]);
  if (interval) {
    const { low, high } = interval;
    faults.push([low <= value, ['interval', 'low'], `at most the figure, ${value}`, low]);
    faults.push([
      high >= value && high <= most,
      ['interval', 'high'],
      `from the figure, ${value}, to ${most}`,
      high,
    ]);
  }
  if (split) {
    const sum = Math.round(split.reduce((all, part) => all + part.figure.percent, 0) * 100) / 100;
    const percent = (value / most) * 100;
    // Each part and the figure itself may have been rounded by half a step.
    const isWhole = sum <= 100 && Math.abs(sum - percent) <= (split.length + step) / 2;
    faults.push([isWhole, ['split'], `parts of the figure, ${percent} of 100 percent`, sum]);
  }
  return faults;
}

/**
 * The schemas of a dataset in these languages. What is named, such as a source, is remembered while it is read, so each
 * serves one dataset. Without languages they hold for any, which is what JSON Schema can say.
 */
export function schemasOf(languages?: readonly string[]) {
  const named = {
    languages: new Set<string>(),
    programs: new Set<string>(),
    scales: new Set<string>(),
    words: new Set<string>(),
    sources: new Set<string>(),
    // Files of these names, and a folder for each language, lie beside those of the rows.
    rows: new Set(['builder', 'index', 'latest', ...(languages ?? []).map((tag) => tag.toLowerCase())]),
  };
  let rows = 0;

  const newName = (kind: keyof typeof named, description: string) =>
    v.pipe(
      id,
      v.check((name) => isNew(named[kind], name), must('an id that nothing else has, so named once')),
      v.description(description),
    );

  const nameOf = (kind: keyof typeof named, description: string) =>
    v.pipe(
      id,
      v.check((name) => named[kind].has(name), must(`the id of one of the ${kind}`)),
      v.description(description),
    );

  function localized<S extends v.GenericSchema<string>>(one: S, description: string) {
    const schema = languages
      ? v.object(Object.fromEntries(languages.map((tag) => [tag, one])), anObject)
      : v.pipe(v.record(v.pipe(v.string(), v.regex(LANGUAGE)), one), v.minEntries(1));
    return v.pipe(
      schema as v.GenericSchema<unknown, Record<string, v.InferOutput<S>>>,
      v.description(description),
    );
  }

  const share = v.object(
    {
      kind: v.pipe(
        v.literal('share', must('"share"')),
        v.description('A part of a whole, written and drawn as a percentage.'),
      ),
      percent: v.pipe(
        numberFrom(0, 100, 2),
        v.description('In percent, 0 to 100, with at most two decimals.'),
      ),
    },
    anObject,
  );

  const frequency = v.pipe(
    v.object(
      {
        kind: v.pipe(
          v.literal('frequency', must('"frequency"')),
          v.description('A count out of some people, written and drawn as countable units.'),
        ),
        count: v.pipe(numberFrom(0, LARGEST), v.description('How many of the people, 0 to "outOf".')),
        outOf: v.pipe(
          numberFrom(2, LARGEST),
          v.description('Out of how many; up to 12 are drawn as people, more as a bar.'),
        ),
      },
      anObject,
    ),
    also(({ count, outOf }) => [[count <= outOf, ['count'], `at most ${outOf}`, count]]),
  );

  const multiple = v.object(
    {
      kind: v.pipe(
        v.literal('multiple', must('"multiple"')),
        v.description('How many times greater something is than for a comparison group.'),
      ),
      times: v.pipe(numberFrom(0, LARGEST, 2), v.description('At least 0; 5 is "5 times".')),
      precision: v.optional(
        v.pipe(
          v.literal('just-over', must('"just-over"')),
          v.description('How the true value relates to "times", where the source says so.'),
        ),
      ),
    },
    anObject,
  );

  const proportionFigure = v.variant('kind', [share, frequency], must('a share or a frequency'));
  const multipleFigure = v.variant('kind', [multiple], must('a multiple'));

  const base = v.pipe(
    v.object(
      {
        label: localized(text, 'As a label: "Bydelsmødre".'),
        definite: localized(text, 'After a share: "73 % af Bydelsmødrene".'),
        indefinite: localized(text, 'After a frequency or as a subject: "7 ud af 10 Bydelsmødre".'),
      },
      anObject,
    ),
    v.description('The people a figure speaks of, in the forms a sentence needs.'),
  );

  const respondents = v.optional(
    v.pipe(
      numberFrom(1, 1e9),
      v.description('Number of people asked, at least 1, where the source gives it.'),
    ),
  );

  function measured<F extends v.GenericSchema>(figure: F) {
    const earlier = v.object(
      {
        period: v.pipe(textOf(LONGEST_PERIOD), v.description('When people were asked: "2022".')),
        figure: v.pipe(
          figure as unknown as v.GenericSchema<unknown, Plain<Figure>>,
          v.description('What it was then, of the same kind.'),
        ),
        source: v.optional(nameOf('sources', 'Id of its source, where that is another.')),
        respondents,
      },
      anObject,
    );
    return {
      program: nameOf('programs', 'Id of the programme whose figure it is.'),
      base: v.optional(base),
      source: nameOf('sources', 'Id of the source that the figure comes from.'),
      figure: v.pipe(figure, v.description('What was measured.')),
      respondents,
      period: v.optional(
        v.pipe(
          textOf(LONGEST_PERIOD),
          v.description('When people were asked, as the source writes it, where it does.'),
        ),
      ),
      interval: v.optional(
        v.pipe(
          v.object(
            {
              low: v.pipe(numberFrom(0, LARGEST, 2), v.description('Its least value, at most the figure.')),
              high: v.pipe(
                numberFrom(0, LARGEST, 2),
                v.description('Its greatest value, at least the figure.'),
              ),
            },
            anObject,
          ),
          v.description(
            'The range that the true value lies in, in the unit of the figure, where the source gives one.',
          ),
        ),
      ),
      earlier: v.optional(itemsOf(earlier, 'What the same question gave before, the latest first.')),
    };
  }

  const absent = (why: string) => v.optional(v.never(must(`left out: ${why}`)));

  const noScale = absent('all measurements of an indicator have one scale word, or none has');

  const split = v.pipe(
    listOf(
      v.object(
        {
          figure: v.pipe(share, v.description('A share of the same people.')),
          scale: nameOf('words', 'Id of the scale word that this part answers to.'),
        },
        anObject,
      ),
      'Parts of the same whole that make up the figure; together at most 100 percent.',
    ),
    unique('scale'),
  );

  function proportionMeasurement<S extends v.GenericSchema>(scale: S) {
    return v.pipe(
      v.object(
        {
          ...measured(proportionFigure),
          scale,
          split: v.optional(split),
          comparison: absent('it belongs to a multiple only'),
        },
        anObject,
      ),
      also((measurement) => measuredFaults(measurement as unknown as Measured)),
    );
  }

  const multipleMeasurement = v.pipe(
    v.object(
      {
        ...measured(multipleFigure),
        scale: noScale,
        comparison: v.pipe(
          v.object(
            {
              label: localized(text, 'As a label beside the drawing.'),
              text: localized(text, 'In full, as the sentence says it in place of {comparison}.'),
            },
            anObject,
          ),
          v.description('Those the multiple is measured against.'),
        ),
        split: absent('it belongs to a share or a frequency only'),
      },
      anObject,
    ),
    also((measurement) => measuredFaults(measurement as unknown as Measured)),
  );

  interface Row {
    readonly figure: Figure;
    readonly scale?: unknown;
    readonly program: string;
  }

  function indicator<S extends v.GenericSchema<string>, M extends v.GenericSchema, E extends v.ObjectEntries>(
    sentence: S,
    measurement: M,
    more: E,
  ) {
    return v.pipe(
      v.object(
        {
          id: newName('rows', `What the attribute "indicator" names: at most ${LONGEST_ID} characters.`),
          title: localized(title, `A short name for headings; at most ${LONGEST_TITLE} characters.`),
          joint: v.optional(
            v.pipe(
              v.literal(true, must('true')),
              v.description('The source gives one figure for all of the groups rather than one for each.'),
            ),
          ),
          sentence: localized(sentence, 'What finishes the sentence that the number and the people begin.'),
          statement: v.optional(
            localized(
              text,
              'The whole statement with number, unit, scale word, base, comparison, parts and source; said in a language that has no grammar.',
            ),
          ),
          measurements: v.pipe(
            listOf(measurement, 'The figures, one for each programme that has one; at least one.'),
            also((items) => {
              const all = items as unknown as readonly Row[];
              const seen = new Set();
              return all.flatMap(({ figure: { kind }, scale, program }, index): Fault[] => [
                [kind === all[0]?.figure.kind, [index, 'figure', 'kind'], 'the same in all', kind],
                [scale === all[0]?.scale, [index, 'scale'], 'the same in all', scale],
                [isNew(seen, program), [index, 'program'], 'named once', program],
              ]);
            }),
          ),
          ...more,
        },
        anObject,
      ),
      also((item) => {
        const { joint, measurements } = item as unknown as { joint?: true; measurements: readonly Row[] };
        const [first, ...others] = measurements.map(({ figure }) => JSON.stringify(figure));
        const isOne = others.length > 0 && others.every((other) => other === first);
        return [[!joint || isOne, ['joint'], 'left out unless several measurements state one figure', joint]];
      }),
    );
  }

  const plainSentence = textOf(
    LONGEST_TEXT,
    WITHOUT_PLACES,
    'without {scale} or {comparison}: no braces where no word belongs',
  );
  const scaledSentence = v.pipe(
    textOf(LONGEST_TEXT, WITH_SCALE, 'a text with {scale} once, where the scale word belongs'),
    v.guard((sentence): sentence is `${string}{scale}${string}` => sentence.includes('{scale}')),
  );
  const comparingSentence = v.pipe(
    textOf(LONGEST_TEXT, ENDING_IN_COMPARISON, 'a text that ends in {comparison}, and has no other braces'),
    v.guard((sentence): sentence is `${string}{comparison}` => sentence.endsWith('{comparison}')),
  );

  /** The kinds of indicator, as `Indicator` has them. */
  const indicators = {
    plain: indicator(plainSentence, proportionMeasurement(noScale), {}),
    scaled: indicator(
      scaledSentence,
      proportionMeasurement(nameOf('words', 'Id of the word for how strongly people agree.')),
      {},
    ),
    multiple: indicator(comparingSentence, multipleMeasurement, {
      verb: localized(text, 'The verb between the people and the number: "har" godt 5 gange.'),
    }),
  };

  interface Glance {
    readonly measurements?:
      readonly ({ figure?: { kind?: unknown } | null; scale?: unknown } | null)[] | null;
  }

  /** The kind that was meant, by the first measurement: problems are reported of this kind alone. */
  function indicatorSchemaOf(data: unknown) {
    const first = (data as Glance | null | undefined)?.measurements?.[0];
    if (first?.figure?.kind === 'multiple') return indicators.multiple;
    return typeof first?.scale === 'string' ? indicators.scaled : indicators.plain;
  }

  const theme = v.object(
    {
      id: newName('rows', `What the attribute "theme" names: at most ${LONGEST_ID} characters.`),
      title: localized(title, `The theme's name; at most ${LONGEST_TITLE} characters.`),
      message: localized(
        title,
        `What the theme's figures are about, as a chart's title; at most ${LONGEST_TITLE} characters.`,
      ),
      introduction: localized(text, 'A sentence or two above the figures.'),
      indicators: itemsOf(
        v.lazy(indicatorSchemaOf),
        'The results, in the order they are shown; at least one, and 2,000 in all themes.',
        MOST_ITEMS,
        (items) => rows + items.length <= MOST_ITEMS && Boolean((rows += items.length)),
      ),
    },
    anObject,
  );

  const source = v.pipe(
    v.object(
      {
        id: newName('sources', 'What the measurements name.'),
        publisher: v.pipe(text, v.description('Who published it.')),
        year: v.pipe(numberFrom(1000, 9999), v.description('The year it was published, in four digits.')),
        published: v.optional(
          v.pipe(date, v.description('The date it was published, as year, month and day: "2024-04-02".')),
        ),
        title: v.optional(v.pipe(text, v.description('Its own title, in the language it was published in.'))),
        language: v.optional(v.pipe(language, v.description('The language of its title, such as "da".'))),
        url: v.optional(v.pipe(url, v.description('Where it can be read: an https: or http: address.'))),
        citedIn: v.optional(
          v.pipe(
            text,
            v.description('Id of the source that quotes this one, where the figures were read there.'),
          ),
        ),
      },
      anObject,
    ),
    also(({ published, year }) => [
      [published?.startsWith(`${year}`) ?? true, ['published'], `in the year ${year}`, published],
    ]),
  );

  const sources = v.pipe(
    listOf(source, 'The publications that the figures come from; at least one.'),
    also((all) => {
      const seen = new Set();
      return all.flatMap(
        ({ publisher, year, title: heading, url: address, id: own, citedIn }, index): Fault[] => {
          const cited = all.find((other) => other.id === citedIn);
          return [
            [
              isNew(seen, JSON.stringify([publisher, year, heading, address])),
              [index],
              'unlike the others in publisher, year, title or url',
              publisher,
            ],
            [
              citedIn === undefined ||
                (cited !== undefined && citedIn !== own && cited.citedIn === undefined),
              [index, 'citedIn'],
              'the id of another source, which no other quotes',
              citedIn,
            ],
          ];
        },
      );
    }),
  );

  const dataset = v.pipe(
    v.object(
      {
        format: v.pipe(v.literal(1, must('1')), v.description('The version of this format: 1.')),
        languages: listOf(
          v.pipe(
            language,
            v.check((tag) => isNew(named.languages, tag), must('named once')),
          ),
          'The languages that every text is written in, such as "da"; the first is the default.',
          40,
        ),
        id: v.pipe(id, v.description('What an element names in "dataset".')),
        edition: v.pipe(
          date,
          v.description('The date these figures were put together, which tells editions apart.'),
        ),
        name: localized(text, 'Whose results they are.'),
        programs: listOf(
          v.object(
            {
              id: newName('programs', 'What the attribute "program" names.'),
              name: localized(text, 'Its name.'),
              description: localized(text, 'Who its people are, for readers who do not know the name.'),
              base,
            },
            anObject,
          ),
          'The programmes there are figures for, one to twelve; their order gives colours and shapes.',
          12,
        ),
        scales: v.pipe(
          v.array(
            v.object(
              {
                id: newName('scales', 'Its id.'),
                words: listOf(
                  v.object(
                    {
                      id: newName('words', 'What measurements and parts name in "scale".'),
                      text: localized(text, 'As it stands in a sentence: "i høj grad".'),
                    },
                    anObject,
                  ),
                  'From the strongest to the weakest.',
                ),
              },
              anObject,
            ),
            must('a list'),
          ),
          v.description('Words that say how strongly people agree.'),
        ),
        sources,
        themes: listOf(theme, 'The themes, in the order they are shown; at least one.', 200),
        editions: v.optional(
          v.pipe(
            itemsOf(
              v.object(
                {
                  edition: v.pipe(date, v.description('The date of the edition.')),
                  url: v.pipe(url, v.description('Where it lies; what is there never changes.')),
                },
                anObject,
              ),
              'The editions there are, as far as this one knows.',
            ),
            unique('edition'),
          ),
        ),
      },
      anObject,
    ),
    v.title('Dataset of impact-widgets'),
    v.description('One edition of documented results, as the elements of impact-widgets show them.'),
  );

  return { dataset, indicators };
}

/** `undefined` counts as left out, as JSON has it. */
type Plain<T> = { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> };
type Same<A, B> =
  (<T>(value: T) => T extends A ? 1 : 2) extends <T>(value: T) => T extends B ? 1 : 2 ? true : false;
type Output = v.InferOutput<ReturnType<typeof schemasOf>['dataset']>;

/** `never`, which no schema puts out, as soon as schema and types differ in one property. */
type Agreed = Same<Plain<Output>, Plain<Dataset>> extends true ? Output : never;

/** What can be shown of some data, and all that is wrong with them. */
export interface Validation {
  /** Without the rows that are wrong; absent where what holds them together is wrong, or none is left. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

function languagesOf(data: unknown): readonly string[] {
  const { languages } = (data ?? {}) as { languages?: unknown };
  if (!Array.isArray(languages) || languages.length > 40) return [];
  return [...new Set(languages.filter((tag): tag is string => typeof tag === 'string' && isLanguage(tag)))];
}

/** Keeps the rows that no problem names, and the themes that have any. */
function withoutWrong(data: unknown, wrong: ReadonlySet<string>): unknown {
  const { themes } = data as { themes: readonly { readonly indicators: readonly unknown[] }[] };
  return {
    ...(data as object),
    themes: themes.flatMap((theme, index) => {
      const path = `themes.${index}`;
      if (wrong.has(path)) return [];
      const indicators = theme.indicators.filter((_, row) => !wrong.has(`${path}.indicators.${row}`));
      return indicators.length > 0 ? [{ ...theme, indicators }] : [];
    }),
  };
}

/** The row or theme that a path lies in. */
const ROW = /^themes\.\d+(\.indicators\.\d+)?(?=\.|$)/;

const OPTIONS = { abortPipeEarly: true, message: must('there and right') } as const;

/**
 * Checks data from elsewhere, such as parsed JSON. A row that is wrong is left out, and so is a theme without one; the
 * rest is kept. Braces are places in a sentence and nothing but characters in any other text. Whether there is a
 * grammar for a language is not asked.
 */
export function validateDataset(data: unknown): Validation {
  try {
    const languages = languagesOf(data);
    const { issues = [] } = v.safeParse(schemasOf(languages).dataset, data, OPTIONS);
    const problems = issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    const rows = problems.map(({ path }) => ROW.exec(path)?.[0]);
    if (rows.includes(undefined)) return { problems };
    // What is handed out has passed the whole schema.
    const kept = withoutWrong(data, new Set(rows.map(String)));
    const result = v.safeParse(schemasOf(languages).dataset, kept, OPTIONS);
    if (!result.success) return { problems };
    // As a file would have it: without keys that are undefined, and 0 for -0.
    return { dataset: JSON.parse(JSON.stringify(result.output satisfies Agreed)) as Dataset, problems };
  } catch {
    return { problems: [{ path: '', message: 'must be data that can be read' }] };
  }
}
