import { render } from 'preact';
import type { Draft } from '../draft.ts';
import look from '../look.css?inline';
import type { AskedId, Question } from '../nudges/choose.ts';
import { safely } from '../safely.ts';
import type { TextKey } from '../text.ts';
import { claimIn } from './claim.ts';
import { hasMoved } from './hasMoved.ts';
import { Panel } from './Panel.tsx';
import css from './panel.css?inline';
import { placeBeside } from './place.ts';
import { type Listen, shield } from './shield.ts';
import { sightOf } from './sight.ts';
import { whenSettled } from './whenSettled.ts';

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
interface Doing {
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
  /** Tells of what the person ordered elsewhere than in the panel: 'post', by a shortcut of the browser's. */
  readonly orders: EventTarget;
  readonly signal: AbortSignal;
  /** Is told of what fails in a panel that stays open without it. */
  readonly trouble: (error: unknown) => void;
}

/**
 * What the person answered: go back and change it, or post it as it is; and whether the draft is kept, or rests until a
 * moment. 'taken' where the page has taken the panel away, or it has failed while it was open, and nobody has answered.
 */
export interface Answer {
  readonly decision: 'change' | 'post' | 'taken';
  /** The draft as the panel showed it last. */
  readonly draft: Draft;
  readonly kept?: 'kept' | number;
}

/**
 * How long a panel is shown before it can be answered, in ms: the second press of a double click, or of a hurried
 * finger, is no answer to a question nobody has read. It begins anew whenever the panel has moved, was out of sight, or
 * shows something else.
 */
const SETTLING = 300;
/** How long after the draft has changed the panel follows, in ms: one change often comes in several steps. */
const FOLLOWING = 120;

/** The look stands on the dialog, which no style of the page reaches; on the host the page's own would win. */
const styles = look.replaceAll(':host', 'dialog') + css;

/** One panel at a time: two would both hear one press. */
let isOpen = false;

/** What the panel hangs in. A page that has made an element of this name its own would see into it, so it gets another. */
function makeHost(): HTMLElement {
  const host = document.createElement('think-first-panel');
  return host.matches(':defined') ? document.createElement('div') : host;
}

/**
 * Opens the panel and resolves with the answer. Ends with nothing sent where the panel is taken away: by `signal` as
 * "change", by the page as "taken". Rejects where it can't be opened, and leaves nothing of it in the page.
 */
export function ask(asking: Asking): Promise<Answer> {
  const { held, beside, listen, orders, signal, now, tell, follow, trouble } = asking;
  if (isOpen || signal.aborted) return Promise.resolve({ decision: 'change', draft: asking.draft });
  let takeBack = () => {};
  const answered = new Promise<Answer>((resolve) => {
    const host = makeHost();
    const root = host.attachShadow({ mode: 'closed' });
    const life = new AbortController();
    let draft = asking.draft;
    let told = tell(draft);
    const nothing = held || told.questions.length > 0 ? 'panel_nothing_left' : 'panel_nothing_here';
    let news: TextKey | undefined;
    let expanded = false;
    let pressed = false;
    /** Where the panel stood when it had settled; undefined before. */
    let settled: DOMRect | undefined;
    let stopSettling = () => {};

    const dismantle = () => {
      isOpen = false;
      life.abort();
      safely(() => render(null, root), trouble);
      safely(() => host.remove(), trouble);
    };
    const end = (decision: Answer['decision'], kept?: Answer['kept']) => {
      if (life.signal.aborted) return;
      dismantle();
      resolve({ decision, draft, ...(kept === undefined ? {} : { kept }) });
    };
    const back = () => end('change');
    /** What there is to say of the draft as it is now; nothing where that fails: what was said of other words is wrong of these. */
    const tellAnew = (): Told =>
      safely(() => tell(draft), trouble) ?? {
        questions: [],
        short: false,
        praised: undefined,
        intention: undefined,
        late: undefined,
        rest: undefined,
      };

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
      told = tellAnew();
      news = 'panel_changed';
      settleAnew();
      return true;
    };
    /** What is posted is what the person has seen here. */
    const post = (): boolean => {
      if (!held || followed()) return false;
      end('post');
      return true;
    };

    const after = (doing: Promise<unknown>, done: () => void, failed: TextKey) => {
      doing.then(done, () => {
        news = failed;
        settleAnew();
      });
    };
    const again = (said?: TextKey) => () => {
      if (life.signal.aborted) return;
      told = tellAnew();
      news = said;
      settleAnew();
      // The button that was pressed may be gone.
      if (!root.activeElement) focusFirst();
    };
    const keep = (until: number | undefined) =>
      after(asking.keep(draft, until), () => end('change', until ?? 'kept'), 'panel_not_kept');

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
        settleAnew();
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
          css={styles}
          draft={draft}
          {...told}
          nothing={nothing}
          short={told.short && !expanded}
          held={held}
          settled={settled !== undefined}
          news={news}
          scopesOf={asking.scopesOf}
          act={act}
          cancel={back}
          trouble={trouble}
        />,
        root,
      );
    };

    /** What is shown has changed, or where it is: it can be answered once it has been in sight for long enough. */
    const settleAnew = () => {
      settled = undefined;
      pressed = false;
      safely(draw, trouble);
      stopSettling();
      if (life.signal.aborted) return;
      stopSettling = whenSettled(dialog, SETTLING, (place) => {
        settled = place;
        safely(draw, trouble);
      });
    };

    takeBack = dismantle;
    draw();
    // From here on a page may do with the host what it likes: taking it away is no answer, and nothing is sent.
    isOpen = true;
    let following: ReturnType<typeof setTimeout> | undefined;
    life.signal.addEventListener(
      'abort',
      () => {
        stopSettling();
        clearTimeout(following);
      },
      { once: true },
    );
    const stay = () => host.parentNode === document.documentElement || end('taken');
    const gone = new MutationObserver(stay);
    gone.observe(document, { childList: true });
    gone.observe(document.documentElement, { childList: true });
    life.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
    signal.addEventListener('abort', back, { once: true, signal: life.signal });

    document.documentElement.append(host);
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    const focusFirst = () =>
      (root.querySelector<HTMLElement>('[data-action="change"]') ?? dialog).focus({ preventScroll: true });
    try {
      dialog.showModal();
    } catch (error) {
      stay();
      if (life.signal.aborted) return;
      throw error;
    }
    const sight = sightOf(host, dialog, listen, life.signal);
    safely(() => placeBeside(dialog, beside, life.signal), trouble);
    focusFirst();

    /** Whether a press made now is an answer: the panel has been in sight, where it is, for long enough. */
    const answerable = () => {
      if (!settled) return false;
      try {
        if (!hasMoved(settled, dialog.getBoundingClientRect()) && sight.clear()) return true;
        stay();
        if (life.signal.aborted) return false;
        sight.raise();
        focusFirst();
        settleAnew();
      } catch (error) {
        // The page took it away while it came up; or it is ours, and a panel that can't be answered keeps nobody from posting.
        if (host.isConnected) trouble(error);
        end('taken');
      }
      return false;
    };
    shield(host, listen, life.signal, {
      settled: answerable,
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
    settleAnew();
    const resized = (event: Event) => event.isTrusted && settleAnew();
    window.addEventListener('resize', resized, { signal: life.signal });
    // A menu that opens or closes moves what is below it.
    const unfolded = (event: Event) => event.target instanceof HTMLDetailsElement && settleAnew();
    root.addEventListener('toggle', unfolded, { capture: true, signal: life.signal });
    const ordered = (event: Event) => {
      if (held && answerable() && post()) event.preventDefault();
    };
    orders.addEventListener('post', ordered, { signal: life.signal });
    const changed = () => {
      clearTimeout(following);
      following = setTimeout(followed, FOLLOWING);
    };
    // Words that it doesn't follow are looked at once more before they go.
    safely(() => follow(changed, life.signal), trouble);
  });
  return answered.catch((error: unknown) => {
    takeBack();
    throw error;
  });
}
