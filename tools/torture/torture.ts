import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import type { BrowserKind } from '../../test/e2e/driver.ts';
import { faultNames, startFaulty } from '../../test/e2e/faults.ts';
import { page } from '../reliability/page.ts';
import { browser as setUpBrowser } from '../setup.mjs';
import { type Failure, type Outcome, torture } from './run.ts';
import { facts } from './steps.ts';
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
  const tabs = values.path ? 1 : numberOf('tabs', kind === 'chromium' ? 6 : 1);
  // In Firefox only the window in front hears of the focus; other windows' editors keep no caret.
  if (kind === 'firefox' && tabs > 1) throw new Error('--tabs takes 1 in Firefox: start several runs instead.');
  setUpBrowser(kind);
  const folder = kind === 'firefox' ? 'firefox' : 'chrome';
  // What the run is of, whatever is changed meanwhile.
  const code = codeNow();
  if (!values.extension) await build({ mode: folder, logLevel: 'warn' });

  if (values.faults) return runFaults(kind);

  const weather = weathers.find((one) => one === values.weather);
  if (values.weather && !weather)
    throw new Error(`--weather takes ${[...new Set(weathers)].join(', ')}, not "${values.weather}".`);
  let stopped = false;
  const stop = (): void => {
    if (stopped) process.exit(130);
    stopped = true;
    console.log('\nStopping after the step at hand. Press Ctrl-C once more to leave at once.');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
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
  for (const counts of [outcome.byStep, outcome.byFact])
    console.log(
      Object.entries(counts)
        .sort(([, one], [, other]) => other - one)
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
    );
  if (!values['no-record'] && !values.path) {
    const failures = outcome.failures.map((failure) => ({ again: repeats(failure), error: failure.error }));
    record(kind, code, {
      ...outcome,
      failures,
      seed,
      tabs,
      own: values.own,
      seconds: Math.round((Date.now() - began) / 1000),
    });
  }
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
}

/** Writes a file of docs/reliability and the page that is made of them. */
function write(name: string, section: object): void {
  mkdirSync('docs/reliability', { recursive: true });
  writeFileSync(`docs/reliability/${name}.json`, `${JSON.stringify(section, null, 2)}\n`);
  writeFileSync('docs/RELIABILITY.md', page('docs/reliability'));
  console.log(`wrote docs/reliability/${name}.json and docs/RELIABILITY.md`);
}

/** What one run has come to. */
interface Run extends Omit<Outcome, 'failures'> {
  readonly seed: number;
  readonly tabs: number;
  readonly own?: boolean;
  readonly seconds: number;
  readonly failures: readonly { readonly again: string; readonly error: string }[];
}

/** The code that holds, asks and lets go, and that of those who try it, as a number of its own: only runs of the same code add up. */
function codeNow(): string {
  const hash = createHash('sha256');
  const folders = ['src/page', 'src/panel', 'tools/torture'].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  for (const file of [
    ...folders,
    'src/content.ts',
    'src/review.ts',
    'src/reviewer.ts',
    'src/hinting.ts',
    'src/safely.ts',
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Puts a run to those of the same code that are written down already. */
function record(kind: BrowserKind, code: string, run: Run): void {
  const name = `torture-${kind}`;
  const file = `docs/reliability/${name}.json`;
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { code?: string; runs?: Run[] }) : {};
  const runs = [...(before.code === code ? (before.runs ?? []) : []), run];
  const sum = (count: (one: Run) => number): number => runs.reduce((all, one) => all + count(one), 0);
  const sums = (counts: (one: Run) => Readonly<Record<string, number>>): string => {
    const names = [...new Set(runs.flatMap((one) => Object.keys(counts(one))))].sort((one, other) =>
      one.localeCompare(other),
    );
    return names.map((key) => `${key} ${sum((one) => counts(one)[key] ?? 0)}`).join(', ');
  };
  write(name, {
    title: `Sequences at random, ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`,
    about:
      'Every sequence is drawn at random and played by real presses and keys; what the pretend server has received is the judge. A failure is a post that was not released, two for one release, a release that got lost without a word, or a draft that is not what was typed. Runs of the same code under `src/page`, `src/panel`, `tools/torture`, `src/content.ts` and `src/review.ts` add up; with other code the count begins anew.',
    columns: ['what', 'count'],
    rows: [
      ['sequences', sum(({ sequences }) => sequences)],
      ['steps', sum(({ steps }) => steps)],
      ['posts received', sum(({ posts }) => posts)],
      ...facts.map((fact) => [fact, sum(({ byFact }) => byFact[fact] ?? 0)] as const),
      ['failures', sum(({ failures }) => failures.length)],
      ['seconds', sum(({ seconds }) => seconds)],
      ['browser', [...new Set(runs.map(({ browser }) => browser))].join(', ')],
      ['extension', packageJson.version],
      [
        'runs, each with its seed',
        runs
          .map(
            ({ seed, tabs, own, sequences }) =>
              `--seed ${seed} --tabs ${tabs}${own ? ' --own' : ''}: ${sequences} sequences`,
          )
          .join('; '),
      ],
      ['sequences by what the person had set', sums(({ byWeather }) => byWeather)],
      ['sequences by the editor they began with', sums(({ byEditor }) => byEditor)],
      ['steps by what they do', sums(({ byStep }) => byStep)],
      ...runs.flatMap(({ failures }) => failures.map(({ again, error }) => [`failure, ${again}`, error])),
    ],
    code,
    runs,
  });
}

/** Lets everything go wrong that can, and writes down what happened and in how long. */
async function runFaults(kind: BrowserKind): Promise<void> {
  const faulty = await startFaulty(kind);
  const rows: (string | number)[][] = [];
  const writeDown = (): void =>
    write(`faults-${kind}`, {
      title: `What may go wrong, ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`,
      about: [
        'Each goes wrong while a draft is written, while its send is held, and at the moment it is let go; in three tabs at once; then the person does what a person would. "ms" runs from the fault, and the press that follows it, to the arrival of the post, with the person’s own presses in it, in whichever tab their turn comes last; it was measured on a machine that had other things to do.',
        // Seen in every run: it is the one state in which something of ours stays that nobody answers for.
        ...(kind === 'firefox'
          ? [
              'Where Firefox disables or removes an extension it ends its scripts as they stand, without a word to them: a panel that is open then stays until a press in it or Escape, which only closes it. Nothing is sent by that, and the next send goes to the site untouched.',
            ]
          : []),
      ].join(' '),
      columns: ['what goes wrong', 'while the draft is', 'what happened', 'posts', 'ms'],
      rows,
    });
  try {
    for (const fault of faultNames) {
      for (const { state, saw, posts, took } of await faulty.comeThrough(fault)) {
        rows.push([fault, state, saw.join(', '), posts, took]);
        console.log(rows.at(-1)?.join(' | '));
      }
      // Whatever ends the run early leaves what was tried so far.
      writeDown();
    }
  } finally {
    await faulty.close();
  }
  if (rows.some(([, , saw, posts]) => posts !== 1 || String(saw).includes('FAILED'))) process.exitCode = 1;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
