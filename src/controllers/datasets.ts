import { checkDataset, type Problem } from '../model/check.js';
import type { Dataset } from '../model/index.js';
import { registerLanguage as addLanguage, type Language } from '../format/index.js';

interface Registration {
  readonly dataset: Dataset;
  /** Who may replace it. */
  readonly owner: object;
}

/** The datasets that can be named, by their names. */
const datasets: Partial<Record<string, Registration>> = Object.create(null) as Record<string, Registration>;

/** What an element shows that names no dataset and stands in none. */
let ofThePackage: Dataset | undefined;

const listeners = new Set<() => void>();

/** Calls back whenever there is another dataset or language. Returns what ends it. */
export function onDatasets(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets every element look again for its dataset. */
export function datasetsChanged(): void {
  for (const listener of listeners) listener();
}

/** Registers a dataset under a name; false where another one has it. */
export function provide(name: string, dataset: Dataset, owner: object): boolean {
  const taken = datasets[name];
  if (taken && taken.owner !== owner && taken.dataset !== dataset) return false;
  datasets[name] = { dataset, owner };
  return true;
}

/** Takes back what an owner has registered. */
export function withdraw(owner: object): void {
  for (const name in datasets) {
    if (datasets[name]!.owner === owner) Reflect.deleteProperty(datasets, name);
  }
}

export function datasetNamed(name: string): Dataset | undefined {
  return datasets[name]?.dataset;
}

export function datasetNames(): readonly string[] {
  return Object.keys(datasets);
}

/** The dataset of elements that name none and stand in none: that of the package. */
export function setDefaultDataset(dataset: Dataset): void {
  ofThePackage = dataset;
  provide(dataset.id, dataset, dataset);
  datasetsChanged();
}

export function defaultDataset(): Dataset | undefined {
  return ofThePackage;
}

/**
 * Registers a dataset for the elements that name it, with the same checks as one that is fetched. Returns its problems;
 * one that cannot be shown at all is not registered.
 */
export function registerDataset(data: unknown): readonly Problem[] {
  const { dataset, problems } = checkDataset(data);
  if (dataset) {
    provide(dataset.id, dataset, registerDataset);
    datasetsChanged();
  }
  return problems;
}

/** Makes every element of the page speak another language; Danish and English are built in. */
export function registerLanguage(tag: string, language: Language): void {
  addLanguage(tag, language);
  datasetsChanged();
}
