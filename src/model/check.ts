import type { Dataset, Figure, Frequency, Indicator, Measurement, Source } from './types.js';

/** One thing that is wrong with a dataset. */
export interface Problem {
  /** Where it is: "themes.0.indicators.2.sentence.da". Empty where it is the whole. */
  readonly path: string;
  /** What would be right, and what was found. */
  readonly message: string;
}

export interface Checked {
  /** What can be shown; absent where what holds the rows together is wrong, or no row is left. */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

type Kind = 'languages' | 'programs' | 'scales' | 'words' | 'sources' | 'rows';

interface Run {
  readonly problems: Problem[];
  /** Problems of what is being read; those of a row end with it. */
  faults: number;
  /** How many more indicators are read. */
  room: number;
  /** What was named so far. */
  readonly names: Readonly<Record<Kind, Set<string>>>;
}

/** Reads the value at a path: gives a copy of all that it knows, once, and reports what is wrong. */
type Read = (value: unknown, path: string, run: Run) => unknown;

type Must = (isRight: boolean, path: string, right: string, found: unknown) => void;

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

function report(run: Run, path: string, right: string, found: unknown): void {
  run.faults++;
  run.problems.push({ path: path.slice(1), message: `must be ${right}, but is ${shown(found)}` });
}

/** True once for each key. */
export const isNew = <K>(seen: Set<K>, key: K) => seen.size < seen.add(key).size;

// How a value is read.

const value =
  (isRight: (value: unknown, run: Run) => boolean, right: string): Read =>
  (found, path, run) => {
    if (!isRight(found, run)) report(run, path, right, found);
    return found;
  };

const optional =
  (read: Read): Read =>
  (found, path, run) =>
    found === undefined ? found : read(found, path, run);

const shape =
  (fields: Readonly<Record<string, Read>>): Read =>
  (found, path, run) => {
    if (typeof found !== 'object' || !found) {
      report(run, path, 'an object', found);
      return undefined;
    }
    const copy: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(fields)) {
      const part = read((found as typeof copy)[key], `${path}.${key}`, run);
      if (part !== undefined) copy[key] = part;
    }
    return copy;
  };

const list =
  (item: Read, most = 2000, least = 1): Read =>
  (found, path, run) => {
    const length = Array.isArray(found) ? found.length : -1;
    if (!(length >= least && length <= most)) {
      report(run, path, `a list of ${least} to ${most}`, length < 0 ? found : length);
      return undefined;
    }
    const copy = [];
    for (let index = 0; index < length; index++) {
      const part = item((found as unknown[])[index], `${path}.${index}`, run);
      if (part !== undefined) copy.push(part);
    }
    return copy;
  };

/** Holds what is right in itself against more. */
const also =
  (read: Read, rule: (copy: never, must: Must, run: Run) => void): Read =>
  (found, path, run) => {
    const { faults } = run;
    const copy = read(found, path, run);
    if (run.faults === faults)
      rule(
        copy as never,
        (isRight, key, right, part) => {
          if (!isRight) report(run, path + key, right, part);
        },
        run,
      );
    return copy;
  };

/** Leaves out what is wrong, so that the rest can be shown. */
const row =
  (read: Read): Read =>
  (found, path, run) => {
    const { faults } = run;
    const copy = read(found, path, run);
    if (run.faults === faults) return copy;
    run.faults = faults;
    return undefined;
  };

/** No two of its items agree in this. */
const unique = (read: Read, key: string): Read =>
  also(read, (items: Readonly<Record<string, unknown>>[], must) => {
    const seen = new Set();
    items.forEach((item, index) => must(isNew(seen, item[key]), `.${index}.${key}`, 'named once', item[key]));
  });

// What the fields of a dataset are.

const number = (least: number, most: number, decimals = 0): Read => {
  const isRight = value(
    (found) =>
      typeof found === 'number' && found >= least && found <= most && +found.toFixed(decimals) === found,
    `a number from ${least} to ${most} with at most ${decimals} decimals`,
  );
  // `Intl` writes -0 with its sign.
  return (found, path, run) => isRight(found, path, run) || 0;
};

const text = (right = 'a text', pattern = /./s, most = 2000): Read =>
  value(
    (found) =>
      typeof found === 'string' &&
      found.length <= most &&
      /[^\s\p{Cf}]/u.test(found) &&
      !/[\p{Cc}\p{Cs}]/u.test(found) &&
      pattern.test(found),
    `${right}, at most ${most} characters`,
  );

const only = (right: unknown): Read => value((found) => found === right, shown(right));

const absent = value((found) => found === undefined, 'left out here');

const id = text(
  'words of a-z and 0-9 with single hyphens',
  /^(?!(con|prn|aux|nul|(com|lpt)\d)$)[a-z\d]+(-[a-z\d]+)*$/,
  64,
);

const named = (kind: Kind, read = id): Read =>
  also(read, (name: string, must, { names }) => {
    must(isNew(names[kind], name), '', 'a name of its own', name);
    // A language has a folder beside the files of the rows.
    if (kind === 'languages') names.rows.add(name.toLowerCase());
  });

const nameOf = (kind: Kind): Read =>
  value((found, { names }) => names[kind].has(found as string), `one of the ${kind}`);

const passes = (read: Read, isRight: (found: string) => boolean, right: string): Read =>
  also(read, (found: string, must) => {
    let isPassed = false;
    try {
      isPassed = isRight(found);
    } catch {
      // Neither an address nor a tag.
    }
    must(isPassed, '', right, found);
  });

const language = passes(text(), (tag) => Intl.getCanonicalLocales(tag)[0] === tag, 'a language such as "da"');

const address = passes(
  text('an address', /^https?:\/\/\S+$/),
  (url) => {
    const { username, password } = new URL(url);
    return !(username + password);
  },
  'an address without a password',
);

const date = passes(
  text('a date such as "2024-04-02"', /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  (day) => new Date(day).getUTCDate() === +day.slice(8),
  'a day there is',
);

const localized =
  (one = text()): Read =>
  (found, path, run) =>
    shape(Object.fromEntries([...run.names.languages].map((tag) => [tag, one])))(found, path, run);

const heading = localized(text('a text', /./s, 90));

// The parts of a dataset, from the smallest to the whole.

const share = shape({ kind: only('share'), percent: number(0, 100, 2) });

const frequency = also(
  shape({ kind: only('frequency'), count: number(0, 1e6), outOf: number(2, 1e6) }),
  ({ count, outOf }: Frequency, must) => must(count <= outOf, '.count', `at most ${outOf}`, count),
);

const multiple = shape({
  kind: only('multiple'),
  times: number(0, 1e6, 2),
  precision: optional(only('just-over')),
});

const figure =
  (kinds: Readonly<Record<string, Read>>): Read =>
  (found, path, run) => {
    const kind = (found as { kind?: unknown } | null | undefined)?.kind;
    const names = Object.keys(kinds);
    const read = names.includes(kind as string) ? kinds[kind as string] : undefined;
    return (read ?? shape({ kind: value(() => false, names.join(' or ')) }))(found, path, run);
  };

const base = shape({ label: localized(), definite: localized(), indefinite: localized() });

const comparison = shape({ label: localized(), text: localized() });

const interval = shape({ low: number(0, 1e6, 2), high: number(0, 1e6, 2) });

const split = unique(list(shape({ figure: share, scale: nameOf('words') })), 'scale');

const respondents = optional(number(1, 1e9));

const period = text('a text', /./s, 100);

/** A figure's number, the most that it could be, and in percent the step it is rounded to. */
function onItsScale(stated: Figure): readonly [number, number, number] {
  if (stated.kind === 'share') return [stated.percent, 100, 1];
  if (stated.kind === 'frequency') return [stated.count, stated.outOf, 100 / stated.outOf];
  return [stated.times, 1e6, 0];
}

/** A measurement of one of these kinds, with more fields. */
const measurement = (kinds: Readonly<Record<string, Read>>, more: Readonly<Record<string, Read>>): Read => {
  const anyFigure = figure(kinds);
  return also(
    shape({
      program: nameOf('programs'),
      base: optional(base),
      source: nameOf('sources'),
      figure: anyFigure,
      respondents,
      period: optional(period),
      interval: optional(interval),
      earlier: optional(
        list(shape({ period, figure: anyFigure, source: optional(nameOf('sources')), respondents })),
      ),
      ...more,
    }),
    measured,
  );
};

function measured({ figure: stated, split: parts, interval: range, earlier }: Measurement, must: Must) {
  const { kind } = stated;
  const [found, most, step] = onItsScale(stated);
  if (range) {
    must(range.low <= found, '.interval.low', `at most ${found}`, range.low);
    must(range.high >= found && range.high <= most, '.interval.high', `from ${found} to ${most}`, range.high);
  }
  earlier?.forEach(({ figure: before }, index) =>
    must(before.kind === kind, `.earlier.${index}.figure.kind`, `"${kind}"`, before.kind),
  );
  if (parts) {
    const sum = Math.round(parts.reduce((all, part) => all + part.figure.percent, 0) * 100) / 100;
    const percent = (found / most) * 100;
    // Each part and the figure itself may have been rounded by half a step.
    must(
      sum <= 100 && Math.abs(sum - percent) <= (parts.length + step) / 2,
      '.split',
      `parts of ${percent} percent`,
      sum,
    );
  }
}

/** An indicator whose sentence has its place, with measurements of its kind. */
const indicatorOf = (sentence: RegExp, each: Read, more: Readonly<Record<string, Read>> = {}): Read =>
  also(
    shape({
      id: named('rows'),
      title: heading,
      joint: optional(only(true)),
      statement: optional(localized()),
      sentence: localized(text(`a text like ${sentence.source}`, sentence)),
      measurements: also(unique(list(each), 'program'), (all: Measurement[], must) =>
        all.forEach(({ figure: { kind }, scale }, index) => {
          const [first] = all;
          must(kind === first?.figure.kind, `.${index}.figure.kind`, 'of one kind', kind);
          must(scale === first?.scale, `.${index}.scale`, 'one and the same', scale);
        }),
      ),
      ...more,
    }),
    ({ joint, measurements: [first, ...others] }: Indicator, must) =>
      must(
        !joint ||
          (others.length > 0 &&
            others.every((other) => JSON.stringify(other.figure) === JSON.stringify(first.figure))),
        '.joint',
        'left out unless several measurements state one figure',
        joint,
      ),
  );

const proportion = (scale: Read) =>
  measurement({ share, frequency }, { scale, split: optional(split), comparison: absent });

const plain = indicatorOf(/^[^{}]*$/, proportion(absent));

const scaled = indicatorOf(/^[^{}]*\{scale\}[^{}]*$/, proportion(nameOf('words')));

const compared = indicatorOf(
  /^[^{}]*\{comparison\}$/,
  measurement({ multiple }, { scale: absent, split: absent, comparison }),
  { verb: localized() },
);

type Glance = { measurements?: { figure?: { kind?: unknown } | null; scale?: unknown }[] | null } | null;

/** The kind that was meant, by the first measurement. */
const indicator: Read = (found, path, run) => {
  const first = (found as Glance | undefined)?.measurements?.[0];
  if (first?.figure?.kind === 'multiple') return compared(found, path, run);
  return (typeof first?.scale === 'string' ? scaled : plain)(found, path, run);
};

const indicators: Read = (found, path, run) => {
  const { room } = run;
  if (Array.isArray(found)) run.room = Math.max(0, room - found.length);
  return list(row(indicator), room)(found, path, run);
};

const theme = shape({
  id: named('rows'),
  title: heading,
  message: heading,
  introduction: localized(),
  indicators,
});

const source = also(
  shape({
    id: named('sources'),
    publisher: text(),
    year: number(1000, 9999),
    published: optional(date),
    title: optional(text()),
    language: optional(language),
    url: optional(address),
    citedIn: optional(text()),
  }),
  ({ published, year }: Source, must) =>
    must(published?.startsWith(`${year}`) ?? true, '.published', `in ${year}`, published),
);

const sources = also(list(source), (all: Source[], must) => {
  const seen = new Set();
  all.forEach(({ publisher, year, title, url, id: own, citedIn }, index) => {
    const cited = all.find((other) => other.id === citedIn);
    must(isNew(seen, JSON.stringify([publisher, year, title, url])), `.${index}`, 'unlike others', publisher);
    must(
      citedIn === undefined || (!!cited && citedIn !== own && cited.citedIn === undefined),
      `.${index}.citedIn`,
      'another source that no other quotes',
      citedIn,
    );
  });
});

// In this order: what is named is read before what names it.
const whole = shape({
  format: only(1),
  languages: list(named('languages', language), 40),
  id,
  edition: date,
  name: localized(),
  programs: list(shape({ id: named('programs'), name: localized(), description: localized(), base }), 12),
  scales: list(
    shape({ id: named('scales'), words: list(shape({ id: named('words'), text: localized() })) }),
    2000,
    0,
  ),
  sources,
  themes: list(row(theme), 200),
  editions: optional(unique(list(shape({ edition: date, url: address })), 'edition')),
});

/** Checks data from elsewhere and gives back a copy of what can be shown. Never throws. */
export function checkDataset(data: unknown): Checked {
  const names = {
    languages: new Set<string>(),
    programs: new Set<string>(),
    scales: new Set<string>(),
    words: new Set<string>(),
    sources: new Set<string>(),
    // Files of these names lie beside those of the rows.
    rows: new Set(['builder', 'index', 'latest']),
  };
  const run: Run = { problems: [], faults: 0, room: 2000, names };
  try {
    const dataset = whole(data, '', run) as Dataset | undefined;
    if (dataset && run.faults === 0) {
      const themes = dataset.themes.filter(({ indicators: rows }) => rows.length > 0);
      const [first, ...others] = themes;
      if (first) return { dataset: { ...dataset, themes: [first, ...others] }, problems: run.problems };
    }
  } catch {
    // Not even asking what it is may be possible.
    run.problems.push({ path: '', message: 'must be data that can be read' });
  }
  return { problems: run.problems };
}
