import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/analyzer/check.ts';
import type { Mark } from '../../../src/analyzer/finding.ts';
import { marksOf } from '../../../src/analyzer/marksOf.ts';
import { read } from '../../../src/analyzer/reading.ts';
import type { Draft } from '../../../src/draft.ts';

/** How strong a mark must be to count in a table: what the balanced setting speaks of. */
const BALANCED = 0.5;

/** A draft to try: its text alone, or with what else is known of it. */
export type Line = string | ({ readonly text: string } & Omit<Draft, 'text'>);

/** Takes "[word is] they close" apart into the text and the spans that brackets stand round. `\[` is a bracket itself. */
export function unbracket(line: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let open = -1;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] as string;
    if (character === '\\' && (line[at + 1] === '[' || line[at + 1] === ']')) {
      text += line[at + 1];
      at += 1;
    } else if (character === '[') open = text.length;
    else if (character === ']') spans.push([open, text.length]);
    else text += character;
  }
  return { text, spans };
}

/** A text, and the text without its end and without its beginning: what a rule leans on is missing from one of them. */
const piecesOf = (text: string): readonly string[] => {
  const middle = text.indexOf(' ', text.length / 2);
  return middle < 0 ? [text] : [text, text.slice(0, middle), text.slice(middle + 1)];
};

const draftOf = (line: Line): Draft & { text: string } => (typeof line === 'string' ? { text: line } : line);

function strongMarks(check: Check, draft: Draft): Mark[] {
  return marksOf(check, read(draft)).filter((mark) => mark.strength >= BALANCED);
}

/**
 * A check's test: in `marks` the brackets are the expectation (what the check marks, exactly), `passes` must stay
 * unmarked. `found` are drafts where only an overlap with the brackets is asked, for marks as long as a sentence.
 */
export function table(
  check: Check,
  lines: { marks: readonly Line[]; passes: readonly Line[]; found?: readonly Line[] },
): void {
  describe('the check', () => {
    it.each(lines.marks.map((line) => [draftOf(line).text, line] as const))('marks %s', (_, line) => {
      const draft = draftOf(line);
      const { text, spans } = unbracket(draft.text);
      const marked = strongMarks(check, { ...draft, text }).map((mark) => text.slice(...mark.span));
      expect(marked).toEqual(spans.map((span) => text.slice(...span)));
    });
    it.each((lines.found ?? []).map((line) => [draftOf(line).text, line] as const))('finds %s', (_, line) => {
      const draft = draftOf(line);
      const { text, spans } = unbracket(draft.text);
      const marks = strongMarks(check, { ...draft, text });
      for (const [from, to] of spans)
        expect(
          marks.some((mark) => mark.span[0] < to && from < mark.span[1]),
          `a mark in “${text.slice(from, to)}”`,
        ).toBe(true);
    });
    it.each(lines.passes.map((line) => [draftOf(line).text, line] as const))('passes %s', (_, line) => {
      const draft = draftOf(line);
      expect(strongMarks(check, draft).map((mark) => draft.text.slice(...mark.span))).toEqual([]);
    });
    // What was meant to change is taken down by `npx vitest run --project unit test/analyzer/checks -u`.
    it('tells of every line, and of its halves, as it did', () => {
      const bare = [...lines.marks, ...(lines.found ?? [])].map((line) => {
        const draft = draftOf(line);
        return { ...draft, text: unbracket(draft.text).text };
      });
      // Brackets in a line that passes are its own.
      const told = [...bare, ...lines.passes.map(draftOf)].flatMap((draft) => {
        const { text } = draft;
        return piecesOf(text).flatMap((piece) => {
          const reading = read({ ...draft, text: piece });
          const answered = reading.sentences.filter((sentence) => check.answered?.(sentence, reading));
          return [
            ...marksOf(check, reading).map(
              ({ span, strength, reason }) => `${strength.toFixed(3)} ${reason}: ${piece.slice(...span)}`,
            ),
            ...answered.map(({ start, end }) => `answered: ${piece.slice(start, end)}`),
            ...(check.typical?.(reading) ? [`typical: ${piece}`] : []),
          ];
        });
      });
      const { id, letter, anyLanguage, ofForm, standsAlone } = check;
      expect([JSON.stringify({ id, letter, anyLanguage, ofForm, standsAlone }), ...told].join('\n')).toMatchSnapshot();
    });
    it('has at least eight lines of each sort', () => {
      expect(lines.marks.length + (lines.found?.length ?? 0)).toBeGreaterThanOrEqual(8);
      expect(lines.passes.length).toBeGreaterThanOrEqual(8);
    });
    it('marks its own example where the brackets stand', () => {
      const { text, spans } = unbracket(check.example);
      expect(spans.length).toBeGreaterThan(0);
      expect(strongMarks(check, { text }).map((mark) => [...mark.span])).toEqual(spans);
    });
  });
}
