import type { BrowserKind } from './driver.ts';
import type { Scenario } from './scenarios.ts';

/** A way to send, as a person at the box does it. */
export type Way = 'pressButton' | 'pressKeys';

/** The ways to send that a box has. */
export const waysOf = ({ send, keys }: Scenario): readonly Way[] => [
  ...(send ? (['pressButton'] as const) : []),
  ...(keys ? (['pressKeys'] as const) : []),
];

/** One thing that has to hold at a box. */
export type Cell = `${'passes' | 'held' | 'posted once'} by ${Way}` | 'left as it was' | 'undone' | 'changed' | 'off';

/** Whether what is typed in a box can be undone in this browser. */
export const remembers = ({ forgets }: Scenario, kind: BrowserKind): boolean =>
  forgets === undefined || (forgets.on !== undefined && forgets.on !== kind);

/** Everything that has to hold at a box in a browser. */
export function cellsOf(scenario: Scenario, kind: BrowserKind): readonly Cell[] {
  return [
    ...waysOf(scenario).flatMap((way): Cell[] => [`passes by ${way}`, `held by ${way}`, `posted once by ${way}`]),
    'left as it was',
    ...(remembers(scenario, kind) ? (['undone'] as const) : []),
    'changed',
    'off',
  ];
}
