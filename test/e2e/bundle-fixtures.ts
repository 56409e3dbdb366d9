import { buildBundles } from '../fixtures/bundles.ts';

/** Runs once before all end-to-end tests: the test files that start side by side find the fixtures' scripts ready. */
export async function setup(): Promise<void> {
  await buildBundles();
}
