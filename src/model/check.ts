import type { Dataset, Figure, Frequency, Indicator, Measurement, NonEmpty, Source } from './types.js';

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

/** Reads the value at a path: gives a copy of all that it knows, once, and reports what is wrong. */
type Read = (found: unknown, path: string) => unknown;

type Reads = Readonly<Record<string, Read>>;

// The dataset that is being read. Nothing in one waits, so there is one at a time.

let problems: Problem[];

/** Problems of what is being read; those of a row end with it. */
let faults: number;

/** How many more indicators are read. */
let room: number;

let languages: string[];

/** What was named so far: "programs baba". */
let names: Set<string>;

/** A value as a message names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value === undefined) return 'missing';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

/** True once for each key. */
export const isNew = <K>(seen: Set<K>, key: K) => seen.size < seen.add(key).size;

type Must = (isRight: boolean, path: string, right: string, found: unknown) => boolean;

const must: Must = (isRight, path, right, found) => {
  if (!isRight) {
    faults++;
    problems.push({ path: path.slice(1), message: `must be ${right}, but is ${shown(found)}` });
  }
  return isRight;
};

// How a value is read.

const value =
  (right: string, isRight: (found: unknown) => boolean): Read =>
  (found, path) => {
    must(isRight(found), path, right, found);
    return found;
  };

const optional =
  (read: Read): Read =>
  (found, path) =>
    found === undefined ? found : read(found, path);

const shape =
  (fields: Reads): Read =>
  (found, path) => {
    if (!must(typeof found === 'object' && found !== null, path, 'an object', found)) return undefined;
    const parts = Object.entries(fields).map(
      ([key, read]) => [key, read((found as Record<string, unknown>)[key], `${path}.${key}`)] as const,
    );
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  };

const list =
  (item: Read, most = 2000, least = 1): Read =>
  (found, path) => {
    const length = Array.isArray(found) ? found.length : -1;
    const isRight = length >= least && length <= most;
    if (!must(isRight, path, `a list of ${least} to ${most}`, length < 0 ? found : length)) return undefined;
    const parts = Array.from({ length }, (_, index) => item((found as unknown[])[index], `${path}.${index}`));
    return parts.filter((part) => part !== undefined);
  };

/** Holds what is right in itself against more. */
const also =
  (read: Read, rule: (copy: never, must: Must) => void): Read =>
  (found, path) => {
    const before = faults;
    const copy = read(found, path);
    if (faults === before) rule(copy as never, (isRight, key, ...more) => must(isRight, path + key, ...more));
    return copy;
  };

/** Leaves out what is wrong, so that the rest can be shown. */
const row =
  (read: Read): Read =>
  (found, path) => {
    const before = faults;
    const copy = read(found, path);
    if (faults === before) return copy;
    faults = before;
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
  const read = value(
    `a number from ${least} to ${most}, ${decimals} decimals at most`,
    (found) =>
      typeof found === 'number' && found >= least && found <= most && +found.toFixed(decimals) === found,
  );
  // `Intl` writes -0 with its sign.
  return (found, path) => read(found, path) || 0;
};

/** A text that passes a pattern, or a test as one. */
const text = (right = 'a text', pattern: Pick<RegExp, 'test'> = /./s, most = 2000): Read =>
  value(`${right}, at most ${most} characters`, (found) => {
    try {
      return (
        typeof found === 'string' &&
        found.length <= most &&
        /[^\s\p{Cf}]/u.test(found) &&
        !/[\p{Cc}\p{Cs}]/u.test(found) &&
        pattern.test(found)
      );
    } catch {
      return false;
    }
  });

const only = (right: unknown): Read => value(shown(right), (found) => found === right);

const absent = only(undefined);

const id = text(
  'words of a-z and 0-9 with single hyphens',
  /^(?!(con|prn|aux|nul|(com|lpt)\d)$)[a-z\d]+(-[a-z\d]+)*$/,
  64,
);

const named = (kind: string, read = id): Read =>
  also(read, (name: string, must) => must(isNew(names, `${kind} ${name}`), '', 'named once', name));

const nameOf = (kind: string): Read =>
  text(`one of the ${kind}`, { test: (name) => names.has(`${kind} ${name}`) });

const language = text('a language such as "da"', { test: (tag) => Intl.getCanonicalLocales(tag)[0] === tag });

const address = text('an address without a password', {
  test: (url) => {
    const { username, password } = new URL(url);
    return /^https?:\/\/\S+$/.test(url) && !(username + password);
  },
});

const date = text('a date such as "2024-04-02"', {
  // A year has no zeros before it.
  test: (day) => day > '1' && new Date(day).toISOString().slice(0, 10) === day,
});

const localized =
  (one = text()): Read =>
  (found, path) =>
    shape(Object.fromEntries(languages.map((tag) => [tag, one])))(found, path);

const heading = localized(text('a text', /./s, 90));

// The parts of a dataset, from the smallest to the whole.

const FIGURES = {
  share: { percent: number(0, 100, 2) },
  frequency: { count: number(0, 1e6), outOf: number(2, 1e6) },
  multiple: { times: number(0, 1e6, 2), precision: optional(only('just-over')) },
};

const figure = (...kinds: Figure['kind'][]): Read =>
  also(
    (found, path) => {
      const kind = kinds.find((name) => name === (found as Figure | null | undefined)?.kind);
      const isKind = value(kinds.join(' or '), (name) => name === kind && !!kind);
      return shape({ kind: isKind, ...(kind && FIGURES[kind]) })(found, path);
    },
    ({ count, outOf }: Frequency, must) => must(!(count > outOf), '.count', `at most ${outOf}`, count),
  );

const base = shape({ label: localized(), definite: localized(), indefinite: localized() });

const comparison = shape({ label: localized(), text: localized() });

const interval = shape({ low: number(0, 1e6, 2), high: number(0, 1e6, 2) });

const split = unique(list(shape({ figure: figure('share'), scale: nameOf('words') })), 'scale');

const respondents = optional(number(1, 1e9));

const period = text('a text', /./s, 100);

/** Any figure as so many of the most that there could be. */
interface Stated {
  readonly kind: Figure['kind'];
  readonly percent?: number;
  readonly times?: number;
  readonly count?: number;
  readonly outOf?: number;
}

function measured({ figure, split: parts, interval: range, earlier }: Measurement, must: Must) {
  const stated: Stated = figure;
  const { kind, percent, times, outOf = times === undefined ? 100 : 1e6 } = stated;
  const { count = percent ?? times ?? 0 } = stated;
  if (range) {
    const { low, high } = range;
    must(low <= count, '.interval.low', `at most ${count}`, low);
    must(high >= count && high <= outOf, '.interval.high', `from ${count} to ${outOf}`, high);
  }
  earlier?.forEach(({ figure: before }, index) =>
    must(before.kind === kind, `.earlier.${index}.figure.kind`, kind, before.kind),
  );
  if (parts) {
    const sum = Math.round(parts.reduce((all, part) => all + part.figure.percent, 0) * 100) / 100;
    const step = 100 / outOf;
    // Each part and the figure itself may have been rounded by half a step.
    const isWhole = sum <= 100 && Math.abs(sum - count * step) <= (parts.length + step) / 2;
    must(isWhole, '.split', `parts of ${count * step} percent`, sum);
  }
}

type Glance = { measurements?: { figure?: { kind?: unknown } | null; scale?: unknown }[] | null } | null;

/** An indicator of the kind that was meant, by the first measurement. */
const indicator: Read = (found, path) => {
  const first = (found as Glance | undefined)?.measurements?.[0];
  const isMultiple = first?.figure?.kind === 'multiple';
  const isScaled = !isMultiple && typeof first?.scale === 'string';
  const stated = isMultiple ? figure('multiple') : figure('share', 'frequency');
  const place = isMultiple ? /^[^{}]*\{comparison\}$/ : isScaled ? /^[^{}]*\{scale\}[^{}]*$/ : /^[^{}]*$/;
  const measurement = shape({
    program: nameOf('programs'),
    base: optional(base),
    source: nameOf('sources'),
    figure: stated,
    scale: isScaled ? nameOf('words') : absent,
    comparison: isMultiple ? comparison : absent,
    split: isMultiple ? absent : optional(split),
    respondents,
    period: optional(period),
    interval: optional(interval),
    earlier: optional(
      list(shape({ period, figure: stated, source: optional(nameOf('sources')), respondents })),
    ),
  });
  const all = also(unique(list(also(measurement, measured)), 'program'), agree);
  return also(
    shape({
      id: named('rows'),
      title: heading,
      joint: optional(only(true)),
      statement: optional(localized()),
      verb: isMultiple ? localized() : () => undefined,
      sentence: localized(text(`a text like ${place.source}`, place)),
      measurements: all,
    }),
    isJoint,
  )(found, path);
};

function agree([first, ...others]: NonEmpty<Measurement>, must: Must) {
  others.forEach(({ figure: { kind }, scale }, index) => {
    must(kind === first.figure.kind, `.${index + 1}.figure.kind`, 'the same in all', kind);
    must(scale === first.scale, `.${index + 1}.scale`, 'the same in all', scale);
  });
}

function isJoint({ joint, measurements }: Indicator, must: Must) {
  const figures = new Set(measurements.map((one) => JSON.stringify(one.figure)));
  must(
    !joint || (measurements.length > 1 && figures.size === 1),
    '.joint',
    'left out where figures differ',
    joint,
  );
}

const indicators: Read = (found, path) => {
  const read = list(row(indicator), room);
  // A list that is too long takes no room.
  if (Array.isArray(found) && found.length <= room) room -= found.length;
  return read(found, path);
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
  ({ year, published = `${year}` }: Source, must) =>
    must(published.startsWith(`${year}`), '.published', `in ${year}`, published),
);

const sources = also(list(source), (all: Source[], must) => {
  const seen = new Set();
  all.forEach(({ publisher, year, title, url, citedIn }, index) => {
    const key = JSON.stringify([publisher, year, title, url]);
    const isQuoted = all.some((other) => other.id === citedIn && !other.citedIn);
    must(isNew(seen, key), `.${index}`, 'unlike others', publisher);
    must(!citedIn || isQuoted, `.${index}.citedIn`, 'another source that none quotes', citedIn);
  });
});

// In this order: what is named is read before what names it.
const whole = shape({
  format: only(1),
  languages: list(
    also(named('languages', language), (tag: string) => {
      languages.push(tag);
      // A language has a folder beside the files of the rows.
      names.add(`rows ${tag.toLowerCase()}`);
    }),
    40,
  ),
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
  problems = [];
  faults = 0;
  room = 2000;
  languages = [];
  // Files of these names lie beside those of the rows.
  names = new Set(['rows builder', 'rows index', 'rows latest']);
  try {
    const dataset = whole(data, '') as Dataset | undefined;
    if (dataset && faults === 0) {
      const themes = dataset.themes.filter(({ indicators: rows }) => rows.length > 0);
      const [first, ...others] = themes;
      if (first) return { dataset: { ...dataset, themes: [first, ...others] }, problems };
    }
  } catch {
    // Not even asking what it is may be possible.
    problems.push({ path: '', message: 'must be data that can be read' });
  }
  return { problems };
}
