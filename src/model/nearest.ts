/** Number of single-character insertions, deletions and substitutions between two words (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = [0];
  for (let column = 1; column <= b.length; column++) previous.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(current[column - 1]! + 1, previous[column]! + 1, previous[column - 1]! + substitution),
      );
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** Longer words are not read to their end: no id is as long, and the time is their length times each id's. */
const MOST_LETTERS = 60;

/** The valid id that a mistyped one most likely meant. `ids` must not be empty. */
export function nearestId(typed: string, ids: readonly string[]): string {
  const word = typed.toLowerCase().slice(0, MOST_LETTERS);
  const longer = word && ids.find((id) => id.includes(word));
  if (longer) return longer;
  const distances = ids.map((id) => editDistance(word, id));
  return ids[distances.indexOf(Math.min(...distances))]!;
}
