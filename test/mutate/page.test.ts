import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Notes, page, unnoted } from '../../tools/mutate/page.ts';
import type { Result } from '../../tools/mutate/result.ts';
import { resultIn } from '../../tools/mutate/resultIn.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const results = read<readonly Result[]>('docs/mutation.json');
const notes = read<Notes>('tools/mutate/notes.json');

describe('what is known of changes that no test notices', () => {
  it('docs/MUTATION.md is what `npm run mutate` writes', () => {
    expect(readFileSync('docs/MUTATION.md', 'utf8')).toBe(page(results, notes));
  });

  it('is said of survivors alone', () => {
    const stale = Object.entries(notes).flatMap(([path, said]) => {
      const survivors = results.find((result) => result.path === path)?.survivors ?? [];
      return said.filter(
        ({ code, becomes }) =>
          !survivors.some((survivor) => survivor.code === code && (becomes ?? survivor.becomes) === survivor.becomes),
      );
    });
    expect(stale).toEqual([]);
  });
});

describe('a report', () => {
  const at = (line: number, column: number, to: number) => ({
    start: { line, column },
    end: { line, column: to },
  });
  const result = resultIn({
    files: {
      'src/one.ts': {
        source: 'const one = 1;\nif (one > 0 && two) three();\n',
        mutants: [
          { status: 'Killed', replacement: 'true', location: at(2, 5, 19) },
          { status: 'Timeout', replacement: 'false', location: at(2, 5, 19) },
          { status: 'Survived', replacement: 'one >= 0', location: at(2, 5, 12) },
          { status: 'NoCoverage', replacement: '2', location: at(1, 13, 14) },
          { status: 'Ignored', replacement: '/b/', location: at(1, 1, 6) },
        ],
      },
    },
  });

  it('is counted, with the code of what has survived', () => {
    expect(result).toEqual({
      path: 'src/one.ts',
      changes: 4,
      noticed: 2,
      survivors: [
        { code: '1', becomes: '2', line: 1 },
        { code: 'one > 0', becomes: 'one >= 0', line: 2 },
      ],
    });
  });

  it('is told with what was said of its survivors', () => {
    const said = { 'src/one.ts': [{ code: 'one > 0', why: 'One is never 0.' }] };
    expect(unnoted(result, said)).toEqual([{ code: '1', becomes: '2', line: 1 }]);
    expect(page([result], said)).toContain('| `src/one.ts` | 4 | 2 | 50.0% | 2 | 1 |');
    expect(page([result], said)).toContain('| 2 | `one > 0` | `one >= 0` | One is never 0. |');
  });

  it('that names no file is none', () => {
    expect(() => resultIn({ files: {} })).toThrow('no file');
  });
});
