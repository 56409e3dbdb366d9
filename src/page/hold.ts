import type { Draft } from '../draft.ts';
import type { SendKey } from '../sites/site.ts';
import {
  type Box,
  boxOfField,
  boxOfForm,
  boxOfPress,
  controlsOf,
  currentBox,
  draftIn,
  isSendWithoutField,
  isSwitchedOff,
  type Place,
} from './box.ts';
import { caretOf } from './caret.ts';
import { elementsOf, isThere } from './dom.ts';
import { picksFromList } from './list.ts';
import { everyWindow } from './windows.ts';

/** What the person decides about a held send; 'taken' where the page has taken the question away, and nobody has answered. */
export type Decision = 'change' | 'post' | 'taken';

/** What came of asking: the decision, and the draft that the person had before them when it was made. */
export interface Answered {
  readonly decision: Decision;
  readonly draft: Draft;
}

/** What `holdSends` needs to know and to have done; it knows nothing itself of checks, questions or panels. */
export interface Hold extends Place {
  readonly signal: AbortSignal;
  /** The box last typed in, if any. */
  readonly lastBox: () => Box | undefined;
  /**
   * Whether a send passes. The answer exists inside the event; only while a part isn't loaded yet may it be a promise,
   * and whoever makes the promise sees to it that it ends.
   */
  readonly passes: (draft: Draft, box: Box) => boolean | Promise<boolean>;
  /** Asks the person; resolves with the decision, and the words it was made about. */
  readonly ask: (draft: Draft, box: Box) => Promise<Answered>;
  /** A post has left its box: one that was released, or one that passed, behind which somebody writes on at once. */
  readonly sent: (box: Box) => void;
  /** The page ignored the repeated gesture: the person has to press once more, and that press passes. */
  readonly ignored: (box: Box) => void;
  /** The page has taken the box away before its post was let go: there is nothing to press any more. */
  readonly lost: () => void;
  /** The person couldn't be asked about a send because something of ours went wrong; it goes through, and they are to hear of it. */
  readonly unasked: (box: Box) => void;
  /** Something of ours went wrong. */
  readonly trouble: (error: unknown) => void;
}

/** What the holding has seen. */
export interface Holding {
  /** Whether a control that sends was pressed whose field can't be found; that send went through. */
  readonly fieldless: () => boolean;
}

/** How long a page may take to empty its box after a release before it counts as having ignored it, in ms. */
const PATIENCE = 3000;
/** Most pages empty their box at once: by then, in ms, such a post counts as sent, and the same words typed anew are a new post. */
const SOON = 250;
/** A second press of the same words this soon after a release, in ms, is a double click, not another post. */
const DOUBLE = 700;

/** A gesture that would send a box, and how to make it again. */
interface Gesture {
  readonly box: Box;
  readonly event: Event;
  /** What was pressed, where it was a control. */
  readonly control?: Element;
  /** False where the page has nothing left to make it on. */
  readonly repeat: () => boolean;
}

/** A text that may pass, since when, and whether the page has ignored it. */
interface Approval {
  readonly text: string;
  readonly box: Box;
  readonly at: number;
  readonly ignored: boolean;
}

function keyOf(event: KeyboardEvent): SendKey | undefined {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return undefined;
  return event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter';
}

/** In an open list of names or emoji Enter picks one of them; while an input method composes it ends a word. */
function enterMeansSomethingElse(event: KeyboardEvent, field: HTMLElement): boolean {
  return event.isComposing || event.keyCode === 229 || picksFromList(field);
}

/** What stands in the place of a control: itself, or the one that the page has drawn anew meanwhile. */
function controlNow(pressed: Element, box: Box): Element | undefined {
  if (isThere(pressed)) return pressed;
  return controlsOf(box).find((control) => isThere(control) && !isSwitchedOff(control));
}

function repeatClick(pressed: Element, box: Box): boolean {
  const target = controlNow(pressed, box);
  if (target && 'click' in target) (target as HTMLElement).click();
  else target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  return target !== undefined;
}

function repeatKey(pressed: KeyboardEvent, target: Element, box: Box): boolean {
  const { key, code, location, ctrlKey, metaKey, keyCode } = pressed;
  // keyCode is what Draft.js and Quill read; constructors take it although it is no longer written down.
  const init = {
    key,
    code,
    location,
    ctrlKey,
    metaKey,
    keyCode,
    which: keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const on = isThere(target) ? target : box.field;
  if (!isThere(on)) return false;
  on.dispatchEvent(new KeyboardEvent('keydown', init));
  on.dispatchEvent(new KeyboardEvent('keyup', init));
  return true;
}

/**
 * Stands between the writer and the send: meets every press before the page does, lets it pass untouched or stops it
 * there, asks, and repeats the person's own gesture once when it is released.
 *
 * Approval belongs to a text: it lets exactly these words pass, until they change, leave the box, or are sent.
 */
export function holdSends(hold: Hold): Holding {
  const { signal } = hold;
  let fieldless = false;
  /** True while we repeat a gesture: whatever the page does in answer to it, at once, is its own business. */
  let repeating = false;
  /** The text under review now; a further press of it waits with the first. */
  let open: string | undefined;
  let approval: Approval | undefined;
  /** The box whose words have just passed unasked. */
  let passed: Box | undefined;

  /** Does what a send doesn't hang on. */
  function safely<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      hold.trouble(error);
      return undefined;
    }
  }
  const boxNow = (box: Box): Box => safely(() => currentBox(hold, box)) ?? box;

  /** Whether a send of this text is already decided on, and how. */
  function decided(text: string, event: Event): 'pass' | 'swallow' | undefined {
    if (open !== undefined) return open === text ? 'swallow' : undefined;
    if (approval?.text !== text) return undefined;
    if (approval.ignored) {
      // It is the person who was told to press again.
      if (!event.isTrusted) return undefined;
      approve(text, approval.box, undefined);
      return 'pass';
    }
    // A submit is no press: it is what the page makes of the one that was released.
    const doubled = event.type !== 'submit' && event.isTrusted && performance.now() - approval.at < DOUBLE;
    return doubled ? 'swallow' : 'pass';
  }

  /** Whether an approved text still stands in its box; where it has left, it was sent. */
  function stillWaits({ text, box }: Approval): boolean {
    const now = currentBox(hold, box);
    if (isThere(now.field) && draftIn(hold, now).text === text) return true;
    approval = undefined;
    hold.sent(box);
    return false;
  }

  /** Lets a text pass, and looks whether it has left its box. */
  function approve(text: string, box: Box, control: Element | undefined): void {
    const at = performance.now();
    approval = { text, box, at, ignored: false };
    const look = (last: boolean) => {
      if (signal.aborted || approval?.at !== at) return;
      if (stillWaits(approval) && last) {
        approval = { text, box, at, ignored: true };
        // Where the control is gone the page has gone on to a second step, and these words pass there too.
        if (!control || (isThere(control) && control.checkVisibility())) hold.ignored(box);
      }
    };
    setTimeout(() => safely(() => look(false)), SOON);
    setTimeout(() => safely(() => look(true)), PATIENCE);
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function release({ box, control, repeat }: Gesture, text: string): void {
    const now = boxNow(box);
    approve(text, now, control && (safely(() => controlNow(control, now)) ?? control));
    repeating = true;
    // Whether what failed half-way was sent shows in its box: it is looked at as any other.
    const repeated = safely(repeat) ?? true;
    repeating = false;
    if (repeated) return;
    approval = undefined;
    hold.lost();
  }

  async function review(gesture: Gesture, draft: Draft, passing: Promise<boolean> | undefined): Promise<void> {
    const { box } = gesture;
    let caret = safely(() => caretOf(box.field));
    let asked = draft;
    /** Nobody has answered for these words. */
    let [unanswered, unasked] = [true, false];
    open = draft.text;
    let decision: Decision = 'post';
    try {
      let passes = passing !== undefined && (await passing);
      while (!passes) {
        ({ decision, draft: asked } = await hold.ask(asked, box));
        unanswered = false;
        // Words that were put there unseen are not the ones that the person has answered for.
        const now = draftIn(hold, currentBox(hold, box));
        if (decision !== 'post' || now.text === asked.text || now.text.trim() === '') break;
        asked = now;
        unanswered = true;
        open = now.text;
        passes = await hold.passes(now, box);
      }
    } catch (error) {
      unasked = unanswered;
      hold.trouble(error);
    } finally {
      open = undefined;
    }
    safely(() => {
      // A page that has drawn its field anew has put its caret where it thinks best: the focus is all that is left to give back.
      if (!isThere(box.field)) caret = caretOf(currentBox(hold, box).field);
      caret?.restore();
    });
    if (decision === 'post') release(gesture, asked.text);
    if (unasked) hold.unasked(boxNow(box));
    if (decision !== 'taken') return;
    // A page that lets nobody be asked must not keep the person from posting: the next press passes, and they are told so.
    const now = boxNow(box);
    approval = { text: asked.text, box: now, at: performance.now(), ignored: true };
    hold.ignored(now);
  }

  function look(gesture: Gesture): void {
    const { box, event } = gesture;
    const draft = draftIn(hold, box);
    if (draft.text.trim() === '') return;
    const already = decided(draft.text, event);
    if (already === 'pass') return;
    if (already === 'swallow') {
      stop(event);
      return;
    }
    approval = undefined;
    const passes = hold.passes(draft, box);
    passed = passes === true ? box : undefined;
    if (passes === true) return;
    stop(event);
    void review(gesture, draft, passes === false ? undefined : passes);
  }

  /** Any error of ours lets the event go on its way, and the person hears that it went unasked. */
  function meet(gesture: Gesture): void {
    try {
      look(gesture);
    } catch (error) {
      hold.trouble(error);
      hold.unasked(gesture.box);
    }
  }

  /** Any error of ours lets the event go on its way. */
  function guarded<E extends Event>(listener: (event: E) => void): (event: Event) => void {
    return (event) => {
      if (repeating || event.defaultPrevented) return;
      try {
        listener(event as E);
      } catch (error) {
        hold.trouble(error);
      }
    };
  }

  const onClick = guarded<MouseEvent>((event) => {
    if (event.button !== 0) return;
    const path = elementsOf(event);
    const box = boxOfPress(hold, path, hold.lastBox());
    if (!box) {
      if (isSendWithoutField(hold, path)) fieldless = true;
      return;
    }
    const control = controlsOf(box).find((one) => path.includes(one)) ?? path[0];
    if (!control || isSwitchedOff(control)) return;
    const pressed = path[0] as Element;
    meet({ box, event, control, repeat: () => repeatClick(pressed, currentBox(hold, box)) });
  });

  const onKey = guarded<KeyboardEvent>((event) => {
    const key = keyOf(event);
    if (!key) return;
    const path = elementsOf(event);
    const box = boxOfField(hold, path);
    if (!box?.composer.keys.includes(key) || enterMeansSomethingElse(event, box.field)) return;
    const controls = controlsOf(box);
    if (controls.length > 0 && controls.every(isSwitchedOff)) return;
    const target = path[0] as Element;
    meet({ box, event, repeat: () => repeatKey(event, target, currentBox(hold, box)) });
  });

  const onSubmit = guarded<SubmitEvent>((event) => {
    const form = elementsOf(event)[0] as HTMLFormElement | undefined;
    if (form?.localName !== 'form') return;
    const box = boxOfForm(hold, form, hold.lastBox());
    if (!box) return;
    const { submitter } = event;
    // Where no selector tells what sends, a form may have buttons that do something else with the words.
    if (submitter && box.controls && !box.controls().includes(submitter)) return;
    meet({
      box,
      event,
      repeat: () => {
        // The page made this event itself where the browser's own way isn't open to it: it gets the same one again.
        if (!event.isTrusted && !submitter)
          form.dispatchEvent(new Event('submit', { bubbles: event.bubbles, cancelable: true }));
        else if (isThere(form)) form.requestSubmit(submitter?.isConnected ? submitter : null);
        return isThere(form);
      },
    });
  });

  /** Who writes on at once changes a box that has just been emptied: what stood in it before that tells whether it was sent. */
  const beforeChange = guarded<Event>((event) => {
    const path = elementsOf(event);
    if (approval && !approval.ignored && path.includes(approval.box.field)) stillWaits(approval);
    const box = passed;
    if (!box || !path.includes(box.field)) return;
    passed = undefined;
    if (draftIn(hold, box).text.trim() === '') hold.sent(box);
  });

  /** Words that change are no longer the words that were approved. Some editors say so by no `input`, but keys come up. */
  const onChange = guarded<Event>((event) => {
    if (!approval || !elementsOf(event).includes(approval.box.field)) return;
    const { text } = draftIn(hold, approval.box);
    // What a key has just sent is gone when the key comes up: nobody has changed it.
    if (text !== approval.text && (event.type === 'input' || text.trim() !== '')) approval = undefined;
  });

  const how = { capture: true, signal } as const;
  everyWindow(signal, (view) => {
    view.addEventListener('click', onClick, how);
    view.addEventListener('keydown', onKey as EventListener, how);
    view.addEventListener('submit', onSubmit as EventListener, how);
    view.addEventListener('beforeinput', beforeChange, how);
    view.addEventListener('input', onChange, how);
    view.addEventListener('keyup', onChange, how);
  });
  return { fieldless: () => fieldless };
}
