// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Box, boxOfField, boxOfPress, controlsOf, draftIn } from '../../src/page/box.ts';
import { sites } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { draw } from '../fixtures/sites/draw.ts';
import type { FixtureBox } from '../fixtures/sites/fixture-site.ts';
import { fixtureSites } from '../fixtures/sites/index.ts';

const table = fixtureSites.flatMap((fixture) => {
  const site = sites.find(({ id }) => id === fixture.id) as Site;
  return fixture.boxes.map((box) => [`${site.name}, ${box.name}`, { site, box, host: fixture.host }] as const);
});

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

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

function expectWhole(site: Site, field: Element, send: Element | null, what: string): void {
  const box = boxOfField(site, pathOf(field));
  expect(box?.field, `${what}: the field is known`).toBe(field);
  if (!send) return;
  const controls = box ? controlsOf(box) : [];
  expect(
    controls.some((control) => control.contains(send)),
    `${what}: the control that sends is known`,
  ).toBe(true);
}

describe('every written box', () => {
  it.each(table)('%s: is known by its field and by its send, and tells what it is', (_, { site, box, host }) => {
    const { field, send } = open(box, host);
    const found = boxOfField(site, pathOf(field)) as Box;
    expect(found?.field).toBe(field);
    if (send) {
      expect(controlsOf(found)).toContain(send);
      expect(boxOfPress(site, pathOf(send), undefined)?.field).toBe(field);
    }
    if (box.keys) expect(found.composer.keys).toContain(box.keys === 'Enter' ? 'enter' : 'mod+enter');
    const { kind, audience, parent } = draftIn(site, found);
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
      const before = boxOfField(site, pathOf(document.querySelector('textarea, [contenteditable]') as Element));
      const { field, send } = open(box, host);
      const composer = boxOfField(site, pathOf(field))?.composer ?? before?.composer;
      const first = composer?.[list]?.find((selector) => document.querySelector(selector) !== null);
      if (first === undefined) continue;
      lose(first);
      expectWhole(site, field, send, `without ${first} (${list})`);
    }
  });

  it('nothing else on its page sends: other controls pass', () => {
    for (const [name, { site, box, host }] of table) {
      const { send } = open(box, host);
      const others = [...document.querySelectorAll('button, [role="button"], input[type="submit"]')].filter(
        (one) => one !== send && !one.contains(send) && !send?.contains(one) && !one.matches('[hidden] *'),
      );
      for (const other of others) {
        if (other.matches('[name="comment_and_close"]')) continue;
        expect(boxOfPress(site, pathOf(other), undefined), `${name}: ${other.outerHTML}`).toBeUndefined();
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
    expectWhole(site, field, send, 'in another language');
  });
});
