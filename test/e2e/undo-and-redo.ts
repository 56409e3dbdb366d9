import { expect } from 'vitest';
import type { Composing } from './compose.ts';
import type { Driver } from './driver.ts';
import type { Scenario } from './scenarios.ts';
import { waitFor } from './wait-for.ts';

/** Takes back everything that was typed, step by step, finds nothing of ours among it, and does it again. */
export async function undoAndRedo(driver: Driver, box: Composing, { redo = 'Control+y' }: Scenario): Promise<void> {
  const { text } = await box.draft();
  const steps = new Set<string>();
  await waitFor('everything to be undone', async () => {
    steps.add((await box.draft()).text);
    await driver.press(box.page, 'Control+z');
    return (await box.draft()).text === '';
  });
  for (const step of steps) expect(text.startsWith(step), `"${step}" was never typed`).toBe(true);
  await waitFor('everything to be done again', async () => {
    await driver.press(box.page, redo);
    return (await box.draft()).text === text;
  });
}
