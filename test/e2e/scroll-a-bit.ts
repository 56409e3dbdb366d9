import type { Composing } from './compose.ts';
import type { Scenario } from './scenarios.ts';

/**
 * Scrolls a page a little way, as one that is longer than its window, with the button in sight: else the driver would
 * scroll to it when it is pressed.
 */
export async function scrollABit({ page }: Composing, { send }: Scenario): Promise<void> {
  if (send !== undefined) await (await page.$(send))?.scrollIntoView();
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '2000px';
    if (window.scrollY === 0) window.scrollTo(0, 12);
  });
}
