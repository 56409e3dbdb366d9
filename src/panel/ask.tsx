import { render } from 'preact';
import type { CheckId } from '../analyzer/finding.ts';
import type { Draft } from '../draft.ts';
import look from '../look.css?inline';
import type { Question } from '../nudges/choose.ts';
import type { TextKey } from '../text.ts';
import { Panel } from './Panel.tsx';
import css from './panel.css?inline';
import { placeBeside } from './place.ts';
import { type Listen, shield } from './shield.ts';
import { sightOf } from './sight.ts';

/** What the panel is opened with. */
export interface Asking {
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** Something good that the draft does. */
  readonly praised: TextKey | undefined;
  /** A send is being held; otherwise the person only looks at the questions. */
  readonly held: boolean;
  /** What the panel opens beside. */
  readonly beside: Element;
  readonly listen: Listen;
  /** Tells of what the person ordered elsewhere than in the panel: 'post', by a shortcut of the browser's. */
  readonly orders: EventTarget;
  readonly signal: AbortSignal;
}

/**
 * What the person answered: go back and change it, or post it as it is; and what not to ask of this post again. 'taken'
 * where the page has taken the panel away, and nobody has answered.
 */
export interface Answer {
  readonly decision: 'change' | 'post' | 'taken';
  readonly notNow: readonly CheckId[];
}

/**
 * How long a panel is shown before it can be answered, in ms: the second press of a double click, or of a hurried
 * finger, is no answer to a question nobody has read. It begins anew whenever the panel has moved or was out of sight.
 */
const SETTLING = 300;

/** The look stands on the dialog, which no style of the page reaches; on the host the page's own would win. */
const styles = look.replaceAll(':host', 'dialog') + css;

/** One panel at a time: two would both hear one press. */
let asking = false;

const CHANGE: Answer = { decision: 'change', notNow: [] };

/** What the panel hangs in. A page that has made an element of this name its own would see into it, so it gets another. */
function makeHost(): HTMLElement {
  const host = document.createElement('think-first-panel');
  return host.matches(':defined') ? document.createElement('div') : host;
}

/**
 * Opens the panel and resolves with the answer. Ends with nothing sent where the panel is taken away: by `signal` as
 * "change", by the page as "taken".
 */
export function ask({ draft, questions, praised, held, beside, listen, orders, signal }: Asking): Promise<Answer> {
  if (asking || signal.aborted) return Promise.resolve(CHANGE);
  return new Promise((resolve) => {
    const host = makeHost();
    const root = host.attachShadow({ mode: 'closed' });
    const life = new AbortController();
    let notNow: readonly CheckId[] = [];
    let pressed = false;
    /** Where the panel stood when it had settled; undefined before. */
    let settled: DOMRect | undefined;
    let settle: ReturnType<typeof setTimeout> | undefined;

    const end = (decision: Answer['decision']) => {
      if (life.signal.aborted) return;
      asking = false;
      life.abort();
      render(null, root);
      host.remove();
      resolve({ decision, notNow });
    };

    const draw = () => {
      const act = (action: string, check?: CheckId) => {
        if (!settled || !pressed) return;
        pressed = false;
        if (action === 'change') end('change');
        else if (action === 'post') end('post');
        else if (check) {
          notNow = [...notNow, check];
          settleAnew();
        }
      };
      const open = questions.filter(({ check }) => !notNow.includes(check));
      render(
        <Panel
          css={styles}
          draft={draft}
          questions={open}
          nothing={questions.length === 0 ? 'panel_nothing_here' : 'panel_nothing_left'}
          praised={praised}
          held={held}
          settled={settled !== undefined}
          act={act}
          cancel={() => end('change')}
        />,
        root,
      );
    };
    const settleAnew = () => {
      settled = undefined;
      pressed = false;
      draw();
      clearTimeout(settle);
      settle = setTimeout(() => {
        settled = dialog.getBoundingClientRect();
        draw();
      }, SETTLING);
    };

    draw();
    // From here on a page may do with the host what it likes: taking it away is no answer, and nothing is sent.
    asking = true;
    life.signal.addEventListener('abort', () => clearTimeout(settle), { once: true });
    const stay = () => host.parentNode === document.documentElement || end('taken');
    const gone = new MutationObserver(stay);
    gone.observe(document, { childList: true });
    gone.observe(document.documentElement, { childList: true });
    life.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
    signal.addEventListener('abort', () => end('change'), { once: true, signal: life.signal });

    document.documentElement.append(host);
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    const focusFirst = () =>
      (root.querySelector<HTMLElement>('[data-action="change"]') ?? dialog).focus({ preventScroll: true });
    try {
      dialog.showModal();
    } catch (error) {
      stay();
      if (life.signal.aborted) return;
      asking = false;
      life.abort();
      host.remove();
      throw error;
    }
    const sight = sightOf(host, dialog, listen, life.signal);
    placeBeside(dialog, beside, life.signal);
    focusFirst();

    /** Whether a press made now is an answer: the panel has been in sight, where it is, for long enough. */
    const answerable = () => {
      if (!settled) return false;
      const { x, y, width, height } = dialog.getBoundingClientRect();
      const moved = Math.abs(x - settled.x) + Math.abs(y - settled.y) + Math.abs(width - settled.width) > 1;
      const resized = Math.abs(height - settled.height) > 1;
      if (!moved && !resized && sight.clear()) return true;
      stay();
      if (life.signal.aborted) return false;
      try {
        sight.raise();
        focusFirst();
        settleAnew();
      } catch {
        // The page took it away while it came up.
        end('taken');
      }
      return false;
    };
    shield(host, listen, life.signal, {
      settled: answerable,
      pressed: () => {
        pressed = true;
      },
      back: () => end('change'),
      post: () => held && end('post'),
    });
    settleAnew();
    const resized = (event: Event) => event.isTrusted && settleAnew();
    window.addEventListener('resize', resized, { signal: life.signal });
    const ordered = (event: Event) => {
      if (!held || !answerable()) return;
      event.preventDefault();
      end('post');
    };
    orders.addEventListener('post', ordered, { signal: life.signal });
  });
}
