/** What is wrong with the attributes of an element, in the words the element itself would use. */
import { allIndicators, nearestId, type Dataset, type Locale } from '../../model/index.js';
import { resolveLocale, warningsIn } from '../../format/index.js';
import { ATTRIBUTES, ELEMENTS, type AttributeName, type Tag } from '../../view/attributes.js';
import { choose, chooseHeadingLevel, textOf } from '../../view/choice.js';
import { viewOf } from '../../view/views.js';

/** Attributes by their names; one that is not there is `undefined`. */
export type Values = Readonly<Partial<Record<string, string>>>;

export interface Problem {
  readonly code: 'missing-id' | 'unknown-id' | 'unknown-attribute-value';
  readonly attribute: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** What is wrong with the value of one attribute: a sentence a fault. */
function faultsOf(dataset: Dataset, name: AttributeName, value: string, locale: Locale): readonly string[] {
  const warnings = warningsIn(locale);
  const indicators = allIndicators(dataset).map(({ id }) => id);
  const among = (text: string, valid: readonly string[]) => choose(name, text, valid, warnings).warning ?? [];
  const definition = ATTRIBUTES[name];
  switch (definition.kind) {
    case 'indicator':
      return [among(value, indicators)].flat();
    case 'indicators':
      return value.split(/[\s,]+/).flatMap((id) => among(id, indicators));
    case 'theme':
      return [
        among(
          value,
          dataset.themes.map(({ id }) => id),
        ),
      ].flat();
    case 'program':
      return [
        among(
          value,
          dataset.programs.map(({ id }) => id),
        ),
      ].flat();
    case 'choice':
      return [among(value, definition.values)].flat();
    case 'heading-level':
      return [chooseHeadingLevel(value, warnings).warning ?? []].flat();
    case 'language':
      return !value || resolveLocale(value, dataset.languages)
        ? []
        : [warnings.unknown(name, value, nearestId(value, dataset.languages))];
    case 'dataset':
    case 'text':
    case 'boolean':
      return [];
  }
}

/** `open` names attributes whose value a template has yet to fill in. */
export function problemsOf(
  dataset: Dataset,
  tag: Tag,
  values: Values,
  locale: Locale,
  open: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const warnings = warningsIn(locale);
  const { requires, attributes } = ELEMENTS[tag];
  const problems: Problem[] = [];
  const read: Partial<Record<AttributeName, string>> = {};
  for (const name of attributes.filter((each) => !open.has(each))) {
    const value = textOf(values[name]);
    read[name] = value;
    const code = ['indicator', 'indicators', 'theme'].includes(name)
      ? 'unknown-id'
      : 'unknown-attribute-value';
    for (const message of faultsOf(dataset, name, value, locale))
      problems.push({ code, attribute: name, message });
  }

  const [first] = requires;
  const isNamed = requires.some((name) => open.has(name) || read[name]);
  if (first && !isNamed) {
    const [example] = first === 'theme' ? dataset.themes : allIndicators(dataset);
    problems.unshift({
      code: 'missing-id',
      attribute: first,
      message: warnings.missing(first, example.id),
    });
  }
  if (problems.length > 0 || requires.some((name) => open.has(name))) return problems;

  // Each attribute is right for itself, and still there may be nothing to show.
  const view = viewOf(dataset, tag, read, locale);
  if (view.status === 'ready') return [];
  const attribute = read.program ? 'program' : read.indicators ? 'indicators' : 'theme';
  return [{ code: 'unknown-attribute-value', attribute, message: view.warnings[0] ?? '' }];
}
