import * as v from 'valibot';
import { must } from './rules.js';

/** Most characters of a title or a message. */
export const LONGEST_TITLE = 90;
const LONGEST_TEXT = 2000;

export const LONGEST_ID = 64;

/** As far as JSON Schema is concerned; control characters are more than these. */
const IN_ONE_LINE = /^[^\r\n]*$/;

export const LANGUAGE = /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

// Braces are places for words, and a place without its word would be printed as it stands.
const WITHOUT_PLACES = /^[^{}]*$/;
const WITH_SCALE = /^[^{}]*\{scale\}[^{}]*$/;
const ENDING_IN_COMPARISON = /^[^{}]*\{comparison\}$/;

const isRead = (read: () => boolean): boolean => {
  try {
    return read();
  } catch {
    return false;
  }
};

export const isLanguage = (tag: string) => isRead(() => Intl.getCanonicalLocales(tag)[0] === tag);

const textOf = (most: number, pattern = IN_ONE_LINE, right = 'a text in one line') =>
  v.pipe(
    v.string(must('a text')),
    v.nonEmpty(must('a text that is not empty')),
    v.maxLength(most, must(`a text of at most ${most} characters`)),
    v.check((text) => /[^\s\p{Cf}]/u.test(text), must('a text that is not empty')),
    v.check(
      (text) => !/[\p{Cc}\p{Cs}]/u.test(text),
      must('a text in one line, without control characters and halves of characters'),
    ),
    v.regex(pattern, must(right)),
  );

export const text = textOf(LONGEST_TEXT);
export const title = textOf(LONGEST_TITLE);

export const id = v.pipe(
  v.string(must('a text')),
  v.regex(
    /^(?!(con|prn|aux|nul|(com|lpt)[0-9])$)[a-z0-9]+(-[a-z0-9]+)*$/,
    must('words of a–z and 0–9 with single hyphens between them, and no device of Windows'),
  ),
  v.maxLength(LONGEST_ID, must(`an id of at most ${LONGEST_ID} characters`)),
);

const aLanguage = 'a language tag in its usual spelling, such as "da" or "pt-BR"';

export const language = v.pipe(
  textOf(LONGEST_TEXT, LANGUAGE, aLanguage),
  v.check(isLanguage, must(aLanguage)),
);

export const date = v.pipe(
  v.string(must('a date such as "2024-04-02"')),
  // A pattern rather than a format, which programs that read JSON Schema may ignore.
  v.regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, must('a date such as "2024-04-02"')),
  v.check((day) => new Date(day).getUTCDate() === Number(day.slice(8)), must('a day that exists')),
);

export const url = v.pipe(
  textOf(LONGEST_TEXT, /^https?:\/\/\S+$/, 'an address that starts with https:// or http://'),
  v.check(
    (address) =>
      isRead(() => {
        const { username, password } = new URL(address);
        return username === '' && password === '';
      }),
    must('an address that starts with https:// or http:// and holds no password'),
  ),
);
export const period = textOf(100);

export const plainSentence = textOf(
  LONGEST_TEXT,
  WITHOUT_PLACES,
  'without {scale} or {comparison}: no braces where no word belongs',
);
export const scaledSentence = v.pipe(
  textOf(LONGEST_TEXT, WITH_SCALE, 'a text with {scale} once, where the scale word belongs'),
  v.guard((sentence): sentence is `${string}{scale}${string}` => sentence.includes('{scale}')),
);
export const comparingSentence = v.pipe(
  textOf(LONGEST_TEXT, ENDING_IN_COMPARISON, 'a text that ends in {comparison}, and has no other braces'),
  v.guard((sentence): sentence is `${string}{comparison}` => sentence.endsWith('{comparison}')),
);
