/** Checks data from elsewhere. Brings valibot along; the elements do not. */
export { datasetSchema, validateDataset, type Validation } from './data/schema.js';
export type { Dataset } from './data/index.js';
