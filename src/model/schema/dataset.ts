import * as v from 'valibot';
import { isNew } from '../check.js';
import { indicatorsOf } from './indicators.js';
import { baseOf } from './measurements.js';
import { namesOf } from './names.js';
import {
  also,
  anObject,
  itemsOf,
  listOf,
  MOST_ITEMS,
  must,
  numberFrom,
  unique,
  type Fault,
} from './rules.js';
import { date, id, language, LONGEST_ID, LONGEST_TITLE, text, title, url } from './texts.js';

/**
 * The schemas of a dataset in these languages. What is named, such as a source, is remembered while it is read, so each
 * serves one dataset. Without languages they hold for any, which is what JSON Schema can say.
 */
export function schemasOf(languages?: readonly string[]) {
  const names = namesOf(languages);
  const { named, newName, localized } = names;
  const base = baseOf(names);
  const { indicators, indicatorSchemaOf } = indicatorsOf(names);
  let rows = 0;

  const theme = v.object(
    {
      id: newName('rows', `What the attribute "theme" names: at most ${LONGEST_ID} characters.`),
      title: localized(title, `The theme's name; at most ${LONGEST_TITLE} characters.`),
      message: localized(
        title,
        `What the theme's figures are about, as a chart's title; at most ${LONGEST_TITLE} characters.`,
      ),
      introduction: localized(text, 'A sentence or two above the figures.'),
      indicators: itemsOf(
        v.lazy(indicatorSchemaOf),
        'The results, in the order they are shown; at least one, and 2,000 in all themes.',
        MOST_ITEMS,
        (items) => rows + items.length <= MOST_ITEMS && Boolean((rows += items.length)),
      ),
    },
    anObject,
  );

  const source = v.pipe(
    v.object(
      {
        id: newName('sources', 'What the measurements name.'),
        publisher: v.pipe(text, v.description('Who published it.')),
        year: v.pipe(numberFrom(1000, 9999), v.description('The year it was published, in four digits.')),
        published: v.optional(
          v.pipe(date, v.description('The date it was published, as year, month and day: "2024-04-02".')),
        ),
        title: v.optional(v.pipe(text, v.description('Its own title, in the language it was published in.'))),
        language: v.optional(v.pipe(language, v.description('The language of its title, such as "da".'))),
        url: v.optional(v.pipe(url, v.description('Where it can be read: an https: or http: address.'))),
        citedIn: v.optional(
          v.pipe(
            text,
            v.description('Id of the source that quotes this one, where the figures were read there.'),
          ),
        ),
      },
      anObject,
    ),
    also(({ published, year }) => [
      [published?.startsWith(`${year}`) ?? true, ['published'], `in the year ${year}`, published],
    ]),
  );

  const sources = v.pipe(
    listOf(source, 'The publications that the figures come from; at least one.'),
    also((all) => {
      const seen = new Set();
      return all.flatMap(
        ({ publisher, year, title: heading, url: address, id: own, citedIn }, index): Fault[] => {
          const cited = all.find((other) => other.id === citedIn);
          return [
            [
              isNew(seen, JSON.stringify([publisher, year, heading, address])),
              [index],
              'unlike the others in publisher, year, title or url',
              publisher,
            ],
            [
              citedIn === undefined ||
                (cited !== undefined && citedIn !== own && cited.citedIn === undefined),
              [index, 'citedIn'],
              'the id of another source, which no other quotes',
              citedIn,
            ],
          ];
        },
      );
    }),
  );

  const dataset = v.pipe(
    v.object(
      {
        format: v.pipe(v.literal(1, must('1')), v.description('The version of this format: 1.')),
        languages: listOf(
          v.pipe(
            language,
            v.check((tag) => isNew(named.languages, tag), must('named once')),
          ),
          'The languages that every text is written in, such as "da"; the first is the default.',
          40,
        ),
        id: v.pipe(id, v.description('What an element names in "dataset".')),
        edition: v.pipe(
          date,
          v.description('The date these figures were put together, which tells editions apart.'),
        ),
        name: localized(text, 'Whose results they are.'),
        programs: listOf(
          v.object(
            {
              id: newName('programs', 'What the attribute "program" names.'),
              name: localized(text, 'Its name.'),
              description: localized(text, 'Who its people are, for readers who do not know the name.'),
              base,
            },
            anObject,
          ),
          'The programmes there are figures for, one to twelve; their order gives colours and shapes.',
          12,
        ),
        scales: v.pipe(
          v.array(
            v.object(
              {
                id: newName('scales', 'Its id.'),
                words: listOf(
                  v.object(
                    {
                      id: newName('words', 'What measurements and parts name in "scale".'),
                      text: localized(text, 'As it stands in a sentence: "i høj grad".'),
                    },
                    anObject,
                  ),
                  'From the strongest to the weakest.',
                ),
              },
              anObject,
            ),
            must('a list'),
          ),
          v.description('Words that say how strongly people agree.'),
        ),
        sources,
        themes: listOf(theme, 'The themes, in the order they are shown; at least one.', 200),
        editions: v.optional(
          v.pipe(
            itemsOf(
              v.object(
                {
                  edition: v.pipe(date, v.description('The date of the edition.')),
                  url: v.pipe(url, v.description('Where it lies; what is there never changes.')),
                },
                anObject,
              ),
              'The editions there are, as far as this one knows.',
            ),
            unique('edition'),
          ),
        ),
      },
      anObject,
    ),
    v.title('Dataset of impact-widgets'),
    v.description('One edition of documented results, as the elements of impact-widgets show them.'),
  );

  return { dataset, indicators };
}
