/** Every form in which a figure is put on a page, as the project prints it. */
// As it is built: its templates are those that the built script hydrates.
import { renderElement } from '../../dist/node/pages/html.js';
import { frameSnippet, linkSnippet, pictureSnippet, scriptSnippet, RUNGS } from '../../src/view/forms.js';
import { fallback } from '../../src/view/snippet.js';
import { pageUrl, type Subject } from '../../src/view/subject.js';
import { SUBJECTS, type BundledSubject } from './subjects.js';

export interface Form {
  readonly name: 'tag' | 'data' | 'frame' | 'link' | 'static' | 'picture';
  /** `base` is the address of the folder that holds `embed/`, with a slash at its end. */
  readonly markup: (subject: Subject, base: string, scriptUrl: string) => string;
}

export const FORMS: readonly Form[] = [
  {
    name: 'tag',
    markup: (subject, base, scriptUrl) => `${scriptSnippet(scriptUrl)}\n${RUNGS.tag(subject, base)}`,
  },
  { name: 'data', markup: RUNGS.data },
  { name: 'frame', markup: frameSnippet },
  { name: 'link', markup: linkSnippet },
  {
    name: 'static',
    markup: (subject, base) =>
      renderElement(
        subject.tag,
        { ...subject.attributes, lang: subject.locale },
        fallback(subject, pageUrl(subject, base)),
      ),
  },
  { name: 'picture', markup: pictureSnippet },
];

/** A subject by its id; throws where there is none. */
export function subjectOf(id: string, locale: BundledSubject['locale'] = 'da'): BundledSubject {
  const found = SUBJECTS.find((subject) => subject.id === id && subject.locale === locale);
  if (!found) throw new Error(`No subject ${id} in ${locale}.`);
  return found;
}
