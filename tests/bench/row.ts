/** One line of the table. */
export interface Row {
  where: 'Node' | 'Chromium' | 'size' | 'peer';
  figure: string;
  value: number;
  unit: 'C' | 'ms' | 'times' | 'MB' | 'kB' | 'bytes';
  /** The same time in passes over the same text, measured beside it. */
  c?: number;
  /** The most it may be; absent where nothing is promised. */
  goal?: number;
  note?: string;
}

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

/** What a row says about its goal. */
export function verdictOf({ value, goal }: Row): string {
  if (goal === undefined) return '';
  return value <= goal ? 'met' : 'NOT MET';
}

/** The table as text, one line a row. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.where,
    row.figure,
    `${digits(row.value)} ${row.unit}`,
    row.c === undefined || row.unit === 'C' ? '' : `${digits(row.c)} C`,
    row.goal === undefined ? '' : `<= ${row.goal} ${row.unit}`,
    verdictOf(row),
    row.note ?? '',
  ]);
  const head = ['where', 'figure', 'measured', 'in C', 'goal', 'met', 'note'];
  const width = head.map((name, i) => Math.max(name.length, ...cells.map((line) => (line[i] ?? '').length)));
  const print = (line: readonly string[]): string =>
    line
      .map((cell, i) => (i >= 2 && i <= 4 ? cell.padStart(width[i] ?? 0) : cell.padEnd(width[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [print(head), width.map((size) => '-'.repeat(size)).join('  '), ...cells.map(print)].join('\n');
}
