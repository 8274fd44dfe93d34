/** What has an embed page: every theme and every indicator of a dataset, in each language. */
import { textIn, type Dataset, type Indicator, type Locale, type Theme } from '../model/index.js';
import { programsOf, type ProgramView } from './program.js';
import { resultsOf } from './result.js';
import { pastedStat, pastedTheme, type Pasted } from './snippet.js';
import { statements } from './text.js';

export interface Subject extends Pasted {
  readonly id: string;
  readonly kind: 'stat' | 'theme';
  readonly title: string;
  /** Every figure in whole sentences, with source. */
  readonly statement: string;
  /** Whose figures these are. */
  readonly programs: readonly ProgramView[];
  /** The dataset's name. */
  readonly provider: string;
  /** The languages it has a page in; the first lies without a folder of its own. */
  readonly languages: readonly Locale[];
}

/** The size of a subject's picture in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/**
 * Heights in CSS pixels of a frame that no script sizes; a longer page scrolls inside. Nine of ten results fit in a column
 * of 640 pixels, and three of four on a phone.
 */
export const FRAME_HEIGHTS = { stat: 560, theme: 900 } as const;

/** The subjects of a dataset, each theme before its indicators. */
export function subjectsOf(dataset: Dataset): readonly Subject[] {
  return dataset.languages.flatMap((locale) =>
    dataset.themes.flatMap((theme) => {
      const results = resultsOf(dataset, theme.indicators);
      return [
        subjectOf(dataset, 'theme', theme, pastedTheme(dataset, theme, results, locale)),
        ...results.map((result) =>
          subjectOf(dataset, 'stat', result.indicator, pastedStat(dataset, result, locale)),
        ),
      ];
    }),
  );
}

function subjectOf(
  dataset: Dataset,
  kind: Subject['kind'],
  { id, title }: Theme | Indicator,
  pasted: Pasted,
): Subject {
  const { locale, results } = pasted;
  return {
    ...pasted,
    id,
    kind,
    title: textIn(title, locale),
    statement: statements(results, locale),
    programs: programsOf(dataset, results, locale),
    provider: textIn(dataset.name, locale),
    languages: dataset.languages,
  };
}

/** The subject that an element shows; `undefined` where it has no page of its own. */
export function findSubject(
  subjects: readonly Subject[],
  { tag, attributes, locale }: Pick<Pasted, 'tag' | 'attributes' | 'locale'>,
): Subject | undefined {
  const id = tag === 'impact-stat' ? attributes.indicator : attributes.theme;
  return subjects.find((subject) => subject.tag === tag && subject.id === id && subject.locale === locale);
}

/** Where a subject's page lies below the base address: Danish at `embed/`, English at `embed/en/`. */
export function pathOf(
  { id, locale, languages }: Pick<Subject, 'id' | 'locale' | 'languages'>,
  extension: string,
): string {
  return `embed/${locale === languages[0] ? '' : `${locale}/`}${id}.${extension}`;
}

/** The address of a subject's page; `base` has a slash at its end. */
export function pageUrl(subject: Subject, base: string): string {
  return base + pathOf(subject, 'html');
}

/** Where the files lie as long as nobody says where. */
const UNKNOWN_BASE = 'https://example.org/impact-widgets/';

/**
 * The address of the folder that holds `embed/` and a folder for each version (docs/hosting.md), with a slash at its end.
 * Throws for what is none: no `https:` or `http:`, a user name or password, a query, a hash, a page,
 * or the folder of a version.
 */
export function baseUrl(given: string | undefined): string {
  const { href, protocol, host, pathname, search, hash, username, password } = new URL(given || UNKNOWN_BASE);
  const isFolder =
    !search &&
    !hash &&
    !username &&
    !password &&
    !/%20|\.(html?|js)$|\/(embed|\d+\.\d+\.\d+)\/?$/.test(host + pathname);
  if (!/^https?:$/.test(protocol) || !isFolder)
    throw new TypeError(`${given} is not the address of a folder.`);
  return href.endsWith('/') ? href : `${href}/`;
}
