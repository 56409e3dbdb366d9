import type { Draft } from '../draft.ts';
import type { Question } from '../nudges/choose.ts';
import { text } from '../text.ts';

/** How much of a long draft is shown on either side of the words in question, in UTF-16 units. */
const AROUND = 160;
/** Drafts up to this length are shown whole. */
const WHOLE = 600;

interface Piece {
  readonly words: string;
  /** Which questions these words belong to, counted from 1; none for the words between. */
  readonly numbers: readonly number[];
  readonly letter?: string;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly letter: string;
}

/** Cuts the draft where marks begin and end; words under several marks belong to several questions. */
function piecesOf(draft: string, questions: readonly Question[]): Piece[] {
  const marks: Stretch[] = questions.flatMap(({ findings, letter }, index) =>
    findings.map(({ span: [from, to] }) => ({ from, to, number: index + 1, letter })),
  );
  const cuts = [...new Set([0, draft.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const long = draft.length > WHOLE;
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index] as number, cuts[index + 1] as number];
    const over = marks.filter((mark) => mark.from <= from && mark.to >= to);
    const words = draft.slice(from, to);
    if (over.length > 0) {
      pieces.push({
        words,
        numbers: [...new Set(over.map(({ number }) => number))],
        letter: (over[0] as Stretch).letter,
      });
      continue;
    }
    if (!long || words.length <= 2 * AROUND + 20) {
      pieces.push({ words, numbers: [] });
      continue;
    }
    // Cut between words where there is one near, so that no sign made of several units is torn apart.
    if (from > 0) pieces.push({ words: words.slice(0, AROUND).replace(/\S{0,40}$/, ''), numbers: [] });
    pieces.push({ words: '…', numbers: [] });
    if (to < draft.length) pieces.push({ words: words.slice(-AROUND).replace(/^\S{0,40}/, ''), numbers: [] });
  }
  return pieces;
}

/** A copy of the draft, to be read only, in which the words in question are marked and numbered like the questions. */
export function DraftCopy({ draft, questions }: { readonly draft: Draft; readonly questions: readonly Question[] }) {
  const pieces = piecesOf(draft.text, questions);
  return (
    <blockquote
      class="draft"
      dir="auto"
      aria-label={text('panel_draft')}
      tabIndex={draft.text.length > WHOLE ? 0 : undefined}
    >
      {pieces.map((piece, index) => {
        const last = pieces[index + 1]?.numbers.join() !== piece.numbers.join();
        if (piece.numbers.length === 0) return <span key={index}>{piece.words}</span>;
        return (
          <mark key={index} data-letter={piece.letter}>
            {piece.words}
            {last && <sup>{piece.numbers.join(' ')}</sup>}
          </mark>
        );
      })}
    </blockquote>
  );
}
