import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/analyzer/checks/index.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the command on its standard input. */
function analyze(input: string): { readonly answers: Record<string, unknown>[]; readonly status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/analyze/analyze.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    status,
  };
}

describe('npm run -s analyze', () => {
  it('answers a draft with all that the README says', () => {
    const text = 'Word is the plant closes in May. 😀 You are an idiot.';
    const { answers, status } = analyze(
      JSON.stringify({ id: 'a1', text, kind: 'reply', place: 'x', parent: 'What now?' }),
    );
    expect(status).toBe(0);
    const [answer] = answers;
    expect(answer).toMatchObject({ id: 'a1', hold: true });
    expect(Object.keys(answer?.strengths as object)).toHaveLength(checks.length);
    const findings = answer?.findings as {
      check: string;
      family: string;
      letter: string;
      start: number;
      end: number;
      strength: number;
      reason: string;
    }[];
    const heat = findings.find(({ check }) => check === 'heat');
    expect(heat).toMatchObject({ family: 'aware', letter: 'K' });
    // UTF-16 offsets: the emoji before it counts twice.
    expect(text.slice(heat?.start, heat?.end)).toBe('You are an idiot');
    expect(answer?.nudges).toContainEqual({ checks: ['heat'], question: expect.stringMatching(/\?$/) as string });
  });

  it('answers plain text, and every other line after a bad one', () => {
    const lines = [
      'just a plain line',
      '{"text": 3}',
      '{"id": "x", "tex',
      '',
      '{"text": ""}',
      '{{first_name}}, hello there',
      JSON.stringify({ text: 'a\u2028b' }),
    ];
    const { answers, status } = analyze(lines.join('\r\n'));
    expect(status).toBe(1);
    expect(answers.map(({ id, line }) => id ?? `line ${line as number}`)).toEqual([1, 'line 2', 'line 3', 5, 6, 7]);
    for (const { error } of answers.filter(({ line }) => line)) expect(error).toMatch(/[.:] /);
  });
});
