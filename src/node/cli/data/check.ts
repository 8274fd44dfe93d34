/** `data check <file>`: all that is wrong with a dataset, and where. */
import { isDeepStrictEqual } from 'node:util';

import { dataset as bundled } from '../../../datasets/baba-bydelsmoedre/index.js';
import { allIndicators, type Dataset } from '../../../model/index.js';
import { loadData } from '../../data/load.js';
import { told } from '../../data/problem-terms.js';
import { DATA_PHRASES } from '../../data/terms.js';
import { json } from '../command.js';
import type { Sub } from '../commands/data.js';
import { fileOf, forMachines } from './files.js';

const idsOf = (dataset: Dataset): readonly string[] => [
  dataset.id,
  ...dataset.themes.map(({ id }) => id),
  ...allIndicators(dataset).map(({ id }) => id),
];

/** The ids that the bundled dataset has, too; an edition of that one has them by right. */
function alsoBundled(dataset: Dataset): readonly string[] {
  if (dataset.id === bundled.id && isDeepStrictEqual(dataset.name, bundled.name)) return [];
  const taken = new Set(idsOf(bundled));
  return idsOf(dataset).filter((id) => taken.has(id));
}

export const check: Sub = async (given, locale, terms) => {
  const file = fileOf(given, locale, terms);
  const { dataset, problems } = await loadData(file);
  const all = problems.map((problem) => told(problem, locale));
  const warnings = dataset ? alsoBundled(dataset).map((id) => DATA_PHRASES.bundledId[locale](id)) : [];
  const code = all.length > 0 ? 1 : 0;
  const results = dataset ? allIndicators(dataset).length : 0;
  if (given.flags.has('json')) {
    return {
      code,
      out: json({ file, results, problems: all.map(forMachines), warnings }),
    };
  }
  const lines = [
    ...all.map(({ line }) => `${file}: ${line}`),
    ...warnings.map((warning) => `${file}: ${DATA_PHRASES.warning[locale]()}: ${warning}`),
    DATA_PHRASES.checked[locale](results, all.length),
  ];
  return { code, out: `${lines.join('\n')}\n` };
};
