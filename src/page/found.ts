import { type Box, canBeSent, type Place } from './box.ts';
import { deepActive, deepQueryAll, isFrame } from './dom.ts';

/** What an element is, without a word of what stands on it. */
const shapeOf = (element: Element) =>
  element.localName +
  ['type', 'role', 'contenteditable', 'aria-haspopup', 'disabled', 'aria-disabled']
    .filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}="${element.getAttribute(name)}"]`)
    .join('');

/** What was found of a compose box, and where a part of it wasn't: what was looked for. */
export interface Found {
  readonly box: 'none' | 'found' | 'no-send' | 'no-field';
  readonly tried: string[];
  /** The address of the frame of another site that the person is in, if any. */
  readonly frame: string | null;
}

/** The address of the frame that has the focus and is out of reach. */
function frameInUse(): string | null {
  const active = deepActive(document);
  return active && isFrame(active) && !active.contentDocument ? active.src : null;
}

/** Says what is found of the box being written in; `fieldless` where a send was pressed whose field isn't there. */
export function foundOf(place: Place, box: Box | undefined, fieldless: boolean): Found {
  const frame = frameInUse();
  if (box && canBeSent(box)) return { box: 'found', tried: [], frame };
  if (!box && !fieldless) return { box: 'none', tried: [], frame };
  return { box: box ? 'no-send' : 'no-field', tried: tried(place, box), frame };
}

/**
 * What was looked for on this page and how often it is there, a line each, for a report: a site's selectors or, where
 * there are none, what can be pressed around the field. Nothing of the draft, and no words of the page.
 */
function tried({ site }: Place, box: Box | undefined): string[] {
  const lines = site.composers.flatMap((composer) =>
    (['within', 'field', 'send'] as const).flatMap((part) =>
      (composer[part] ?? []).map(
        (selector) => `${composer.kind} ${part} ${deepQueryAll(document, selector).length} × ${selector}`,
      ),
    ),
  );
  if (!box?.controls) return lines;
  const near = deepQueryAll(box.root.parentElement ?? box.root, 'button, [role="button"], [type="submit"]').slice(
    0,
    12,
  );
  return [...lines, `field: ${shapeOf(box.field)}`, ...near.map((control) => `near it: ${shapeOf(control)}`)];
}
