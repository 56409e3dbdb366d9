// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Box, boxOfField, boxOfPress, controlsOf, draftIn, type Place } from '../../src/page/box.ts';
import { pathOf } from '../../src/page/dom.ts';
import { genericFinder } from '../../src/page/generic.ts';
import { holdSends } from '../../src/page/hold.ts';
import { sites } from '../../src/sites/index.ts';
import type { SendKey, Site } from '../../src/sites/site.ts';
import { draw } from '../fixtures/sites/draw.ts';
import type { FixtureBox } from '../fixtures/sites/fixture-site.ts';
import { fixtureSites } from '../fixtures/sites/index.ts';

/** Every written box by its name; `place` is where it is looked for, as content.ts has it. */
const every = fixtureSites.flatMap((fixture) => {
  const site = sites.find(({ id }) => id === fixture.id) as Site;
  return fixture.boxes.map((box) => [`${site.name}, ${box.name}`, { site, box, host: fixture.host }] as const);
});
/** Those that an adapter knows. */
const table = every.filter(([, { box }]) => !box.generic);

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  // There is no layout here: everything is as large as a box that one writes in.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});
const placeOn = (site: Site): Place => ({ site, finder: site.generic && genericFinder(life.signal) });

function open(box: FixtureBox, host: string) {
  Object.defineProperty(document, 'URL', { value: `https://${host}${box.path}`, configurable: true });
  return draw(box);
}

/** Takes away, everywhere on the page, what a selector leans on: classes, ids and attributes, not tags, roles or what makes a control. */
function lose(selector: string): void {
  const of = (pattern: RegExp) => [...selector.matchAll(pattern)].map(([, name]) => name as string);
  const plain = selector.replace(/"[^"]*"/g, '""');
  for (const [, name] of plain.matchAll(/\.([\w-]+)/g))
    for (const one of document.querySelectorAll(`.${name}`)) one.classList.remove(name as string);
  for (const [, name] of plain.matchAll(/#([\w-]+)/g)) document.querySelector(`#${name}`)?.removeAttribute('id');
  for (const whole of of(/(\[[\w-]+(?:[*^$~|]?="[^"]*")?(?: i)?\])/g)) {
    const name = /[\w-]+/.exec(whole)?.[0] ?? '';
    if (['contenteditable', 'role', 'type', 'aria-haspopup'].includes(name)) continue;
    for (const one of document.querySelectorAll(whole)) one.removeAttribute(name);
  }
}

/** Where a list can't survive the loss of its first, and why. */
const KNOWN_LOSSES: Readonly<Record<string, string>> = {
  'Threads, reply: send': 'an icon without any name but an English label is all that is known',
  'Slack, channel: send': 'an icon; Enter is the way that stays',
  'Slack, thread: send': 'an icon; Enter is the way that stays',
  'Facebook, comment: send': 'an icon; Enter is the way that stays',
};

function expectWhole(place: Place, field: Element, send: Element | null, what: string): void {
  const box = boxOfField(place, pathOf(field));
  expect(box?.field, `${what}: the field is known`).toBe(field);
  if (!send) return;
  const controls = box ? controlsOf(box) : [];
  expect(
    controls.some((control) => control.contains(send)),
    `${what}: the control that sends is known`,
  ).toBe(true);
}

describe('every written box', () => {
  it.each(every)('%s: is known by its field and by its send, and tells what it is', (_, { site, box, host }) => {
    const { field, send } = open(box, host);
    const found = boxOfField(placeOn(site), pathOf(field)) as Box;
    expect(found?.field).toBe(field);
    if (send) {
      expect(controlsOf(found)).toContain(send);
      expect(boxOfPress(placeOn(site), pathOf(send), undefined)?.field).toBe(field);
    }
    if (box.keys) expect(found.composer.keys).toContain(box.keys === 'Enter' ? 'enter' : 'mod+enter');
    const { kind, audience, parent } = draftIn(placeOn(site), found);
    expect({ kind, audience, parent }).toEqual({
      kind: box.kind ?? 'post',
      audience: box.audience,
      parent: box.parent,
    });
  });

  it.each(table)('%s: survives the loss of the first of each list', (name, { site, box, host }) => {
    for (const list of ['field', 'send', 'within'] as const) {
      if (KNOWN_LOSSES[`${name}: ${list}`]) continue;
      open(box, host);
      const before = boxOfField(
        placeOn(site),
        pathOf(document.querySelector('textarea, [contenteditable]') as Element),
      );
      const { field, send } = open(box, host);
      const composer = boxOfField(placeOn(site), pathOf(field))?.composer ?? before?.composer;
      const first = composer?.[list]?.find((selector) => document.querySelector(selector) !== null);
      if (first === undefined) continue;
      lose(first);
      expectWhole(placeOn(site), field, send, `without ${first} (${list})`);
    }
  });

  /** Presses on what happens to be there, and tells what reached the page before and after the release. */
  async function press(site: Site, does: () => void, type: string): Promise<readonly [number, number]> {
    let heard = 0;
    const hears = (event: Event) => {
      heard += 1;
      event.preventDefault();
    };
    document.body.addEventListener(type, hears, { signal: life.signal });
    let decide: (decision: 'post') => void = () => {};
    holdSends({
      ...placeOn(site),
      signal: life.signal,
      lastBox: () => undefined,
      passes: () => false,
      ask: (draft) =>
        new Promise((resolve) => {
          decide = (decision) => resolve({ decision, draft });
        }),
      sent: () => {},
      ignored: () => {},
      lost: () => {},
      unasked: () => {},
      trouble: (error) => {
        throw error;
      },
    });
    does();
    const before = heard;
    decide('post');
    await Promise.resolve();
    await new Promise((done) => queueMicrotask(() => done(undefined)));
    return [before, heard];
  }

  it.each(every.filter(([, { box }]) => box.html.includes('data-send')))(
    '%s: a press on its button is held, and released once',
    async (_, { site, box, host }) => {
      const { send } = open(box, host);
      expect(await press(site, () => send?.click(), 'click')).toEqual([0, 1]);
    },
  );

  const keys = [
    ['enter', 'Enter'],
    ['mod+enter', 'Control+Enter'],
  ] as const satisfies readonly (readonly [SendKey, FixtureBox['keys']])[];
  it.each(
    every.flatMap(([name, about]) =>
      keys.map(([key, means]) => [`${name}: ${key}`, { ...about, key, means }] as const),
    ),
  )(
    '%s is held and released once where it sends, and Enter alone is left alone where it makes a line',
    async (_, { site, box, host, key, means }) => {
      const { field } = open(box, host);
      const how = { key: 'Enter', ctrlKey: key === 'mod+enter', bubbles: true, cancelable: true, composed: true };
      const heard = await press(site, () => field.dispatchEvent(new KeyboardEvent('keydown', how)), 'keydown');
      if (box.keys === means) expect(heard).toEqual([0, 1]);
      else if (key === 'enter') expect(heard).toEqual([1, 1]);
      else expect(heard[1]).toBe(1);
    },
  );

  it('nothing else on its page sends: other controls pass', () => {
    for (const [name, { site, box, host }] of table) {
      const { send } = open(box, host);
      const others = [...document.querySelectorAll('button, [role="button"], input[type="submit"]')].filter(
        (one) => one !== send && !one.contains(send) && !send?.contains(one) && !one.matches('[hidden] *'),
      );
      for (const other of others) {
        if (other.matches('[name="comment_and_close"]')) continue;
        expect(boxOfPress(placeOn(site), pathOf(other), undefined), `${name}: ${other.outerHTML}`).toBeUndefined();
      }
    }
  });
});

describe('no selector', () => {
  const lists = sites.flatMap(({ id, composers }) =>
    composers.flatMap((composer) =>
      [
        ...composer.field,
        ...composer.send,
        ...(composer.within ?? []),
        ...(composer.sendByShape ? [composer.sendByShape] : []),
        ...(composer.parent ?? []),
        ...(composer.parentIn ?? []),
        ...(composer.kindWhere ?? []).map(([selector]) => selector),
      ].map((selector) => `${id}: ${selector}`),
    ),
  );
  it.each([
    ['counts places', /:nth-|:first-of|:last-of|:first-child|:last-child/],
    ['leans on a hashed class', /\.(?:css|_|sc)-?[a-z0-9]{5,}\b|\.x[a-z0-9]{6,8}\b/],
    ['leans on a placeholder', /placeholder/],
  ])('%s', (_, pattern) => {
    expect(lists.filter((one) => pattern.test(one))).toEqual([]);
  });
});

describe('a box in words of the interface', () => {
  it.each(table)('%s: is the same box in another language', (name, { site, box, host }) => {
    const { field, send } = open(box, host);
    for (const one of document.querySelectorAll('[aria-label]')) {
      // Bluesky doesn't translate the name of its editor; what it says of the gate is not asked for.
      one.setAttribute('aria-label', 'Schreib etwas');
    }
    for (const one of document.querySelectorAll('[placeholder]')) one.setAttribute('placeholder', 'Schreib etwas');
    if (send?.textContent?.trim() && send.children.length === 0) send.textContent = 'Senden';
    if (KNOWN_LOSSES[`${name}: send`]) return;
    expectWhole(placeOn(site), field, send, 'in another language');
  });
});
