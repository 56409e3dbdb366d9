import type { EntryWithText } from './entry.ts';
import { readAll } from './readAll.ts';

const COLUMNS = ['time', 'site', 'kind', 'letters', 'checks', 'decision', 'text'] as const;

function cell(value: string): string {
  // A spreadsheet would reckon with a cell that begins like this; behind an apostrophe it is text.
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function row({ time, site, kind, questions, decision, text }: EntryWithText): string {
  const letters = questions.map(({ letter }) => letter).join(' ');
  const checks = questions.map(({ check }) => check).join(' ');
  return [new Date(time).toISOString(), site, kind ?? '', letters, checks, decision, text ?? ''].map(cell).join(',');
}

/** All entries as CSV for a spreadsheet, the earliest first, in pieces that make one file. */
export async function toCsv(): Promise<readonly string[]> {
  // Without the mark at its beginning some spreadsheets take the letters for others.
  const pieces = [`\uFEFF${COLUMNS.join(',')}\r\n`];
  await readAll((entries) => {
    for (const entry of entries) pieces.push(`${row(entry)}\r\n`);
  });
  return pieces;
}
