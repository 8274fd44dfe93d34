import { unitSpans } from './scale.js';

/** Size of the drawing that ten people stand in. */
export const PEOPLE_BOX = { width: 200, height: 36 } as const;

/** A head above shoulders, standing on the ground, with its left edge at `x`. */
function personPath(x: number, width: number): string {
  const middle = x + width / 2;
  const head = width * 0.27;
  const shoulders = width * 0.42;
  const neck = head * 2 + 5;
  const ground = PEOPLE_BOX.height - 1;
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

/** One outline a person, `count` people side by side. */
export function peoplePaths(count: number): readonly string[] {
  return unitSpans(count).map(({ x, width }) =>
    personPath((x * PEOPLE_BOX.width) / 100, (width * PEOPLE_BOX.width) / 100),
  );
}
