/** Every form in which a figure is put on a page, as the project prints it. */
import {
  dataSnippet,
  frameAndTextSnippet,
  linkSnippet,
  pictureSnippet,
  staticSnippet,
} from '../../src/static/snippets.js';
import { snippetOf, SUBJECTS, type Subject } from '../../src/static/subject.js';
import { scriptSnippet } from '../../src/view/index.js';

export interface Form {
  readonly name: 'tag' | 'data' | 'frame' | 'link' | 'static' | 'picture';
  /** `base` is the address that everything in `dist` lies at, with a slash at its end. */
  readonly markup: (subject: Subject, base: string, scriptUrl: string) => string;
  /** It becomes a widget only where the one-file script runs. */
  readonly needsScript: boolean;
}

export const FORMS: readonly Form[] = [
  {
    name: 'tag',
    markup: (subject, _base, scriptUrl) => `${scriptSnippet(scriptUrl)}\n${snippetOf(subject)}`,
    needsScript: true,
  },
  { name: 'data', markup: dataSnippet, needsScript: true },
  { name: 'frame', markup: frameAndTextSnippet, needsScript: false },
  { name: 'link', markup: linkSnippet, needsScript: true },
  { name: 'static', markup: staticSnippet, needsScript: false },
  { name: 'picture', markup: pictureSnippet, needsScript: false },
];

/** A subject by its id; throws where there is none. */
export function subjectOf(id: string, locale: Subject['locale'] = 'da'): Subject {
  const found = SUBJECTS.find((subject) => subject.id === id && subject.locale === locale);
  if (!found) throw new Error(`No subject ${id} in ${locale}.`);
  return found;
}
