import { composedClosest } from './dom.ts';
import type { Spoken } from './spoken.ts';
import { everyWindow } from './windows.ts';

/** A quiet mark beside a compose box: there is something to ask, or something to tell. */
export interface Hint {
  /** Shows it beside a field, with a name for those who don't see it. */
  readonly show: (field: HTMLElement, name: string) => void;
  /** Tells something about the field in a sentence, which stands until the next press or key. */
  readonly tell: (field: HTMLElement, sentence: string) => void;
  /** Takes the mark away; what is being told stays. */
  readonly unmark: () => void;
  readonly hide: () => void;
}

const SIZE = 22;
const GAP = 6;

const STYLE = `
:host { all: initial !important; display: block !important; }
#place { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; width: max-content; }
button { all: unset; box-sizing: border-box; position: relative; display: grid; place-items: center; width: ${SIZE}px; height: ${SIZE}px; border-radius: 50%;
  background: #fdf8ee; border: 1px solid #b9a77f; cursor: pointer; box-shadow: 0 1px 3px rgb(0 0 0 / .18); }
button::after { content: ''; width: 8px; height: 8px; border-radius: 50%; background: #8a6d2f; }
/* The mark is small; where fingers press, the place to press is not. */
@media (pointer: coarse) { button::before { content: ''; position: absolute; inset: -11px; } }
p { all: unset; display: block; box-sizing: border-box; max-width: min(260px, calc(100vw - 16px)); padding: 8px 12px; border-radius: 10px; border: 1px solid #b9a77f;
  background: #fdf8ee; color: #2b2722; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / .2); }
[hidden] { display: none !important; }
#ears { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; box-shadow: none; }
button:focus-visible { outline: 2px solid #2b5c8a; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { button { background: #2d2a24; border-color: #8a7a5c; } button::after { background: #d9bd7b; } p { background: #2d2a24; border-color: #8a7a5c; color: #f2ecdf; } }
@media (forced-colors: active) { button { border-color: ButtonText; background: ButtonFace; } button::after { background: ButtonText; } }
`;

/** What a site has to press. */
const CONTROLS = 'button, a[href], input, select, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** True where the site itself has something to press under any part of an area: neither mark nor sentence covers that. */
function coversControl(
  document: Document,
  [x, y]: readonly [number, number],
  wide: number,
  high: number,
  host: Element,
): boolean {
  return [0, 0.5, 1].some((down) =>
    [0, 0.5, 1].some((along) => {
      const all = document.elementsFromPoint(x + 1 + along * (wide - 2), y + 1 + down * (high - 2));
      return all.find((element) => element !== host)?.closest(CONTROLS) != null;
    }),
  );
}

/** Where the mark goes, or a sentence: outside the box where there is room, else in the corner that holds nothing of the site's. */
function placeFor(
  field: HTMLElement,
  host: Element,
  wide: number,
  high: number,
  tells: boolean,
): readonly [number, number] | undefined {
  const { left, right, top, bottom, width, height } = field.getBoundingClientRect();
  const view = field.ownerDocument.defaultView;
  if (!view || width === 0 || height === 0 || bottom < 0 || top > view.innerHeight) return undefined;
  const rightToLeft = view.getComputedStyle(field).direction === 'rtl';
  const outside = rightToLeft ? left - GAP - wide : right + GAP;
  const inner = rightToLeft ? left + GAP : right - GAP - wide;
  const low = bottom - high - GAP;
  const candidates: readonly (readonly [number, number])[] = [
    [outside, top + GAP],
    [outside, low],
    [inner, top + GAP],
    [inner, top - high - GAP],
    [inner, low],
  ];
  const inView = candidates.filter(
    ([x, y]) => x >= 0 && y >= 0 && x + wide <= view.innerWidth && y + high <= view.innerHeight,
  );
  const free = inView.find((place) => !coversControl(field.ownerDocument, place, wide, high, host));
  // What a person is told they have to see; it goes with the next press, wherever that is.
  return free ?? (tells ? inView[0] : undefined);
}

/** Where a sentence goes that finds no place beside its field: at the foot of the window, since it has to be read. */
function footFor(wide: number, high: number): readonly [number, number] {
  return [Math.max(GAP, (innerWidth - wide) / 2), Math.max(GAP, innerHeight - high - GAP)];
}

/** Makes the mark ready for a page; nothing is added to the page before it is first shown, nothing stays after `signal`. */
export function makeHint(signal: AbortSignal, pressed: (field: HTMLElement) => void, spoken: () => Spoken): Hint {
  let host: HTMLElement | undefined;
  let popover: HTMLElement;
  let button: HTMLButtonElement;
  let told: HTMLParagraphElement;
  let ears: HTMLParagraphElement;
  /** A sentence stands until the next press or key: no mark shows over it or takes it away. */
  let telling: AbortController | undefined;
  let shown: HTMLElement | undefined;
  let frame = 0;
  const size = new ResizeObserver(() => move());

  function make(): HTMLElement {
    const named = document.createElement('think-first-hint');
    // A page that has made an element of this name its own would see into it, so it gets another.
    const element = named.matches(':defined') ? document.createElement('div') : named;
    const root = element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    popover = document.createElement('div');
    popover.id = 'place';
    popover.popover = 'manual';
    // Not on the host: there a style of the page would win over them.
    Object.assign(popover, spoken());
    button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = 'open';
    told = document.createElement('p');
    told.setAttribute('role', 'status');
    told.hidden = true;
    ears = document.createElement('p');
    ears.id = 'ears';
    ears.setAttribute('role', 'status');
    button.setAttribute('aria-keyshortcuts', 'Alt+Shift+Enter');
    popover.append(button, told, ears);
    root.append(style, popover);
    return element;
  }

  function move(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!shown || !host) return;
      const telling = !told.hidden;
      const [wide, high] = telling ? [popover.offsetWidth, popover.offsetHeight] : [SIZE, SIZE];
      const beside = shown.isConnected ? placeFor(shown, host, wide, high, telling) : undefined;
      const place = beside ?? (shown.isConnected && telling ? footFor(wide, high) : undefined);
      popover.style.visibility = place ? 'visible' : 'hidden';
      if (!shown.isConnected) return hide();
      if (!place) return;
      popover.style.left = `${place[0]}px`;
      popover.style.top = `${place[1]}px`;
    });
  }

  function hide(): void {
    telling?.abort();
    telling = undefined;
    shown = undefined;
    if (ears) ears.textContent = '';
    cancelAnimationFrame(frame);
    size.disconnect();
    host?.remove();
    window.removeEventListener('scroll', move, true);
    window.removeEventListener('resize', move, true);
  }

  signal.addEventListener('abort', hide, { once: true });

  // The mark is one button, so a press on its host is a press on it. Pages hear nothing of it: a press "outside" their
  // composer would close it; and the caret stays where it is.
  const onPress = (event: Event) => {
    if (!host || event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown' || event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click' && event.isTrusted && shown && !button.hidden) pressed(shown);
  };
  for (const type of [
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
  ]) {
    window.addEventListener(type, onPress, { capture: true, signal });
  }

  function showAt(field: HTMLElement): void {
    if (shown !== field) {
      hide();
      host ??= make();
      shown = field;
      // Inside a modal dialog everything outside of it is out of reach, so the mark goes in with the box.
      (composedClosest(field, 'dialog:modal') ?? document.documentElement).append(host);
      popover.showPopover();
      size.observe(field);
      window.addEventListener('scroll', move, { capture: true, passive: true });
      window.addEventListener('resize', move, { capture: true, passive: true });
    }
    move();
  }

  return {
    hide,
    unmark: () => telling ?? hide(),
    show(field, name) {
      // A mark that came up now would lie over an open panel, which then counts as covered.
      if (signal.aborted || telling || document.querySelector('think-first-panel')) return;
      showAt(field);
      // Those who don't see the mark are told once; a region speaks of what changes once it is there.
      requestAnimationFrame(() => {
        if (shown && !telling && ears.textContent !== name) ears.textContent = name;
      });
      button.setAttribute('aria-label', name);
      button.title = name;
      button.hidden = false;
      told.hidden = true;
    },
    tell(field, sentence) {
      if (signal.aborted) return;
      showAt(field);
      button.hidden = true;
      told.hidden = false;
      told.textContent = sentence;
      // The mark is gone, and with it what was said of it.
      ears.textContent = '';
      telling?.abort();
      telling = new AbortController();
      const until = AbortSignal.any([signal, telling.signal]);
      // Also in the frame of an editor that has one: keys that are pressed there come by no other window.
      everyWindow(until, (view) => {
        for (const type of ['pointerdown', 'keydown'])
          view.addEventListener(type, hide, { capture: true, passive: true, signal: until });
      });
    },
  };
}
