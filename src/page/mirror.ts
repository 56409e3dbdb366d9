import type { Span } from './ranges.ts';

/** What decides where the words of a text field stand. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/** A text field's words once more, unseen, in the same places: what lies under some of them can then be drawn. */
export interface Mirror {
  /** To be put where the field is; what sticks out of it is cut off. */
  readonly frame: HTMLElement;
  /** Puts it over the field again, scrolled as the field is, in our own window's coordinates. */
  readonly follow: (offset: readonly [x: number, y: number]) => void;
  /** The drawn lines of each span. */
  readonly marks: readonly HTMLElement[];
}

/** How far behind the last mark words still decide where it stands: as far as its line goes, and no line is as long. */
const LINE = 500;

/** The part of a text that decides where some spans of it stand. */
export function drawnPart(text: string, spans: readonly Span[]): string {
  const last = spans.at(-1)?.[1] ?? 0;
  const end = text.indexOf('\n', last);
  const paragraph = end === -1 ? text.length : end;
  if (paragraph - last <= LINE) return text.slice(0, paragraph);
  const space = text.indexOf(' ', last + LINE);
  return text.slice(0, space === -1 ? paragraph : Math.min(space, paragraph));
}

/** Makes the mirror of a text field with some spans of its text marked. */
export function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement, text: string, spans: readonly Span[]): Mirror {
  const view = field.ownerDocument.defaultView as Window;
  const style = view.getComputedStyle(field);
  const frame = document.createElement('div');
  const words = document.createElement('div');
  frame.className = 'frame';
  words.className = 'words';
  for (const name of COPIED) words.style[name] = style[name];
  const single = field.localName === 'input';
  // As wide as it will be, so that its words are laid out once; unseen until it lies over the field.
  words.style.width = `${field.clientWidth}px`;
  frame.style.visibility = 'hidden';
  words.style.whiteSpace = single ? 'pre' : style.whiteSpace;
  frame.append(words);
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    words.append(text.slice(at, from));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    words.append(mark);
    marks.push(mark);
    at = to;
  }
  // A last empty line has its height only with something in it.
  words.append(`${drawnPart(text, spans).slice(at)}\u200b`);
  return {
    frame,
    marks,
    follow([x, y]) {
      const box = field.getBoundingClientRect();
      frame.style.visibility = '';
      const scale = field.offsetWidth === 0 ? 1 : box.width / field.offsetWidth;
      const { clientWidth, clientHeight, clientLeft, clientTop, scrollLeft, scrollTop } = field;
      frame.style.width = `${clientWidth}px`;
      frame.style.height = `${clientHeight}px`;
      frame.style.transform = `translate(${x + box.left + clientLeft * scale}px, ${y + box.top + clientTop * scale}px) scale(${scale})`;
      words.style.width = `${clientWidth}px`;
      // The one line of an input stands in the middle of its height.
      const height = single ? words.offsetHeight : 0;
      const middle = single ? Math.max(0, (clientHeight - height) / 2) : 0;
      words.style.transform = `translate(${-scrollLeft}px, ${middle - scrollTop}px)`;
    },
  };
}
