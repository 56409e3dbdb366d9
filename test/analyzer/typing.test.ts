import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import type { Draft } from '../../src/draft.ts';

/*
 * What was read of one draft spares work on the next, which is mostly the same with one more letter. Here drafts are
 * written, cut and mended step by step, and each is looked at again after a wholly different one, of which nothing helps.
 * `npm run fuzz -- --sweep` takes many more drafts.
 */
const DRAFTS = process.env.SWEEP ? 120 : 4;
const STEPS = process.env.SWEEP ? 30 : 7;
const lines = readFileSync(new URL('../../tools/train/corpus/mixed-hard.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .filter((_, index) => index % 9 === 0)
  .map((line): string => JSON.parse(line).text);
const examples = checks.map(({ example }) => example.replaceAll(/[[\]\\]/g, ''));
const pieces = [...examples, ...lines.slice(0, 120)];

let seed = 11;
function below(most: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % most;
}

const draftOf = (length: number): string => {
  let text = '';
  while (text.length < length) text += `${pieces[below(pieces.length)]}${below(3) ? ' ' : '\n\n'}`;
  return text;
};

const OTHER = 'The ferry left at nine and the dog slept on the deck. '.repeat(9);
/** What changes the meaning of much that stands around it. */
const TYPED = [
  'a',
  ' ',
  '.',
  '\n',
  '"',
  '`',
  '> ',
  's',
  "'",
  'no ',
  'you ',
  '?',
  '😂',
  '\u0301',
  'ſ',
  '\u212a',
  '7',
  '@',
  '[',
  ')',
  '\n\n',
  ' www.a.org',
  '!!',
  '\ud83d',
];

function changed(text: string): string {
  const at = below(text.length + 1);
  switch (below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + below(12));
    case 1:
      return text + (TYPED[below(TYPED.length)] as string);
    case 2:
      return `${text.slice(0, at)}${pieces[below(pieces.length)]} ${text.slice(at)}`;
    default:
      return text.slice(0, at) + (TYPED[below(TYPED.length)] as string) + text.slice(at);
  }
}

const told = (draft: Draft) => {
  const analysis = analyze(draft);
  return JSON.stringify({ ...analysis, good: undefined });
};

describe('one more key press', () => {
  it('finds what is found when nothing was read before', () => {
    const wrong: string[] = [];
    let findings = 0;
    for (let draft = 0; draft < DRAFTS; draft += 1) {
      let text = draftOf(430 + 110 * (draft % 9));
      for (let step = 0; step < STEPS; step += 1) {
        const again = told({ text });
        told({ text: OTHER });
        if (again !== told({ text })) wrong.push(text);
        findings += JSON.parse(again).findings.length;
        text = changed(text);
      }
    }
    expect(wrong).toEqual([]);
    expect(findings).toBeGreaterThan(20);
  });

  it('finds it in the order of typing, too', () => {
    const text = draftOf(500);
    const typed: string[] = [];
    for (let length = text.length - 12; length <= text.length; length += 1)
      typed.push(told({ text: text.slice(0, length) }));
    const alone = typed.map((_, index) => {
      told({ text: OTHER });
      return told({ text: text.slice(0, text.length - 12 + index) });
    });
    expect(typed).toEqual(alone);
  });
});
