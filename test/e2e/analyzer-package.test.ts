import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'think-first-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...words: readonly string[]) =>
  spawnSync(process.execPath, [...words], { cwd: folder, encoding: 'utf8' });

it('the analyzer as a package runs and types its own page’s example', () => {
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build-analyzer/build-analyzer.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  const page = readFileSync(join(root, 'docs/ANALYZER.md'), 'utf8');
  const example = /^```js\n(.*?)^```$/ms.exec(page)?.[1] as string;
  const printed = /^prints\n\n```\n(.*?)^```$/ms.exec(page)?.[1] as string;
  const modules = join(folder, 'node_modules/@think-first');
  mkdirSync(modules, { recursive: true });
  cpSync(join(root, 'dist/analyzer'), join(modules, 'analyzer'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

  writeFileSync(join(folder, 'example.js'), example);
  const run = node('example.js');
  expect(run.stderr).toBe('');
  expect(run.stdout).toBe(printed);

  // What a TypeScript user writes: literal kinds are literals there.
  const typed = example
    .replace('const draft =', 'const draft: Draft =')
    .replace('{ analyze }', '{ analyze, type Draft }');
  const wrong = `${typed}\n// @ts-expect-error: a strength is a number\nconst word: string = strengths['aware/heat'];\nvoid word;\n`;
  writeFileSync(join(folder, 'example.ts'), wrong);
  const types = node(
    join(root, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
    'example.ts',
  );
  expect(types.stdout).toBe('');
  expect(types.status).toBe(0);
});

it('what is no string throws, and any string is a draft', () => {
  const run = node(
    '--input-type=module',
    '-e',
    `import { analyze } from '@think-first/analyzer';
     for (const text of ['', '\\ud83d', 'a'.repeat(100_000)]) analyze({ text });
     try { analyze({ text: 7 }); } catch (error) { console.log(error.name); }`,
  );
  expect(run.stdout + run.stderr).toBe('TypeError\n');
});
