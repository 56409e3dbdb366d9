import { render } from 'preact';
import type { Draft } from '../draft.ts';
import look from '../look.css?inline';
import type { AskedId, Question } from '../nudges/choose.ts';
import type { TextKey } from '../text.ts';
import { claimIn } from './claim.ts';
import { Panel } from './Panel.tsx';
import css from './panel.css?inline';
import { placeBeside } from './place.ts';
import { type Listen, shield } from './shield.ts';

/** What there is to say of one state of a draft. */
export interface Told {
  readonly questions: readonly Question[];
  /** Something good that the draft does. */
  readonly praised: TextKey | undefined;
  /** A sentence of the person's own about how they want to post. */
  readonly intention: string | undefined;
  /** The person knows all of these questions well. */
  readonly short: boolean;
  readonly late: TextKey | undefined;
  readonly rest: Rest | undefined;
}

/** A pause that the person wanted before a send like this. */
export interface Rest {
  /** For a heated reply, not for every post. */
  readonly heated: boolean;
  /** When it would end if it began now; absent while it lasts. */
  readonly ends?: number;
  /** When the one that has begun ends. */
  readonly until?: number;
}

/** For how long, or where, a question is let go. */
export type Scope = 'post' | 'today' | 'site' | 'always';

/** What a person can have done from the panel; each rejects where it could not be done. */
export interface Doing {
  /** How far a question can be let go. */
  readonly scopesOf: (check: AskedId) => readonly Scope[];
  readonly letGo: (check: AskedId, scope: Scope) => Promise<void>;
  readonly keep: (draft: Draft, until: number | undefined) => Promise<void>;
  readonly stopResting: (draft: Draft) => Promise<void>;
  readonly search: (words: string) => Promise<unknown>;
}

/** What the panel is opened with. */
export interface Asking extends Doing {
  readonly draft: Draft;
  /** What there is to say of a draft: of this one, and of what becomes of it while the panel is open. */
  readonly tell: (draft: Draft) => Told;
  /** The draft as its box has it now. */
  readonly now: () => Draft;
  /** Has a listener called whenever the box's words may have changed. */
  readonly follow: (changed: () => void, signal: AbortSignal) => void;
  /** A send is being held; otherwise the person only looks at the questions. */
  readonly held: boolean;
  /** What the panel opens beside. */
  readonly beside: Element;
  readonly listen: Listen;
  readonly signal: AbortSignal;
}

/** What the person answered: go back and change it, or post it as it is; and whether the draft is kept, or rests until a moment. */
export interface Answer {
  readonly decision: 'change' | 'post';
  readonly kept?: 'kept' | number;
}

/**
 * How long a panel is shown before it can be answered, in ms: the second press of a double click, or of a hurried
 * finger, is no answer to a question nobody has read.
 */
const SETTLING = 300;
/** How long after the draft has changed the panel follows, in ms: one change often comes in several steps. */
const FOLLOWING = 120;

/**
 * Opens the panel and resolves with the answer. Ends as "change", with nothing sent, where the panel is taken away: by
 * `signal`, by the page, or with the box it belongs to.
 */
export function ask(asking: Asking): Promise<Answer> {
  const { held, beside, listen, signal, now, tell, follow } = asking;
  return new Promise((resolve) => {
    const host = document.createElement('think-first-panel');
    const root = host.attachShadow({ mode: 'closed' });
    const life = new AbortController();
    let draft = asking.draft;
    let told = tell(draft);
    let news: TextKey | undefined;
    let expanded = false;
    let settled = false;
    let pressed = false;

    const end = (answer: Answer) => {
      if (life.signal.aborted) return;
      life.abort();
      render(null, root);
      host.remove();
      resolve(answer);
    };
    const back = () => end({ decision: 'change' });

    /** Takes up what has become of the draft; true where it is another than the one that is shown. */
    const followed = (): boolean => {
      const current = now();
      if (life.signal.aborted || current.text === draft.text) return false;
      // Whoever emptied the box has sent it or thrown it away: there is nothing left to ask about.
      if (current.text.trim() === '') {
        back();
        return true;
      }
      draft = current;
      told = tell(draft);
      news = 'panel_changed';
      draw();
      return true;
    };
    /** What is posted is what the person has seen here. */
    const post = () => held && !followed() && end({ decision: 'post' });

    const after = (doing: Promise<unknown>, done: () => void, failed: TextKey) => {
      doing.then(done, () => {
        news = failed;
        draw();
      });
    };
    const again = (said?: TextKey) => () => {
      if (life.signal.aborted) return;
      told = tell(draft);
      news = said;
      draw();
      // The button that was pressed may be gone.
      if (!root.activeElement) focusFirst();
    };
    const keep = (until: number | undefined) =>
      after(asking.keep(draft, until), () => end({ decision: 'change', kept: until ?? 'kept' }), 'panel_not_kept');

    const act = (action: string, check?: AskedId) => {
      if (!settled || !pressed) return;
      pressed = false;
      if (action === 'change') back();
      else if (action === 'post') post();
      else if (action === 'keep') keep(undefined);
      else if (action === 'rest') keep(told.rest?.ends);
      else if (action === 'stop-resting') after(asking.stopResting(draft), again(), 'settings_not_saved');
      else if (action === 'more') {
        expanded = true;
        draw();
        focusFirst();
      } else if (action === 'search') {
        const question = told.questions.find((one) => one.check === check);
        const words = question && claimIn(draft.text, question);
        if (words) after(asking.search(words), () => {}, 'panel_not_searched');
      } else if (check && action.startsWith('not-now-')) {
        const scope = action.slice('not-now-'.length) as Scope;
        after(asking.letGo(check, scope), again(), 'settings_not_saved');
      }
    };

    const draw = () => {
      if (life.signal.aborted) return;
      render(
        <Panel
          css={look + css}
          draft={draft}
          {...told}
          short={told.short && !expanded}
          held={held}
          settled={settled}
          news={news}
          scopesOf={asking.scopesOf}
          act={act}
          cancel={back}
        />,
        root,
      );
    };

    draw();
    document.documentElement.append(host);
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    const focusFirst = () =>
      (root.querySelector<HTMLElement>('[data-action="change"]') ?? dialog).focus({ preventScroll: true });
    dialog.showModal();
    placeBeside(dialog, beside, life.signal);
    focusFirst();

    shield(host, listen, life.signal, {
      settled: () => settled,
      pressed: () => {
        pressed = true;
      },
      back: () => {
        const menu = root.querySelector<HTMLDetailsElement>('details[open]');
        if (!menu) return back();
        menu.open = false;
        menu.querySelector('summary')?.focus();
      },
      post,
    });
    const settle = setTimeout(() => {
      settled = true;
      draw();
    }, SETTLING);
    let following: ReturnType<typeof setTimeout> | undefined;
    follow(() => {
      clearTimeout(following);
      following = setTimeout(followed, FOLLOWING);
    }, life.signal);
    life.signal.addEventListener(
      'abort',
      () => {
        clearTimeout(settle);
        clearTimeout(following);
      },
      { once: true },
    );

    // A page that takes the panel away has not answered it: nothing is sent, the draft stays.
    const gone = new MutationObserver(() => host.isConnected || back());
    gone.observe(document.documentElement, { childList: true });
    life.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
    signal.addEventListener('abort', back, { once: true, signal: life.signal });
  });
}
