/** Text in columns, each as wide as what is widest in it; every line ends in a line break. */
export function columns(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Names below each other, each with what it is. */
export function rows<Name extends string>(said: Readonly<Record<Name, string>>): string {
  return columns(Object.entries<string>(said).map(([name, text]) => [`  ${name}`, text])).trimEnd();
}
