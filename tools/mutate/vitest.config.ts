import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that tools/mutate names; without any, all that are about what a file does: those that only read sources would fail for every changed one. */
const named = process.env.THINK_FIRST_TESTS;

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('../../test/fake-browser.ts', import.meta.url)) },
  },
  test: {
    include: named ? named.split(',') : ['test/{analyzer,page,nudges,settings,sites}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
