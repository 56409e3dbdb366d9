import { existsSync, readdirSync } from 'node:fs';
import type { KnipConfig } from 'knip';

/** The commands: `npm run NAME` runs tools/NAME/NAME.ts, by tools/run.mjs. */
const commands = readdirSync('tools').flatMap((name) => {
  const path = `tools/${name}/${name}.ts`;
  return existsSync(path) ? [path] : [];
});

/** Where use begins: what nothing imports and a browser, a command or a test runner starts. Whatever isn't reached from here is unused. */
const config: KnipConfig = {
  entry: [
    // What the build makes a script of its own.
    'src/{content,added,generic,marks,review,selection,background}.ts',
    'src/*/start.tsx',
    // Pages for the tests and the playground, bundled by their folders' names.
    'test/fixtures/sites/*/page.ts',
    'test/fixtures/sites/page.ts',
    'tools/playground/playground.ts',
    'test/**/*.test.{ts,tsx}',
    'tools/{run,icons}.mjs',
    'tools/{build,mutate}/vitest.config.ts',
    // Bundled by tools/fuzz, which names it by its path.
    'tools/fuzz/run.ts',
    // Bundled or started by tools/bench, which names them by their paths.
    'tools/bench/{analysis,analyzed,cold,reminded}.ts',
    ...commands,
    // Run by hand, as CONTRIBUTING says.
    'tools/{train/language,train/word-classes,train/agreement,train/cross-validate,train/hold-out,train/start,train/trial-of-tags,clues/clues}.ts',
  ],
  // The first is run by tools/mutate, which names it by its path; it loads the second by name.
  // tools/test runs web-ext by its path too; the check of the package there fails without it.
  ignoreDependencies: ['@stryker-mutator/core', '@stryker-mutator/vitest-runner', 'web-ext'],
  // Types of the plain scripts beside them.
  ignoreFiles: ['tools/*.d.mts'],
  project: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs,d.mts}', '*.ts'],
};

export default config;
