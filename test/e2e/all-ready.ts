import type { Driver } from './driver.ts';
import { pageStates } from './page-states.ts';

/**
 * Whether our script has the part that asks wherever somebody writes, or has said what became of it. Until then a send
 * may wait for it, and is repeated when it passes.
 */
export async function allReady(driver: Driver): Promise<boolean> {
  const states = await driver.ask(pageStates);
  return states.every(({ box, ready, trouble }) => box === 'none' || ready || trouble !== null);
}
