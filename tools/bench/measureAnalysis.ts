import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Figure, Measured } from './figure.ts';
import { spreadOf } from './spread.ts';
import { draftOf, draftsToMeasure } from './texts.ts';

const HOME = '.cache/bench';

/** Runs a program to its end; what it says on standard output, or undefined where it failed. */
function outputOf(command: readonly string[], cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(command[0] as string, command.slice(1), { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
    child.on('error', () => done(undefined));
    child.on('close', (code) => done(code === 0 ? output : undefined));
  });
}

/** Installs what is measured against, unless exactly that is there; false where the registry can't be reached. */
async function installPeers(): Promise<boolean> {
  const lock = readFileSync('tools/bench/package-lock.json', 'utf8');
  const mark = `${HOME}/installed-from`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return true;
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(`tools/bench/${name}`, `${HOME}/${name}`);
  copyFileSync('.npmrc', `${HOME}/.npmrc`);
  console.error('· installing what is measured against, under .cache/bench');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  if ((await outputOf([...command, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], HOME)) === undefined)
    return false;
  writeFileSync(mark, lock);
  return true;
}

/** Measures the analyzer against its peers and by itself, in processes of their own. */
export async function measureAnalysis(quick: boolean): Promise<Measured> {
  mkdirSync(HOME, { recursive: true });
  await build({
    entryPoints: {
      analysis: 'tools/bench/analysis.ts',
      cold: 'tools/bench/cold.ts',
      analyzed: 'tools/bench/analyzed.ts',
    },
    outdir: HOME,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    logLevel: 'warning',
  });
  const { from, drafts } = draftsToMeasure();
  writeFileSync(`${HOME}/drafts.json`, JSON.stringify(drafts));
  const withPeers = !quick && (await installPeers());
  const notes = [`Drafts: ${drafts.length} of ${from}.`];
  if (!quick && !withPeers)
    notes.push(
      'The peers were left out: their packages could not be installed. Run again where the npm registry can be reached.',
    );
  const wanted = [...(quick ? ['quick'] : []), ...(withPeers ? ['peers'] : [])];
  const output = await outputOf([process.execPath, 'analysis.mjs', 'drafts.json', ...wanted], HOME);
  if (output === undefined) throw new Error('Measuring the analyzer failed; what it printed above says why.');
  const measured = JSON.parse(output) as Measured;
  const figures = [...measured.figures, ...(await cold(drafts, quick ? 2 : 7))];
  const peers = JSON.parse(readFileSync('tools/bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return { ...measured, figures, notes: [...notes, ...measured.notes], versions: withPeers ? peers.dependencies : {} };
}

interface Cold {
  readonly load: number;
  readonly first: number;
  readonly second: number;
  readonly floorFirst: number;
  readonly warming: { readonly sum: number; readonly longest: number };
}

/** The first draft in a process, many times: as it comes, and after the steps of getting ready. */
async function cold(drafts: readonly string[], times: number): Promise<Figure[]> {
  const found: { readonly bare: Cold; readonly warmed: Cold }[] = [];
  for (let time = 0; time < times; time += 1) {
    const text = draftOf(280, drafts, time * 13);
    const ask = async (...how: readonly string[]): Promise<Cold> => {
      const answer = await outputOf(
        [process.execPath, `${HOME}/cold.mjs`, resolve(HOME, 'analyzed.mjs'), text, ...how],
        '.',
      );
      if (answer === undefined) throw new Error('The first analysis of a process failed; see above.');
      return JSON.parse(answer) as Cold;
    };
    found.push({ bare: await ask(), warmed: await ask('warmed') });
  }
  const figure = (id: string, name: string, unit: Figure['unit'], values: readonly number[]): Figure => ({
    ...{ id: `analysis/cold/${id}`, part: 'analysis', name, unit },
    spread: spreadOf(values),
  });
  return [
    figure(
      'load',
      'Loading the analyzer in a fresh process',
      'ms',
      found.map(({ bare }) => bare.load),
    ),
    figure(
      'first',
      'The first draft after loading, 280 characters',
      'ms',
      found.map(({ bare }) => bare.first),
    ),
    figure(
      'over-floor',
      'The first draft over the first splitting by Intl.Segmenter',
      '×',
      found.map(({ bare }) => bare.first / bare.floorFirst),
    ),
    figure(
      'warming',
      'Getting ready, all steps together',
      'ms',
      found.map(({ warmed }) => warmed.warming.sum),
    ),
    figure(
      'longest-step',
      'Getting ready, the longest step',
      'ms',
      found.map(({ warmed }) => warmed.warming.longest),
    ),
    figure(
      'warmed',
      'The first draft after getting ready',
      'ms',
      found.map(({ warmed }) => warmed.first),
    ),
    figure(
      'saved',
      'The first draft, made ready over not',
      '×',
      found.map(({ bare, warmed }) => warmed.first / bare.first),
    ),
  ];
}
