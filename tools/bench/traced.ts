import type { Page } from 'puppeteer-core';

/** What our own scripts did in a page while something was traced, in ms of processor time. */
export interface OwnWork {
  /** Each of our scripts' first run. */
  readonly run: readonly number[];
  /** Every call of the browser's into our scripts, runs among them. */
  readonly tasks: readonly number[];
  /** The one task in which the browser reads and runs the part that asks; it is none of `tasks`. */
  readonly loading: number | undefined;
  /** When the part that asks had run, after the first key or press that the trace saw; undefined where it didn't. */
  readonly loaded: number | undefined;
  /** All tasks of the threads that ran our scripts. */
  readonly main: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile']);
const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;
const time = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

/** Has something done under Chromium's own tracing and reads what our scripts did meanwhile out of it. */
export async function traced(page: Page, work: () => Promise<void>): Promise<OwnWork> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const calls = traceEvents
    .filter((event) => event.ph === 'X' && CALLS.has(event.name) && isOurs(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  // A call within a call of ours is part of it.
  const outer: TraceEvent[] = [];
  for (const call of calls) {
    const before = outer.at(-1);
    if (before && before.tid === call.tid && before.pid === call.pid && call.ts < before.ts + (before.dur ?? 0))
      continue;
    outer.push(call);
  }
  // The background's own thread is nobody's page.
  const pages = new Set(
    traceEvents
      .filter(({ name }) => name === 'EventDispatch' || name === 'UpdateLayoutTree')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const here = outer.filter(({ pid, tid }) => pages.has(`${pid} ${tid}`));
  const threads = new Set(here.map(({ pid, tid }) => `${pid} ${tid}`));
  const main = traceEvents
    .filter(
      ({ name, pid, tid }) => /RunTask$/.test(name) && (threads.size === 0 ? pages : threads).has(`${pid} ${tid}`),
    )
    .reduce((sum, event) => sum + time(event), 0);
  const review = here.find(({ name, args }) => name !== 'v8.compile' && args?.data?.url?.endsWith('/review.js'));
  const began = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .reduce((first, { ts }) => Math.min(first, ts), Number.POSITIVE_INFINITY);
  return {
    run: here.filter(({ name }) => name !== 'FunctionCall').map(time),
    tasks: here.filter((call) => call !== review).map(time),
    loading: review && time(review),
    loaded: review && Number.isFinite(began) ? Math.max(0, (review.ts + (review.dur ?? 0) - began) / 1000) : undefined,
    main,
  };
}
