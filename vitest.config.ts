import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const fakeBrowser = fileURLToPath(new URL('test/fake-browser.ts', import.meta.url));

/** The longest of the browsers' files, the longest first: begun last, it would be waited for alone. */
const LONG = [
  'chromium.test.ts',
  'firefox.test.ts',
  'firefox-second-half.test.ts',
  'firefox-person.test.ts',
  'chromium-person.test.ts',
  'hostile.firefox.test.ts',
  'hostile.chromium.test.ts',
  'firefox-faults.test.ts',
  'chromium-faults.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** What may go wrong with a hold: here all of it, among the other end-to-end tests some of it. */
const FAULTS = ['test/e2e/*-faults.test.ts'];

/** Every state of every screen, examined in every way: as long as all the rest, so `npm test` goes by what it has left. */
const SCREENS = ['test/e2e/*-screens.test.ts'];

/**
 * What leans on no browser and mocks no module. Where these files share what they have loaded, the analyzer is loaded
 * once by each worker, not fifty times: half of the processor time of the unit tests. So `npm test` takes them, as a
 * project of their own; by hand `--project unit` has them all, each by itself.
 */
const PURE = ['test/{analyze,analyzer,evaluate,nudges,train}/**/*.test.ts'];
const isShared = process.env.PURE === 'shared';

const unit = {
  // What is looked for in vain at first is looked for again: nothing reads the page that is printed each time.
  env: { DEBUG_PRINT_LIMIT: '0' },
  // Some start a process: the limit only catches what hangs.
  testTimeout: 60_000,
  // By itself vitest leaves a processor to whoever watches, which on two is half of them.
  maxWorkers: Math.max(2, availableParallelism()),
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
  test: {
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['src/{analyzer,nudges,page,settings}/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary', 'html'],
      // Floors, a little below what there is: they only go up.
      thresholds: {
        'src/analyzer/**': { statements: 93, branches: 85, functions: 96, lines: 96 },
        'src/nudges/**': { statements: 98, branches: 94, functions: 99, lines: 98 },
        // What draws is told where things stand by the test; how it looks in a real browser is for the end-to-end tests.
        'src/page/**': { statements: 92, branches: 84, functions: 88, lines: 95 },
        'src/page/{box,fields,hold}.ts': { statements: 97, branches: 90, functions: 99, lines: 99 },
        'src/settings/**': { statements: 96, branches: 93, functions: 96, lines: 98 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...(isShared ? PURE : [])],
        },
      },
      ...(isShared ? [{ extends: true as const, test: { ...unit, name: 'pure', include: PURE, isolate: false } }] : []),
      {
        extends: true,
        test: {
          name: 'reliability',
          include: FAULTS,
          env: { FAULTS: 'all' },
          testTimeout: 150_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/bundle-fixtures.ts'],
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: SCREENS,
          testTimeout: 150_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/bundle-fixtures.ts'],
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: SCREENS,
          // Real browsers on real pages: the limits only catch what hangs.
          testTimeout: 150_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/bundle-fixtures.ts'],
          // Each file has a browser of its own, and half of a test is waiting for one: two browsers left a fifth of two cores idle.
          maxWorkers: Math.max(2, availableParallelism()) + 1,
        },
      },
    ],
  },
});
