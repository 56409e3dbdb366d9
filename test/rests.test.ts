import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let { happens, inHand } = await import('./fake-browser.ts');
let { keep, keptNow, loadKept, removeKept } = await import('../src/kept/kept.ts');
let life: AbortController;

// Each test wakes a background of its own, in a browser of its own.
beforeEach(async () => {
  vi.resetModules();
  ({ happens, inHand } = await import('./fake-browser.ts'));
  ({ keep, keptNow, loadKept, removeKept } = await import('../src/kept/kept.ts'));
  life = new AbortController();
});
afterEach(() => life.abort());

async function wake(): Promise<void> {
  const { rests } = await import('../src/rests.ts');
  rests(life.signal);
}

const soon = () => Date.now() + 60_000;

it('a resting draft has an alarm at its time, which goes when the draft or its rest goes', async () => {
  await wake();
  const draft = keptNow({ text: 'Words.', until: soon() });
  await keep(draft);
  await vi.waitFor(() => expect([...inHand.alarms]).toEqual([[`rest:${draft.id}`, draft.until]]));
  const { until: _, ...withoutRest } = draft;
  await keep(withoutRest);
  await vi.waitFor(() => expect(inHand.alarms.size).toBe(0));
  await keep(draft);
  await vi.waitFor(() => expect(inHand.alarms.size).toBe(1));
  await removeKept([draft.id]);
  await vi.waitFor(() => expect(inHand.alarms.size).toBe(0));
  expect(inHand.notified).toEqual([]);
});

it('what has rested is told once, with no word of it; a press on it shows what is kept', async () => {
  inHand.permissions.add('notifications');
  await wake();
  const draft = keptNow({ text: 'Secret words.', place: 'reddit', until: Date.now() });
  await keep(draft);
  await vi.waitFor(() => expect(inHand.notified).toHaveLength(1));
  happens.alarm.tell({ name: `rest:${draft.id}` });
  happens.startup.tell();
  await vi.waitFor(async () => expect((await loadKept())[0]?.told).toBe(true));
  expect(inHand.notified).toHaveLength(1);
  expect(JSON.stringify(inHand.notified)).toContain('Reddit');
  expect(JSON.stringify(inHand.notified)).not.toContain('Secret');
  expect((await loadKept())[0]?.text).toBe('Secret words.');
  happens.notificationClicked.tell(`rest:${draft.id}`);
  await vi.waitFor(() => expect(inHand.tabs.at(-1)?.url).toContain('options.html#kept'));
});

it('what rested while the browser was closed is told at its start', async () => {
  inHand.permissions.add('notifications');
  await keep(keptNow({ text: 'Words.', until: Date.now() - 5 }));
  await wake();
  happens.startup.tell();
  await vi.waitFor(() => expect(inHand.notified).toHaveLength(1));
});

it('where notifications were not allowed a dot says it, until the draft is dealt with', async () => {
  await wake();
  const draft = keptNow({ text: 'Words.', until: Date.now() - 5 });
  await keep(draft);
  await vi.waitFor(() => expect(inHand.badges.get('')).toBe('•'));
  await removeKept([draft.id]);
  await vi.waitFor(() => expect(inHand.badges.get('')).toBe(''));
});
