import { defaultDataset, setDefaultDataset, withdraw } from '../controllers/index.js';
import type { Dataset } from '../model/index.js';

/**
 * Puts a dataset in place of the bundled one, also of one with the same id, which another edition of it has: what names
 * no dataset shows this one.
 */
export function showDataset(dataset: Dataset): void {
  const before = defaultDataset();
  if (before === dataset) return;
  if (before) withdraw(before);
  setDefaultDataset(dataset);
}

/** Does some work while a dataset is the default. Nothing waits in between, so no other request sees it. */
export function showing<Result>(dataset: Dataset, work: () => Result): Result {
  const before = defaultDataset();
  showDataset(dataset);
  try {
    return work();
  } finally {
    if (before) showDataset(before);
  }
}
