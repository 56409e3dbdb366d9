import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests that are about a file: those that only read sources would fail for every changed one. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('../../test/fake-browser.ts', import.meta.url)) },
  },
  test: {
    include: ['test/{analyzer,page,nudges,settings,sites}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
