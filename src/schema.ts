/** Checks data from elsewhere. Brings valibot along; the elements do not. */
export { validateDataset, type Problem, type Validation } from './model/schema.js';
export type { Dataset } from './model/index.js';
