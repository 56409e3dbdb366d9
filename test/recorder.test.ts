// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../src/draft.ts';
import { makeRecorder, type Recorder } from '../src/recorder.ts';
import type { Settings } from '../src/settings/schema.ts';
import { DEFAULTS } from '../src/settings/settings.ts';
import { happens, renewBrowser } from './fake-browser.ts';

const on: Settings = { ...DEFAULTS, journal: { on: true, text: false, keep: 'always' } };
const withText: Settings = { ...on, journal: { ...on.journal, text: true } };
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, place: 'x', kind: 'post', ...more });
const questions = [
  { check: 'aware/heat', letter: 'K', ask: 'ask_heat_1', reason: 'reason_heat_reads', findings: [] },
] as const;

let recorder: Recorder;
let box: Element;
/** What was told, in short: the text of an asking where there is one, and each decision. */
let told: { readonly verb: string; readonly id: string; readonly decision: string; readonly text?: unknown }[];

beforeEach(() => {
  renewBrowser();
  told = [];
  happens.message.addListener((message, _, respond) => {
    const { thinkFirst: verb, takes } = message as { thinkFirst: string; takes: [never, string] };
    if (verb === 'recordAsked') told.push({ verb, ...(takes[0] as { id: string; decision: string; text: unknown }) });
    else told.push({ verb, id: takes[0], decision: takes[1] });
    respond(true);
    return true;
  });
  recorder = makeRecorder();
  box = document.body.appendChild(document.createElement('textarea'));
});

const ask = (words: string, answer: 'change' | 'post' | 'keep', settings = on, beside = box) =>
  recorder.answered({ draft: draft(words), beside, questions }, answer, settings);
const decisions = () => told.map(({ decision }) => decision);
const entries = () => new Map(told.map(({ id, decision }) => [id, decision]));

describe('where no journal is kept', () => {
  it('nothing is told, also not of what was followed before', () => {
    ask('bad', 'post', DEFAULTS);
    ask('bad', 'change', DEFAULTS);
    recorder.sending(draft('good'), box, DEFAULTS);
    recorder.left(DEFAULTS);
    expect(told).toEqual([]);
    ask('bad', 'change');
    told = [];
    recorder.left(DEFAULTS);
    recorder.sending(draft('good'), box, on);
    expect(told).toEqual([]);
  });
});

describe('what was asked', () => {
  it('is told with its site, kind and checks, and without the words unless they are wanted', () => {
    ask('bad', 'post');
    expect(told).toEqual([
      {
        verb: 'recordAsked',
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        site: 'x',
        kind: 'post',
        questions: [{ check: 'aware/heat', letter: 'K' }],
        decision: 'posted',
        text: null,
      },
    ]);
    ask('worse', 'keep', withText);
    expect(told[1]).toMatchObject({ decision: 'kept', text: 'worse' });
  });

  it('of a very long draft is its beginning', () => {
    ask('b'.repeat(100_000), 'post', withText);
    expect(told[0]?.text).toHaveLength(20_000);
  });
});

describe('what became of a draft that the person went back to', () => {
  it('is that it was changed, once the box sends other words', () => {
    ask('bad', 'change');
    recorder.sending(draft('good'), box, on);
    recorder.left(on);
    expect(decisions()).toEqual(['nothing', 'changed']);
    expect(entries().size).toBe(1);
  });

  it('is that it was posted as it is, where the same words pass', () => {
    ask('bad', 'change');
    recorder.sending(draft('bad'), box, on);
    recorder.left(on);
    recorder.sending(draft('another post'), box, on);
    expect(decisions()).toEqual(['nothing', 'posted']);
  });

  it('is the later answer, where the same words are asked about again', () => {
    ask('bad', 'change');
    recorder.sending(draft('bad'), box, on);
    ask('bad', 'change');
    recorder.sending(draft('bad'), box, on);
    ask('bad', 'keep');
    expect([...entries().values()]).toEqual(['kept']);
  });

  it('is told of each asking where other words are asked about', () => {
    ask('bad', 'change');
    recorder.sending(draft('worse'), box, on);
    ask('worse', 'post');
    expect([...entries().values()]).toEqual(['changed', 'posted']);
  });

  it('is told of each look at the questions before the send', () => {
    ask('bad', 'change');
    ask('worse', 'change');
    recorder.sending(draft('good'), box, on);
    expect([...entries().values()]).toEqual(['changed', 'changed']);
  });

  it('is that it was let go, where the box is left', () => {
    ask('bad', 'change');
    recorder.left(on);
    recorder.left(on);
    expect(decisions()).toEqual(['nothing', 'let-go']);
  });

  it('is that it was kept, with what was asked of it before', () => {
    ask('bad', 'change');
    ask('worse', 'keep');
    recorder.left(on);
    expect([...entries().values()]).toEqual(['kept', 'kept']);
  });

  it('is another when the person comes back to the box soon', () => {
    ask('bad', 'change');
    recorder.left(on);
    recorder.sending(draft('good'), box, on);
    expect(decisions()).toEqual(['nothing', 'let-go', 'changed']);
  });

  it('is the same when they come back much later', () => {
    vi.useFakeTimers();
    ask('bad', 'change');
    recorder.left(on);
    vi.advanceTimersByTime(300_001);
    recorder.sending(draft('good'), box, on);
    expect(decisions()).toEqual(['nothing', 'let-go']);
    vi.useRealTimers();
  });

  it('is not told by what another box sends', () => {
    ask('bad', 'change');
    const other = document.body.appendChild(document.createElement('textarea'));
    recorder.sending(draft('good'), other, on);
    expect(decisions()).toEqual(['nothing']);
  });

  it('is told also where the page has drawn the box anew', () => {
    ask('bad', 'change');
    box.remove();
    const anew = document.body.appendChild(document.createElement('textarea'));
    recorder.sending(draft('good', { kind: 'reply' }), anew, on);
    expect(decisions()).toEqual(['nothing']);
    recorder.sending(draft('good'), anew, on);
    expect(decisions()).toEqual(['nothing', 'changed']);
  });
});

it('nobody at the other end is no trouble', async () => {
  happens.message.addListener(() => undefined);
  renewBrowser();
  expect(() => ask('bad', 'post')).not.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
});
