import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { checks } from '../../src/analyzer/checks/index.ts';

const names = checks.map(({ id }) => id.slice(id.indexOf('/') + 1));
const CheckName = v.picklist(names, `is none of the checks: ${names.join(', ')}`);

const Labelled = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string('needs a "text"'),
  kind: v.optional(v.picklist(['post', 'comment', 'reply', 'quote', 'message', 'edit'])),
  place: v.optional(v.string()),
  parent: v.optional(v.nullable(v.string())),
  pair: v.optional(v.nullable(v.string())),
  /** Labels of a written draft: what a careful reader speaks of, and what is debatable. */
  expect: v.optional(v.array(v.object({ check: CheckName, quote: v.string() }))),
  allow: v.optional(v.array(CheckName)),
  /** Labels of a real post: the checks, and whether it is serious enough to stop its send. */
  checks: v.optional(v.array(CheckName)),
  hold: v.optional(v.boolean()),
  /** Labels of the care guard. */
  care: v.optional(v.nullable(v.picklist(['distress', 'urgent']))),
  /** A foreign label of one kind: which checks stand for it is said on the command line. */
  gold: v.optional(v.picklist([0, 1])),
});

/** One labelled draft of a measuring file. */
export type Labelled = v.InferOutput<typeof Labelled>;

/** Reads a file of labelled drafts, one JSON object a line. Throws a sentence that says which line is wrong, and how. */
export function readLabelled(file: string): Labelled[] {
  const rows: Labelled[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${basename(file)}, line ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${where} is no JSON. Each line has to be one object: {"text": "…", …}.`);
    }
    const parsed = v.safeParse(Labelled, value);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
    }
    rows.push(parsed.output);
  }
  return rows;
}
