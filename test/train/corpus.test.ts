import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CareRow, CorpusRow } from '../../tools/train/corpus-row.ts';
import { fingerprint } from './fingerprint.ts';
import heldOut from './held-out.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../tools/train/corpus');
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const linesOf = (name: string): unknown[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

const drafts = files.filter((name) => !name.includes('care')).map((name) => [name, linesOf(name)] as const);
const cares = files.filter((name) => name.includes('care')).map((name) => [name, linesOf(name)] as const);

describe.each(drafts)('%s', (_, lines) => {
  it('has whole rows', () => {
    for (const line of lines) {
      const parsed = v.safeParse(CorpusRow, line);
      const trouble = parsed.success
        ? ''
        : parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`).join('; ');
      expect(trouble, JSON.stringify(line).slice(0, 200)).toBe('');
    }
  });

  it('quotes words that stand in the text, and allows nothing that it expects', () => {
    for (const { id, text, expect: wanted, allow } of lines as CorpusRow[]) {
      for (const { check, quote } of wanted) {
        expect(text.includes(quote), `${id}: “${quote}” stands in its text`).toBe(true);
        expect(allow, `${id} allows ${check}, which it expects`).not.toContain(check);
      }
    }
  });
});

describe.each(cares)('%s', (_, lines) => {
  it('has whole rows', () => {
    for (const line of lines) expect(v.safeParse(CareRow, line).success, JSON.stringify(line).slice(0, 200)).toBe(true);
  });
});

describe('the corpus', () => {
  const all = [...drafts, ...cares].flatMap(([name, lines]) =>
    (lines as { id: string; text: string }[]).map((row) => ({ ...row, name })),
  );

  it('names every draft once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('holds no draft that judgement is measured with', () => {
    const known = new Set(heldOut);
    expect(known.size).toBeGreaterThan(2000);
    // A word or two ("congrats", "same") can be said by anybody.
    expect(
      all.filter(({ text }) => text.length > 25 && known.has(fingerprint(text))).map(({ name, id }) => `${name} ${id}`),
    ).toEqual([]);
  });

  it('holds none of the drafts that are kept from training', () => {
    const kept = readFileSync(join(folder, '../../evaluate/kept/mixed.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => fingerprint((JSON.parse(line) as { text: string }).text));
    const known = new Set(kept);
    expect(known.size).toBeGreaterThan(250);
    expect(all.filter(({ text }) => known.has(fingerprint(text))).map(({ id }) => id)).toEqual([]);
  });
});
