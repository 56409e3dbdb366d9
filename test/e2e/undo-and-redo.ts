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
    // A slow editor shows what a press took back only after a while: one press more would bring back what was sent before.
    const { text: left } = await box.draft();
    if (left === '') return true;
    steps.add(left);
    await driver.press(box.page, 'Control+z');
    await box.rest();
    return (await box.draft()).text === '';
  });
  for (const step of steps) expect(text.startsWith(step), `"${step}" was never typed`).toBe(true);
  await waitFor('everything to be done again', async () => {
    await driver.press(box.page, redo);
    return (await box.draft()).text === text;
  });
}
