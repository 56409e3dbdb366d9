import type { Page } from 'puppeteer-core';

/** What our own scripts did in a page while something was traced, in ms of processor time. */
export interface OwnWork {
  /** Each of our scripts' first run. */
  readonly run: readonly number[];
  /** Every call of the browser's into our scripts, runs among them. */
  readonly tasks: readonly number[];
  /** The longest task in which the browser reads and runs a part of the review; none of these is among `tasks`. */
  readonly loading: number | undefined;
  /** When the part that asks had run, after the press that the trace saw first; undefined where it didn't. */
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
/** The scripts that are loaded at the first focus. */
const REVIEW = /\/(?:marks|learnt|words|review)\.js$/;
const isWithin = (call: TraceEvent, task: TraceEvent) =>
  call.pid === task.pid && call.tid === task.tid && call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0);
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
  const parts = here.filter(({ name, args }) => name !== 'FunctionCall' && REVIEW.test(args?.data?.url ?? ''));
  const review = parts.findLast(({ args }) => args?.data?.url?.endsWith('/review.js'));
  // What is read and what is run of one script are two calls in one task.
  const loading = traceEvents
    .filter(({ name }) => /RunTask$/.test(name))
    .map((task) => parts.filter((part) => isWithin(part, task)).reduce((sum, part) => sum + time(part), 0));
  const began = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'mousedown')
    .reduce((first, { ts }) => Math.min(first, ts), Number.POSITIVE_INFINITY);
  return {
    run: here.filter(({ name }) => name !== 'FunctionCall').map(time),
    tasks: here.filter((call) => !parts.includes(call)).map(time),
    loading: review && Math.max(...loading),
    loaded: review && Number.isFinite(began) ? Math.max(0, (review.ts + (review.dur ?? 0) - began) / 1000) : undefined,
    main,
  };
}
