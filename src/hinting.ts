import type { Draft } from './draft.ts';
import { language } from './language.ts';
import { send } from './messages.ts';
import { type Box, fieldsOf } from './page/box.ts';
import { anchorOf } from './page/dom.ts';
import { readField } from './page/fields.ts';
import { makeHint } from './page/hint.ts';
import type { MarkedField, Marks } from './page/marks.ts';
import { everyWindow } from './page/windows.ts';
import type { Reviewed, Reviewer } from './review.ts';
import { safely } from './safely.ts';

/**
 * What is shown while somebody writes: a mark beside the box, marks under the words, a dot on the badge, and a key that
 * opens the questions. None of it is ever a reason for a send to go unasked, so none of it throws.
 */
export interface Hinting {
  readonly show: (box: Box, draft: Draft, reviewed: Reviewed, asker: Reviewer) => void;
  /** There is nothing to ask any more; what is being told stays. */
  readonly unmark: () => void;
  readonly hide: () => void;
  /** Tells something about a field in a sentence, until the next press or key. */
  readonly tell: (field: HTMLElement, sentence: string) => void;
}

/** The words in question in each field of a box; a thread's draft is its fields' texts, a blank line between them. */
function markedIn(box: Box, draft: Draft, { questions }: Reviewed, asker: Reviewer): readonly MarkedField[] {
  let start = 0;
  return fieldsOf(box).map((field) => {
    const text = readField(field);
    const [from, end] = [start, start + text.length];
    start = end + 2;
    const marked = questions.flatMap(({ findings, ask, own }) =>
      findings
        .filter(({ span }) => span[0] >= from && span[1] <= end && draft.text.slice(from, end) === text)
        .map(({ span }) => ({
          span: [span[0] - from, span[1] - from] as const,
          asks: own?.question ?? asker.text(ask),
        })),
    );
    return { field, text, marked };
  });
}

/** Makes the hints ready for a page; `opened` is called when the person wants to see the questions, `trouble` where one fails. */
export function hintingHere(signal: AbortSignal, opened: () => void, trouble: (error: unknown) => void): Hinting {
  const safe = (work: () => void) => safely(work, trouble);
  const hint = makeHint(signal, opened, language);
  /** Tells what has to be read where the one above has failed. */
  let spare: ReturnType<typeof makeHint> | undefined;
  let marks: Marks | undefined;
  let shown: HTMLElement | undefined;
  let dot = false;

  const showDot = (on: boolean) => {
    if (on === dot) return;
    dot = on;
    // Without the background there is no badge to show it on.
    send('showDot', on).catch(() => {});
  };
  const unmark = () => {
    shown = undefined;
    safe(() => marks?.hide());
    safe(hint.unmark);
    safe(() => spare?.unmark());
    showDot(false);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (key !== 'Enter' || !altKey || !shiftKey || ctrlKey || metaKey || !event.isTrusted || event.repeat) return;
    if (!shown || !event.composedPath().includes(shown)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    opened();
  };
  everyWindow(signal, (view) => view.addEventListener('keydown', onKey, { capture: true, signal }));

  return {
    show(box, draft, reviewed, asker) {
      // A mark that came up now would lie over an open panel, which then counts as covered.
      if (document.querySelector('think-first-panel')) return;
      shown = box.field;
      showDot(true);
      safe(() => hint.show(anchorOf(box.field), asker.text('hint_name')));
      safe(() => {
        marks ??= globalThis.thinkFirstMarks?.(signal, opened, language);
        marks?.show(markedIn(box, draft, reviewed, asker), asker.text('hint_open'));
      });
    },
    unmark,
    hide() {
      unmark();
      safe(hint.hide);
      safe(() => spare?.hide());
    },
    tell(field, sentence) {
      safely(
        () => hint.tell(anchorOf(field), sentence),
        (error) => {
          trouble(error);
          // What has to be read gets another try, with nothing of what has failed.
          safe(() => {
            spare ??= makeHint(signal, opened, language);
            spare.tell(document.body, sentence);
          });
        },
      );
    },
  };
}
