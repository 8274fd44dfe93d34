/**
 * A second dataset, of an organisation that does not exist: three programmes, a scale of four words and one of two, decimals,
 * every kind of figure, and what one dataset may say differently of each programme. Tests and stories that are not about
 * the bundled figures run on it.
 */
import type { Base, Dataset, Frequency, Program, Scale, Share, Source, Theme } from '../src/model/index.js';

const PROGRAMS = [
  {
    id: 'hoejtlaeserne',
    name: { da: 'Højtlæserne', en: 'Readers' },
    description: {
      da: 'Frivillige, der læser højt for børn på skoler og biblioteker.',
      en: 'Volunteers who read aloud to children in schools and libraries.',
    },
    base: {
      label: { da: 'Højtlæsere', en: 'Readers' },
      definite: { da: 'Højtlæserne', en: 'the Readers' },
      indefinite: { da: 'højtlæsere', en: 'Readers' },
    },
  },
  {
    id: 'lektievaerterne',
    name: { da: 'Lektieværterne', en: 'Homework Hosts' },
    description: {
      da: 'Frivillige, der holder en lektiecafé åben om eftermiddagen.',
      en: 'Volunteers who keep a homework café open in the afternoon.',
    },
    base: {
      label: { da: 'Lektieværter', en: 'Homework Hosts' },
      definite: { da: 'Lektieværterne', en: 'the Homework Hosts' },
      indefinite: { da: 'lektieværter', en: 'Homework Hosts' },
    },
  },
  {
    id: 'bogcyklerne',
    name: { da: 'Bogcyklerne', en: 'Book Bikes' },
    description: {
      da: 'Frivillige, der cykler rundt med bøger til familier med små børn.',
      en: 'Volunteers who cycle round with books for families with small children.',
    },
    base: {
      label: { da: 'Familier på ruten', en: 'Families on the route' },
      definite: { da: 'familierne på ruten', en: 'the families on the route' },
      indefinite: { da: 'familier på ruten', en: 'families on the route' },
    },
  },
] as const satisfies readonly Program[];

const SCALES = [
  {
    id: 'degree',
    words: [
      { id: 'high', text: { da: 'i høj grad', en: 'to a great extent' } },
      { id: 'some', text: { da: 'i nogen grad', en: 'to some extent' } },
      { id: 'little', text: { da: 'i mindre grad', en: 'to a small extent' } },
      { id: 'not', text: { da: 'slet ikke', en: 'not at all' } },
    ],
  },
  {
    id: 'often',
    words: [
      { id: 'weekly', text: { da: 'hver uge', en: 'every week' } },
      { id: 'monthly', text: { da: 'hver måned', en: 'every month' } },
    ],
  },
] as const satisfies readonly Scale[];

const SOURCES = [
  {
    id: 'aarsskrift',
    publisher: 'Læselygten',
    year: 2025,
    published: '2025-03-14',
    title: 'Et år med Læselygten',
    language: 'da',
    url: 'https://laeselygten.example/aarsskrift-2025/',
  },
  {
    id: 'familierne',
    publisher: 'Læselygten',
    year: 2025,
    published: '2025-11-03',
    title: 'Hvad siger familierne?',
    language: 'da',
    url: 'https://laeselygten.example/familierne/',
  },
  { id: 'saeterdal', publisher: 'Analysehuset Sæterdal', year: 2023, citedIn: 'aarsskrift' },
] as const satisfies readonly Source[];

interface InventedNames {
  readonly language: 'da' | 'en';
  readonly program: (typeof PROGRAMS)[number]['id'];
  readonly scale: (typeof SCALES)[number]['words'][number]['id'];
  readonly source: (typeof SOURCES)[number]['id'];
}

const share = (percent: number): Share => ({ kind: 'share', percent });
const outOf = (outOf: number, count: number): Frequency => ({ kind: 'frequency', count, outOf });

/** Only the youngest of those whom the volunteers read to. */
const YOUNGEST: Base<InventedNames> = {
  label: { da: 'Børn i 0. klasse', en: 'Children in Year 1' },
  definite: { da: 'børnene i 0. klasse', en: 'the children in Year 1' },
  indefinite: { da: 'børn i 0. klasse', en: 'children in Year 1' },
};

const THEMES: readonly [Theme<InventedNames>, ...Theme<InventedNames>[]] = [
  {
    id: 'laeselyst',
    title: { da: 'Læselyst', en: 'The joy of reading' },
    message: { da: 'Hvad læsningen fylder derhjemme', en: 'The room that reading has at home' },
    introduction: {
      da: 'Læselygten vil have bøger ud, hvor der er få af dem.',
      en: 'Læselygten brings books to places that have few of them.',
    },
    indicators: [
      {
        id: 'laeser-selv',
        title: { da: 'Læser selv hver dag', en: 'Reading every day' },
        sentence: { da: 'læser selv hver dag', en: 'read to themselves every day' },
        measurements: [
          { program: 'hoejtlaeserne', figure: share(62.5), source: 'aarsskrift', respondents: 1204 },
          { program: 'lektievaerterne', figure: share(48), source: 'aarsskrift', respondents: 316 },
          { program: 'bogcyklerne', figure: share(12.5), source: 'aarsskrift', respondents: 88 },
        ],
      },
      {
        id: 'laeser-hoejt',
        title: { da: 'Læser højt derhjemme', en: 'Reading aloud at home' },
        sentence: { da: 'læser {scale} højt derhjemme', en: 'read aloud at home {scale}' },
        measurements: [
          { program: 'bogcyklerne', figure: outOf(3, 2), scale: 'weekly', source: 'familierne' },
        ],
      },
      {
        id: 'gladere-for-boeger',
        title: { da: 'Gladere for bøger', en: 'Enjoying books more' },
        sentence: { da: 'er blevet gladere for bøger', en: 'have come to enjoy books more' },
        measurements: [
          {
            program: 'hoejtlaeserne',
            figure: share(80),
            source: 'aarsskrift',
            split: [
              { figure: share(63), scale: 'high' },
              { figure: share(17), scale: 'some' },
            ],
          },
          {
            program: 'lektievaerterne',
            figure: share(70),
            source: 'aarsskrift',
            split: [
              { figure: share(50), scale: 'high' },
              { figure: share(20), scale: 'some' },
            ],
          },
        ],
      },
      {
        id: 'flere-boeger',
        title: { da: 'Flere bøger i hjemmet', en: 'More books at home' },
        sentence: { da: 'har fået flere bøger i hjemmet', en: 'have got more books at home' },
        measurements: [
          {
            program: 'bogcyklerne',
            figure: outOf(1000, 412),
            source: 'familierne',
            interval: { low: 380, high: 444 },
          },
        ],
      },
    ],
  },
  {
    id: 'skole',
    title: { da: 'Sprog og skole', en: 'Language and school' },
    message: { da: 'De frivillige om sprog og lektier', en: 'The volunteers on language and homework' },
    introduction: {
      da: 'Den, der læser, får lettere ved resten af skolen.',
      en: 'Those who read find the rest of school easier.',
    },
    indicators: [
      {
        id: 'laengere-saetninger',
        title: { da: 'Taler i længere sætninger', en: 'Speaking in longer sentences' },
        sentence: {
          da: 'oplever {scale}, at de taler i længere sætninger',
          en: 'feel, {scale}, that they speak in longer sentences',
        },
        measurements: [
          {
            program: 'hoejtlaeserne',
            base: YOUNGEST,
            figure: share(71),
            scale: 'high',
            source: 'aarsskrift',
            period: '2024',
          },
          {
            program: 'lektievaerterne',
            figure: share(66),
            scale: 'high',
            source: 'aarsskrift',
            period: '2023',
          },
        ],
      },
      {
        id: 'laaner-boeger',
        title: { da: 'Låner flere bøger', en: 'Borrowing more books' },
        verb: { da: 'låner', en: 'borrow' },
        sentence: { da: 'så mange bøger som {comparison}', en: 'as many books as {comparison}' },
        measurements: [
          {
            program: 'hoejtlaeserne',
            figure: { kind: 'multiple', times: 2, precision: 'just-over' },
            source: 'saeterdal',
            comparison: {
              label: { da: 'Andre på skolen', en: 'Others at the school' },
              text: { da: 'andre børn på skolen', en: 'other children at the school' },
            },
          },
          {
            program: 'lektievaerterne',
            figure: { kind: 'multiple', times: 1.5 },
            source: 'aarsskrift',
            comparison: {
              label: { da: 'Samme alder i byen', en: 'The same age in town' },
              text: { da: 'unge på samme alder i byen', en: 'young people of the same age in town' },
            },
          },
        ],
      },
      {
        id: 'lektier-til-tiden',
        title: { da: 'Afleverer lektier til tiden', en: 'Handing in homework on time' },
        sentence: { da: 'afleverer deres lektier til tiden', en: 'hand in their homework on time' },
        measurements: [
          {
            program: 'lektievaerterne',
            figure: share(58),
            source: 'aarsskrift',
            respondents: 316,
            period: 'foråret 2024',
            interval: { low: 52.5, high: 63.5 },
            earlier: [
              { period: '2023', figure: share(51.5), respondents: 290 },
              { period: '2021', figure: share(47), source: 'saeterdal' },
            ],
          },
        ],
      },
      {
        id: 'spoerger-om-hjaelp',
        title: { da: 'Tør spørge om hjælp', en: 'Daring to ask for help' },
        sentence: { da: 'tør spørge om hjælp i timen', en: 'dare to ask for help in class' },
        measurements: [
          { program: 'hoejtlaeserne', figure: outOf(4, 3), source: 'aarsskrift' },
          { program: 'lektievaerterne', figure: outOf(5, 4), source: 'aarsskrift' },
        ],
      },
    ],
  },
  {
    id: 'naboer',
    title: { da: 'Naboer og forældre', en: 'Neighbours and parents' },
    message: { da: 'Hvad der sker omkring bøgerne', en: 'What happens around the books' },
    introduction: {
      da: 'Bøger bringer folk sammen, som ellers ikke mødes.',
      en: 'Books bring people together who would not meet otherwise.',
    },
    indicators: [
      {
        id: 'kender-flere',
        title: { da: 'Kender flere i kvarteret', en: 'Knowing more neighbours' },
        sentence: { da: 'kender flere i kvarteret end før', en: 'know more neighbours than before' },
        joint: true,
        measurements: [
          { program: 'hoejtlaeserne', figure: outOf(10, 9), source: 'aarsskrift' },
          { program: 'lektievaerterne', figure: outOf(10, 9), source: 'aarsskrift' },
          { program: 'bogcyklerne', figure: outOf(10, 9), source: 'aarsskrift' },
        ],
      },
      {
        id: 'taler-med-skolen',
        title: { da: 'Taler mere med skolen', en: 'Talking more with the school' },
        sentence: { da: 'taler mere med skolen', en: 'talk more with the school' },
        measurements: [
          { program: 'hoejtlaeserne', figure: share(39), source: 'aarsskrift' },
          { program: 'bogcyklerne', figure: share(44), source: 'familierne' },
        ],
      },
      {
        id: 'tid-sammen',
        title: { da: 'Mere tid sammen', en: 'More time together' },
        sentence: { da: 'har fået mere tid sammen', en: 'have more time together' },
        statement: {
          da: '40 % af familierne på ruten har fået mere tid sammen. Kilde: Læselygten, 2025 (Hvad siger familierne?).',
          en: '40% of the families on the route have more time together. Source: Læselygten, 2025 (Hvad siger familierne?).',
        },
        measurements: [{ program: 'bogcyklerne', figure: share(40), source: 'familierne' }],
      },
      {
        id: 'bliver-ved',
        title: { da: 'Vil blive ved', en: 'Carrying on' },
        sentence: {
          da: 'har {scale} lyst til at blive ved næste år',
          en: 'want, {scale}, to carry on next year',
        },
        measurements: [
          { program: 'lektievaerterne', figure: share(55), scale: 'some', source: 'aarsskrift' },
        ],
      },
    ],
  },
];

export const invented: Dataset<InventedNames> = {
  format: 1,
  id: 'laeselygten',
  edition: '2025-11-03',
  name: { da: 'Læselygten', en: 'Læselygten' },
  languages: ['da', 'en'],
  programs: PROGRAMS,
  scales: SCALES,
  sources: SOURCES,
  themes: THEMES,
  editions: [
    { edition: '2025-03-14', url: 'https://laeselygten.example/data/2025-03-14.json' },
    { edition: '2025-11-03', url: 'https://laeselygten.example/data/2025-11-03.json' },
  ],
};
