import * as v from 'valibot';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { analyze } from '../../src/analyzer/analyze.ts';
import { checks } from '../../src/analyzer/checks/index.ts';
import type { Draft } from '../../src/draft.ts';
import { type AskedId, choose } from '../../src/nudges/choose.ts';

const Line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string('needs a "text" that is a string'),
  kind: v.optional(v.picklist(['post', 'comment', 'reply', 'quote', 'message', 'edit'])),
  place: v.optional(v.string()),
  audience: v.optional(v.picklist(['public', 'followers', 'group', 'person'])),
  parent: v.optional(v.nullable(v.string())),
});

const shortName = (id: AskedId) => id.slice(id.indexOf('/') + 1);
const round = (strength: number) => Math.round(strength * 1000) / 1000;

function answer(id: string | number, draft: Draft) {
  const analysis = analyze(draft);
  const review = choose(analysis, { audience: draft.audience, kind: draft.kind });
  const strengths = Object.fromEntries(
    checks.map(({ id: check }) => [shortName(check), round(analysis.strengths[check])]),
  );
  return {
    id,
    findings: review.findings.map(({ check, family, letter, span: [start, end], strength, reason }) => ({
      check: shortName(check),
      family,
      letter,
      start,
      end,
      strength: round(strength),
      reason,
    })),
    strengths,
    nudges: review.questions.map(({ check, ask }) => ({ checks: [shortName(check)], question: messages[ask].message })),
    hold: review.hold,
  };
}

/** Lines end at \n or \r\n alone: a draft may hold any other separator. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** Reads a line as a draft: a JSON object, or plain text where it doesn't begin like one. Throws a sentence that says what is wrong. */
function draftOf(line: string, number: number): { id: string | number; draft: Draft } {
  if (!/^\s*\{\s*["}]/.test(line)) return { id: number, draft: { text: line } };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('This line begins like JSON and is none. Mend it, or start plain text with another character.');
  }
  const parsed = v.safeParse(Line, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = v.getDotPath(issue);
    throw new Error(
      `A draft is {"text": "…", "id"?, "kind"?, "place"?, "parent"?}; here ${path ? `"${path}" ` : ''}is wrong: ${issue.message}`,
    );
  }
  const { id = number, text, kind, place, audience, parent } = parsed.output;
  return {
    id,
    draft: {
      text,
      ...(kind && { kind }),
      ...(place && { place }),
      ...(audience && { audience }),
      ...(parent && { parent }),
    },
  };
}

let number = 0;
process.stdout.on('error', () => process.exit());
process.stdin.setEncoding('utf8');
for await (const line of linesOf(process.stdin)) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    const { id, draft } = draftOf(line, number);
    console.log(JSON.stringify(answer(id, draft)));
  } catch (error) {
    console.log(JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
