import type { Result, Survivor } from './result.ts';

/** The report that stryker leaves, as far as it is read here. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly replacement?: string;
          readonly location: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
        }[];
      }
    >
  >;
}

/** Long enough to know a place again, short enough to read. */
const LONGEST = 160;

/** On one line, and cut in the middle where it is long. */
function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST / 2)} … ${line.slice(-LONGEST / 2)}` : line;
}

/** What stands in a report about its one file. Changes inside patterns are left out there, and don't count. */
export function resultIn(report: Report): Result {
  const [found] = Object.entries(report.files);
  if (!found) throw new Error('The report names no file.');
  const [path, { source, mutants }] = found;
  const lines = source.split('\n');
  const at = ({ line, column }: { readonly line: number; readonly column: number }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const tried = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const survivors: Survivor[] = tried
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location: { start, end }, replacement = '' }) => ({
      code: short(source.slice(at(start), at(end))),
      becomes: short(replacement),
      line: start.line,
    }))
    .sort((one, other) => one.line - other.line || one.code.localeCompare(other.code, 'en'));
  return { path, changes: tried.length, noticed: tried.length - survivors.length, survivors };
}
