import { unitSpans } from './scale.js';

/** Height of a drawing of people. */
export const PEOPLE_HEIGHT = 36;

/** Width that each of them takes up. */
const PERSON = 20;

/** A head above shoulders, standing on the ground, with its left edge at `x`. */
function personPath(x: number, width: number): string {
  const middle = x + width / 2;
  const head = width * 0.27;
  const shoulders = width * 0.42;
  const neck = head * 2 + 5;
  const ground = PEOPLE_HEIGHT - 1;
  return [
    `M${middle - head} ${head + 1}`,
    `a${head} ${head} 0 1 1 ${head * 2} 0`,
    `a${head} ${head} 0 1 1 ${-head * 2} 0z`,
    `M${middle - shoulders} ${ground}`,
    `V${neck + shoulders}`,
    `a${shoulders} ${shoulders} 0 0 1 ${shoulders * 2} 0`,
    `V${ground}z`,
  ].join('');
}

/** `count` people side by side, of one size however many they are: the outlines of the first `filled` and of the rest. */
export function peopleOf(
  count: number,
  filled: number,
): { readonly width: number; readonly filled: string; readonly empty: string } {
  const box = count * PERSON;
  const paths = unitSpans(count).map(({ x, width }) => personPath((x * box) / 100, (width * box) / 100));
  return { width: box, filled: paths.slice(0, filled).join(''), empty: paths.slice(filled).join('') };
}
