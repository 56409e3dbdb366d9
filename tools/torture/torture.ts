import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { faultNames, startFaulty } from '../../test/e2e/faults.ts';
import { page } from '../reliability/page.ts';
import { browser as setUpBrowser } from '../setup.mjs';
import { type Failure, type Outcome, torture } from './run.ts';
import { weathers } from './weather.ts';

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
    replay: { type: 'string' },
    weather: { type: 'string' },
    own: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    tabs: { type: 'string' },
    extension: { type: 'string' },
    faults: { type: 'boolean', default: false },
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

/** What repeats a failure. */
const repeats = ({ seed, path, replay, weather, tab }: Failure): string =>
  `--seed ${seed} --path ${path} --replay "${replay}" --weather "${weather}"${tab === 'playground' ? '' : ' --own'}`;

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

  if (values.faults) return runFaults(kind);

  const weather = weathers.find((one) => one === values.weather);
  if (values.weather && !weather)
    throw new Error(`--weather takes ${[...new Set(weathers)].join(', ')}, not "${values.weather}".`);
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
    ...(values.replay ? { replay: values.replay } : {}),
    ...(weather ? { weather } : {}),
    own: values.own,
    stopped: () => stopped,
    progress: (soFar) => console.log(line(soFar)),
    failed: (failure) => {
      console.log(`\nFAILED on ${failure.tab}: ${failure.error}\n  again: ${repeats(failure)}`);
      for (const step of failure.steps) console.log(`  ${step}`);
    },
  });
  console.log(line(outcome));
  if (!values['no-record'] && !values.path) record(kind, seed, outcome, (Date.now() - began) / 1000, outcome.browser);
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
}

/** Writes a file of docs/reliability and the page that is made of them. */
function write(name: string, section: object): void {
  mkdirSync('docs/reliability', { recursive: true });
  writeFileSync(`docs/reliability/${name}.json`, `${JSON.stringify(section, null, 2)}\n`);
  writeFileSync('docs/RELIABILITY.md', page('docs/reliability'));
  console.log(`wrote docs/reliability/${name}.json and docs/RELIABILITY.md`);
}

function record(kind: BrowserKind, seed: number, outcome: Outcome, seconds: number, version: string): void {
  const sorted = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  write(`torture-${kind}`, {
    title: `Sequences at random, ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`,
    about:
      'Every sequence is drawn at random and played by real presses and keys; what the pretend server has received is the judge. A failure is a post that was not released, two for one release, a release that got lost without a word, or a draft that is not what was typed.',
    columns: ['what', 'count'],
    rows: [
      ['sequences', outcome.sequences],
      ['steps', outcome.steps],
      ['posts received', outcome.posts],
      ['failures', outcome.failures.length],
      ['seconds', Math.round(seconds)],
      ['browser', version],
      ['extension', packageJson.version],
      ['sequences by the editor they began with', sorted(outcome.byEditor)],
      ['steps by what they do', sorted(outcome.byStep)],
      ...outcome.failures.map(({ seed: lot, path, error }) => [`failure, --seed ${lot} --path ${path}`, error]),
    ],
    seed,
  });
}

/** Lets everything go wrong that can, and writes down what happened and in how long. */
async function runFaults(kind: BrowserKind): Promise<void> {
  const faulty = await startFaulty(kind);
  const rows: (string | number)[][] = [];
  const writeDown = (): void =>
    write(`faults-${kind}`, {
      title: `What may go wrong, ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`,
      about:
        'Each goes wrong while a draft is written, while its send is held, and at the moment it is let go; then the person does what a person would. "ms" runs from the fault, and the press that follows it, to the arrival of the post, with the person’s own presses in it; it was measured on a machine that had other things to do.',
      columns: ['what goes wrong', 'while the draft is', 'what happened', 'posts', 'ms'],
      rows,
    });
  try {
    for (const fault of faultNames) {
      for (const state of ['written', 'held', 'released'] as const) {
        const row = await faulty.comesThrough(fault, state).then(
          ({ saw, posts, took }) => [fault, state, saw.join(', '), posts, took],
          (error: Error) => [fault, state, `FAILED: ${error.message.slice(0, 300)}`, 0, 0],
        );
        rows.push(row);
        console.log(row.join(' | '));
      }
      // Whatever ends the run early leaves what was tried so far.
      writeDown();
    }
  } finally {
    await faulty.close();
  }
  if (rows.some(([, , , posts]) => posts !== 1)) process.exitCode = 1;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
