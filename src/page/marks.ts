import { composedClosest, composedContains, isDead, isElement, isThere } from './dom.ts';
import { readField } from './fields.ts';
import { drawnPart, type Mirror, mirrorOf } from './mirror.ts';
import { rangesIn, type Span } from './ranges.ts';
import type { Spoken } from './spoken.ts';
import { survivors } from './survivors.ts';

/** Some words of a field with a question about them. */
interface Marked {
  readonly span: Span;
  /** The question, in words. */
  readonly asks: string;
}

/** One field and what is marked in it. */
export interface MarkedField {
  readonly field: HTMLElement;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** Marks under words that there is a question about. */
export interface Marks {
  readonly show: (fields: readonly MarkedField[], open: string) => void;
  readonly hide: () => void;
}

declare global {
  /** Makes the marks, in the extension's own world; loaded with the part that asks. */
  var thinkFirstMarks: ((signal: AbortSignal, opened: () => void, spoken: () => Spoken) => Marks) | undefined;
}

/** The name under which the browser draws them; `marks.css` says how. */
const NAME = 'think-first';
const STYLE = `
:host { all: initial !important; display: block !important; }
#over { position: fixed; inset: 0; margin: 0; padding: 0; border: 0; width: auto; height: auto; background: none; overflow: visible; pointer-events: none; }
.frame { position: absolute; left: 0; top: 0; overflow: hidden; transform-origin: 0 0; }
.words { box-sizing: border-box; position: absolute; left: 0; top: 0; color: transparent; }
mark { background: none; color: transparent; text-decoration: underline 2px #b07f1e; text-underline-offset: 3px; text-decoration-skip-ink: none; }
mark[hidden] { display: inline; text-decoration: none; }
#asks { position: fixed; left: 0; top: 0; box-sizing: border-box; max-width: min(300px, calc(100vw - 16px)); padding: 10px 12px; border: 1px solid #b9a77f; border-radius: 10px; pointer-events: auto;
  background: #fdf8ee; color: #2b2722; font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 2px 10px rgb(0 0 0 / .2); }
#asks[hidden] { display: none; }
#asks p { margin: 0 0 8px; }
#asks button { font: inherit; font-weight: 600; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 8px; min-height: 32px; padding: 4px 12px; cursor: pointer; }
#asks button:focus-visible { outline: 2px solid #2b5c8a; outline-offset: 2px; }
@media (pointer: coarse) { #asks button { min-height: 44px; } }
@media (prefers-color-scheme: dark) { #asks { background: #2d2a24; border-color: #8a7a5c; color: #f2ecdf; } }
@media (forced-colors: active) { mark { forced-color-adjust: none; text-decoration-color: Highlight; } }
`;
const GAP = 6;

type Registry = { set: (name: string, value: unknown) => void; delete: (name: string) => void };
type Highlighting = Window & {
  readonly CSS?: { readonly highlights?: Registry };
  readonly Highlight?: new (...ranges: Range[]) => unknown;
};

const isTextField = (field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement =>
  field.localName === 'textarea' || field.localName === 'input';

const viewOf = (field: HTMLElement): Highlighting | null =>
  isDead(field) ? null : (field.ownerDocument.defaultView as Highlighting | null);

/** Where a frame's window lies in ours. */
function offsetOf(view: Window | null): readonly [x: number, y: number] {
  const frame = view === window ? null : view?.frameElement;
  if (!frame) return [0, 0];
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = offsetOf(frame.ownerDocument.defaultView);
  return [x + left + frame.clientLeft, y + top + frame.clientTop];
}

/** True where nothing of the site's lies over a point of a field. */
function isOpen(field: HTMLElement, x: number, y: number): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const at = root.elementsFromPoint(x, y).find((element) => !element.localName.startsWith('think-first-'));
  return at !== undefined && composedContains(field, at);
}

/** What is drawn of one field. */
interface Drawn {
  readonly field: HTMLElement;
  text: string;
  marked: readonly Marked[];
  mirror?: Mirror;
  ranges?: readonly (Range | undefined)[];
}

/** Makes the marks ready; nothing is added to the page before any are shown, nothing stays after `signal`. */
export function makeMarks(signal: AbortSignal, opened: () => void, spoken: () => Spoken): Marks {
  let drawn: Drawn[] = [];
  let life: AbortController | undefined;
  let host: HTMLElement | undefined;
  let over: HTMLElement;
  let asks: HTMLElement;
  let [words, button]: [HTMLElement?, HTMLButtonElement?] = [];
  let frame = 0;

  function make(): HTMLElement {
    const element = document.createElement('think-first-marks');
    const root = element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    over = document.createElement('div');
    over.id = 'over';
    over.popover = 'manual';
    asks = document.createElement('div');
    asks.id = 'asks';
    Object.assign(asks, spoken());
    asks.hidden = true;
    words = document.createElement('p');
    words.setAttribute('role', 'status');
    button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = 'open';
    asks.append(words, button);
    over.append(asks);
    root.append(style, over);
    return element;
  }

  /** The places of the marks, in our own window's coordinates, with the question about each. */
  const places = (): { readonly rect: DOMRect; readonly asks: string; readonly field: HTMLElement }[] =>
    drawn.flatMap(({ field, marked, mirror, ranges }) => {
      const [x, y] = offsetOf(field.ownerDocument.defaultView);
      return marked.flatMap(({ asks: question }, index) => {
        const own = mirror?.marks[index]?.getClientRects() ?? ranges?.[index]?.getClientRects() ?? [];
        return [...own].map((rect) => ({
          rect: mirror ? rect : new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height),
          asks: question,
          field,
        }));
      });
    });

  /** Has the browser draw the marks of every editor in a window; each window has a list of its own. */
  function highlight(): void {
    const views = new Set(drawn.map(({ field }) => viewOf(field)));
    for (const view of views) {
      const ranges = drawn
        .filter(({ field }) => viewOf(field) === view)
        .flatMap((one) => one.ranges ?? [])
        .filter((range) => range !== undefined);
      // A frame that the page has taken away has no window any more, and with it went what was marked there.
      if (!view?.CSS?.highlights || !view.Highlight) continue;
      if (ranges.length > 0) view.CSS.highlights.set(NAME, new view.Highlight(...ranges));
      else view.CSS.highlights.delete(NAME);
    }
  }

  /** Whether these very marks are drawn already. */
  const areDrawn = (fields: readonly MarkedField[]) =>
    fields.length === drawn.length &&
    fields.every(({ field, text, marked }, index) => {
      const one = drawn[index] as Drawn;
      const wanted = inOrder(marked);
      return (
        one.field === field &&
        one.text === text &&
        one.marked.length === wanted.length &&
        wanted.every(({ span, asks: question }, place) => {
          const { span: own, asks: asked } = one.marked[place] as Marked;
          return own[0] === span[0] && own[1] === span[1] && asked === question;
        })
      );
    });

  function draw(one: Drawn): void {
    const spans = one.marked.map(({ span }) => span);
    if (isTextField(one.field)) {
      one.mirror?.frame.remove();
      one.mirror = mirrorOf(one.field, one.text, spans);
      over.prepend(one.mirror.frame);
    } else {
      one.ranges = rangesIn(one.field, one.text, spans);
    }
  }

  function place(): void {
    for (const { field, mirror } of drawn) {
      if (!mirror) continue;
      mirror.frame.hidden = !isThere(field) || !field.checkVisibility();
      const [x, y] = offsetOf(field.ownerDocument.defaultView);
      mirror.follow([x, y]);
      for (const mark of mirror.marks) {
        const { left, top, width, height } = mark.getBoundingClientRect();
        mark.hidden = !isOpen(field, left + width / 2 - x, top + height / 2 - y);
      }
    }
  }

  /** Places them once the browser has laid the page out, so that we never have it do so ourselves. */
  function placeAfterwards(): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (life) place();
    };
    frame = requestAnimationFrame(() => port2.postMessage(undefined));
  }

  /** Whether everything that the mirror shows stands where it stood: whoever writes on behind the marks moves none. */
  const isAsDrawn = ({ mirror, text, marked }: Drawn, now: string, spans: readonly (Span | undefined)[]) => {
    const before = marked.map(({ span }) => span);
    const same = before.every(([from, to], index) => spans[index]?.[0] === from && spans[index]?.[1] === to);
    return mirror !== undefined && same && drawnPart(text, before) === drawnPart(now, before);
  };

  /** Keeps to the words: what has been touched goes, what stands elsewhere now is drawn there. */
  function follow(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      let anew = false;
      for (const one of drawn) {
        const text = isThere(one.field) ? readField(one.field) : '';
        if (text === one.text && !one.ranges?.some((range) => range?.collapsed)) continue;
        const spans = survivors(
          one.text,
          text,
          one.marked.map(({ span }) => span),
        );
        const stands = isAsDrawn(one, text, spans);
        one.marked = one.marked.flatMap((mark, index) => (spans[index] ? [{ ...mark, span: spans[index] }] : []));
        one.text = text;
        if (stands) continue;
        draw(one);
        anew = true;
      }
      if (!anew) return placeAfterwards();
      highlight();
      place();
    });
  }
  const placeSoon = () => {
    quiet();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  /** Fields whose size is not known yet: the first that is told of it is no change, and closes nothing. */
  const unseen = new Set<Element>();
  const size = new ResizeObserver((entries) => {
    if (entries.filter(({ target }) => !unseen.delete(target)).length > 0) return placeSoon();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  });

  const quiet = () => {
    if (asks) asks.hidden = true;
  };

  /** A press on marked words shows the question about them beside them; the caret goes where it was put. */
  function onClick(event: Event): void {
    const { clientX, clientY } = event as MouseEvent;
    const target = event.composedPath()[0];
    quiet();
    if (!isElement(target) || !button || !words) return;
    const [x, y] = offsetOf(target.ownerDocument.defaultView);
    const [at, down] = [x + clientX, y + clientY];
    const hit = places().find(
      ({ rect, field }) =>
        composedContains(field, target) &&
        at >= rect.left &&
        at <= rect.right &&
        down >= rect.top &&
        down <= rect.bottom + 3,
    );
    if (!hit) return;
    asks.hidden = false;
    words.textContent = hit.asks;
    const { offsetWidth: wide, offsetHeight: high } = asks;
    const below = hit.rect.bottom + GAP;
    const top = below + high <= innerHeight ? below : Math.max(GAP, hit.rect.top - GAP - high);
    asks.style.left = `${Math.max(GAP, Math.min(hit.rect.left, innerWidth - wide - GAP))}px`;
    asks.style.top = `${top}px`;
  }

  const onPress = (event: Event) => {
    if (!host || event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown' || event.type === 'mousedown') event.preventDefault();
    // The press that closes it over is heard by nothing but us, and what it lies on is ours: the one button.
    if (event.type !== 'click' || !event.isTrusted || asks.hidden) return;
    const { left, right, top, bottom } = (button as HTMLElement).getBoundingClientRect();
    const { clientX, clientY } = event as MouseEvent;
    const byKey = (event as MouseEvent).detail === 0;
    if (!byKey && (clientX < left || clientX > right || clientY < top || clientY > bottom)) return;
    quiet();
    opened();
  };
  for (const type of 'click pointerdown pointerup mousedown mouseup touchstart touchend focusin focusout'.split(' '))
    window.addEventListener(type, onPress, { capture: true, signal });

  function hide(): void {
    life?.abort();
    life = undefined;
    cancelAnimationFrame(frame);
    size.disconnect();
    unseen.clear();
    const before = drawn;
    for (const one of before) {
      one.mirror?.frame.remove();
      one.ranges = [];
    }
    highlight();
    drawn = [];
    if (asks) asks.hidden = true;
    host?.remove();
  }
  signal.addEventListener('abort', hide, { once: true });

  return {
    hide,
    show(fields, open) {
      const first = fields[0]?.field;
      if (life && host?.isConnected && areDrawn(fields) && (button as HTMLElement).textContent === open) return;
      hide();
      if (signal.aborted || !fields.some(({ marked }) => marked.length > 0)) return;
      life = new AbortController();
      host ??= make();
      drawn = fields.map((one) => ({ ...one, marked: inOrder(one.marked) }));
      // Inside a modal dialog everything outside of it is out of reach, so the marks go in with the box.
      (composedClosest(first as HTMLElement, 'dialog:modal') ?? document.documentElement).append(host);
      over.showPopover();
      (button as HTMLElement).textContent = open;
      for (const one of drawn) draw(one);
      highlight();
      placeAfterwards();
      const how = { capture: true, passive: true, signal: life.signal } as const;
      const mutations = new MutationObserver(follow);
      life.signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
      for (const { field } of drawn) {
        const document = field.ownerDocument;
        document.addEventListener('input', follow, how);
        document.addEventListener('click', onClick, how);
        document.addEventListener('keydown', quiet, how);
        // What moves a field without a scroll, such as a dialog that slides in, says so at its end.
        for (const type of ['scroll', 'transitionend', 'animationend']) document.addEventListener(type, placeSoon, how);
        if (!isTextField(field)) mutations.observe(field, { childList: true, characterData: true, subtree: true });
        unseen.add(field);
        size.observe(field);
      }
      window.addEventListener('scroll', placeSoon, how);
      window.addEventListener('resize', placeSoon, how);
      window.visualViewport?.addEventListener('resize', placeSoon, how);
    },
  };
}

/** In the order of the text, each word marked once. */
function inOrder(marked: readonly Marked[]): readonly Marked[] {
  let end = 0;
  return [...marked]
    .sort((one, other) => one.span[0] - other.span[0])
    .filter(({ span: [from, to] }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
