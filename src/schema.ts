/** Checks data from elsewhere. Brings valibot along; the elements do not. */
export { datasetSchema, validateDataset, type Validation } from './model/schema.js';
export type { Dataset } from './model/index.js';
