/** `impact-widgets say <id>`: what may be said of a result, and what not. */
import { allIndicators, findIndicator, nearestId, type Dataset } from '../../../model/index.js';
import { dataset as bundled } from '../../../datasets/baba-bydelsmoedre/index.js';
import { termsOf, type BuiltInLocale } from '../../../format/index.js';
import { resultsOf } from '../../../view/result.js';
import { sayView } from '../../../view/say.js';
import { json, UsageError, type Command, type Given } from '../command.js';
import { SAY } from '../say-terms.js';
import { FILE_ERRORS } from '../../data/terms.js';
import { FileError } from '../../data/file-error.js';

/** The dataset of `--data`, else the bundled one; or what is wrong with it. */
async function asked(given: Given, locale: BuiltInLocale) {
  const { data } = given.texts;
  if (data === undefined) return { dataset: bundled as Dataset, outcome: undefined };
  // The schema and what reads sheets come with it.
  const { sound } = await import('../data/files.js');
  try {
    return await sound(data, given, locale);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(FILE_ERRORS[error.reason][locale](error.file, error.detail).trim());
  }
}

export const command: Command = {
  options: { data: 'string' },
  async run(given, terms, locale) {
    const [id, extra] = given.words;
    if (id === undefined) throw new UsageError(SAY.missing[locale]);
    if (extra !== undefined) throw new UsageError(terms.tooMany(extra));
    const { dataset, outcome } = await asked(given, locale);
    if (outcome) return outcome;
    const indicator = findIndicator(dataset, id);
    if (!indicator) {
      const ids = allIndicators(dataset).map((one) => one.id);
      return { code: 1, note: SAY.unknown[locale](id, nearestId(id, ids)) };
    }
    const [result] = resultsOf(dataset, [indicator]);
    // The command speaks Danish and English; other datasets are quoted in a language of theirs.
    const language = dataset.languages.includes(locale) ? locale : dataset.languages[0];
    const view = sayView(dataset, result!, language);
    if (given.flags.has('json')) return { code: 0, out: json(view) };
    const { mayWrite, avoid: toAvoid } = termsOf(language).export;
    const blocks = view.figures.map(({ people, sentence, avoid }) =>
      [people, `  ${mayWrite}: ${sentence}`, `  ${toAvoid}:`, ...avoid.map(({ text }) => `  - ${text}`)].join(
        '\n',
      ),
    );
    return { code: 0, out: `${view.title}\n\n${blocks.join('\n\n')}\n` };
  },
};
