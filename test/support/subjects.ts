import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { subjectsOf } from '../../src/view/subject.js';

/** Everything of the bundled dataset that has an embed page. */
export const SUBJECTS = subjectsOf(dataset);
