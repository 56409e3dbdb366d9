import type { Page } from 'puppeteer-core';
import type { Overlay } from './driver.ts';
import { waitFor } from './wait-for.ts';

/** Runs a function's source with a closed shadow root as its first argument and awaits its answer; undefined when no such host is on the page. */
export type InShadow = (page: Page, host: string, source: string, args: readonly unknown[]) => Promise<unknown>;

/** What ends the panel at one press. */
const ENDING = new Set(['change', 'post']);
/** A panel that moved as the press was under way takes it for no answer, by design: after so many ms a person presses again. */
const PATIENCE = 5000;

/** Finds a host by its tag in the document and every open shadow root. Source, as both browsers take it. */
export const findHost = `(tag) => {
  const search = (root) => {
    const found = root.querySelector(tag);
    if (found) return found;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && search(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  return search(document);
}`;

const look = `(root) => {
  const dialog = root.querySelector('dialog');
  const seen = dialog ? (dialog.open ? [dialog] : []) : [...root.children].filter((child) =>
    child.localName !== 'style' && child.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && child.getBoundingClientRect().width > 0);
  return { open: seen.length > 0, settled: seen.length > 0 && dialog?.hasAttribute('data-settled') !== false, text: seen.map((element) => element.innerText).join('\\n') };
}`;

/**
 * Whether it can be answered, told as soon as it can be: asking again and again would take the time from the page. It gives
 * up by itself, since a page that goes elsewhere meanwhile never answers.
 */
const becomesSettled = `(root) => {
  const settled = () => (${look})(root).settled;
  if (settled()) return true;
  return new Promise((resolve) => {
    const end = (answer) => {
      watching.disconnect();
      clearTimeout(patience);
      resolve(answer);
    };
    const watching = new MutationObserver(() => settled() && end(true));
    watching.observe(root, { subtree: true, childList: true, attributes: true });
    const patience = setTimeout(() => end(settled()), 2000);
  });
}`;

/**
 * Where a press must land, and whether the button is what one would hit there. A place counts once it is the same two
 * frames later: the panel moves in, and finds its place anew after it has changed, frame by frame.
 */
const aim = `async (root, action) => {
  const find = () => {
    const button = root.querySelector('[data-action="' + action + '"]');
    if (!button) return { trouble: 'there is no such button; there are: ' + [...root.querySelectorAll('[data-action]')].map((other) => other.dataset.action).join(', ') };
    if (button.closest('dialog:not([data-settled])')) return { trouble: 'the panel has not settled' };
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    if (width === 0) return { trouble: 'the button is not shown' };
    const point = { x: x + width / 2, y: y + height / 2 };
    const hit = root.elementFromPoint(point.x, point.y);
    if (!hit || !button.contains(hit)) return { trouble: 'something lies over the button: ' + (hit ? hit.outerHTML.slice(0, 120) : 'nothing of ours there') };
    return point;
  };
  const first = find();
  if (first.trouble) return first;
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const patience = new Promise((resolve) => setTimeout(resolve, 2000));
  await Promise.race([frames, patience]);
  const then = find();
  return then.trouble || (then.x === first.x && then.y === first.y) ? then : { trouble: 'it is still moving' };
}`;

interface Seen {
  readonly open: boolean;
  readonly settled: boolean;
  readonly text: string;
}
interface Aim {
  readonly x: number;
  readonly y: number;
  readonly trouble?: string;
}

/** An overlay of ours, seen through a browser's own way into closed shadow roots. */
export function overlayOf(inShadow: InShadow, page: Page, host: string): Overlay {
  const seen = async (): Promise<Seen> =>
    ((await inShadow(page, host, look, [])) as Seen | undefined) ?? { open: false, settled: false, text: '' };
  const rest = async (action: string): Promise<Aim> => {
    let trouble = '';
    return waitFor(`<${host}> to show its button "${action}" at rest`, async () => {
      const now = (await inShadow(page, host, aim, [action])) as Aim | undefined;
      trouble = now ? (now.trouble ?? '') : `<${host}> is not on the page`;
      return now && trouble === '' ? now : null;
    }).catch((error: Error) => {
      throw new Error(`${error.message} ${trouble}`, { cause: error });
    });
  };
  return {
    isOpen: async () => (await seen()).open,
    settled: async () => (await seen()).settled,
    text: async () => (await seen()).text,
    opened: async () => {
      await waitFor(`<${host}> to open`, async () => (await inShadow(page, host, becomesSettled, [])) === true);
    },
    closed: async () => {
      await waitFor(`<${host}> to close`, async () => !(await seen()).open);
    },
    at: rest,
    inside: (source) => inShadow(page, host, source, []),
    press: async (action) => {
      // A page that is gone by now has taken the panel along.
      const now = () => seen().catch(() => undefined);
      const { text } = await seen();
      for (let times = 0; times < 3; times += 1) {
        const { x, y } = await rest(action);
        await page.mouse.click(x, y);
        if (!ENDING.has(action)) return;
        const answered = async () => {
          const after = await now();
          return !after?.open || after.text !== text;
        };
        if (await waitFor('an answer', answered, { timeout: PATIENCE }).catch(() => false)) return;
      }
    },
  };
}
