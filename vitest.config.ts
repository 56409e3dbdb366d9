import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const fakeBrowser = fileURLToPath(new URL('test/fake-browser.ts', import.meta.url));

/** The longest of the browsers' files, the longest first: begun last, it would be waited for alone. */
const LONG = [
  'firefox.test.ts',
  'chromium.test.ts',
  'firefox-person.test.ts',
  'chromium-person.test.ts',
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

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // Some start a process: the limit only catches what hangs.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Real browsers on real pages: the limits only catch what hangs.
          testTimeout: 150_000,
          // To do, 2026-11: Firefox at times drops a press on an options page just opened, and Trix moves its selection late there.
          retry: 2,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/bundle-fixtures.ts'],
          // Each file has a browser of its own, and half of a test is waiting for one: two share the cores well.
          maxWorkers: Math.max(2, availableParallelism()),
        },
      },
    ],
  },
});
