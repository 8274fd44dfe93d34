import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import type { BuiltInLocale } from '../../src/format/index.js';
import { subjectsOf, type Subject } from '../../src/view/subject.js';

/** A subject of the bundled dataset, whose languages are built in. */
export interface BundledSubject extends Subject {
  readonly locale: BuiltInLocale;
}

/** Everything of the bundled dataset that has an embed page. */
export const SUBJECTS = subjectsOf(dataset) as readonly BundledSubject[];
