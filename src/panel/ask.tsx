import { render } from 'preact';
import type { Draft } from '../draft.ts';
import look from '../look.css?inline';
import type { AskedId, Question } from '../nudges/choose.ts';
import type { TextKey } from '../text.ts';
import { Panel } from './Panel.tsx';
import css from './panel.css?inline';
import { placeBeside } from './place.ts';
import { type Listen, shield } from './shield.ts';

/** What the panel is opened with. */
export interface Asking {
  readonly draft: Draft;
  readonly questions: readonly Question[];
  /** Something good that the draft does. */
  readonly praised: TextKey | undefined;
  /** A sentence of the person's own about how they want to post. */
  readonly intention: string | undefined;
  /** A send is being held; otherwise the person only looks at the questions. */
  readonly held: boolean;
  /** What the panel opens beside. */
  readonly beside: Element;
  readonly listen: Listen;
  readonly signal: AbortSignal;
}

/** What the person answered: go back and change it, or post it as it is; and what not to ask of this post again. */
export interface Answer {
  readonly decision: 'change' | 'post';
  readonly notNow: readonly AskedId[];
}

/**
 * How long a panel is shown before it can be answered, in ms: the second press of a double click, or of a hurried
 * finger, is no answer to a question nobody has read.
 */
const SETTLING = 300;

/**
 * Opens the panel and resolves with the answer. Ends as "change", with nothing sent, where the panel is taken away: by
 * `signal`, by the page, or with the box it belongs to.
 */
export function ask({ draft, questions, praised, intention, held, beside, listen, signal }: Asking): Promise<Answer> {
  return new Promise((resolve) => {
    const host = document.createElement('think-first-panel');
    const root = host.attachShadow({ mode: 'closed' });
    const life = new AbortController();
    let notNow: readonly AskedId[] = [];
    let settled = false;
    let pressed = false;

    const end = (decision: Answer['decision']) => {
      if (life.signal.aborted) return;
      life.abort();
      render(null, root);
      host.remove();
      resolve({ decision, notNow });
    };

    const draw = () => {
      const act = (action: string, check?: AskedId) => {
        if (!settled || !pressed) return;
        pressed = false;
        if (action === 'change') end('change');
        else if (action === 'post') end('post');
        else if (check) {
          notNow = [...notNow, check];
          draw();
        }
      };
      const open = questions.filter(({ check }) => !notNow.includes(check));
      render(
        <Panel
          css={look + css}
          draft={draft}
          questions={open}
          praised={praised}
          intention={intention}
          held={held}
          settled={settled}
          act={act}
          cancel={() => end('change')}
        />,
        root,
      );
    };

    draw();
    document.documentElement.append(host);
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    placeBeside(dialog, beside, life.signal);
    (root.querySelector<HTMLElement>('[data-action="change"]') ?? dialog).focus({ preventScroll: true });

    shield(host, listen, life.signal, {
      settled: () => settled,
      pressed: () => {
        pressed = true;
      },
      back: () => end('change'),
      post: () => held && end('post'),
    });
    const settle = setTimeout(() => {
      settled = true;
      draw();
    }, SETTLING);
    life.signal.addEventListener('abort', () => clearTimeout(settle), { once: true });

    // A page that takes the panel away has not answered it: nothing is sent, the draft stays.
    const gone = new MutationObserver(() => host.isConnected || end('change'));
    gone.observe(document.documentElement, { childList: true });
    life.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
    signal.addEventListener('abort', () => end('change'), { once: true, signal: life.signal });
  });
}
