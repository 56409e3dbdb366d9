import type { Settings } from './schema.ts';

/** Who has locked a control, if it is locked: an organisation's name, or '' where it gives none. */
export function lockedBy(
  { policy }: Settings,
  locked: (rules: NonNullable<NonNullable<Settings['policy']>['locked']>) => unknown,
): string | undefined {
  const rules = policy?.locked;
  return rules && locked(rules) !== undefined ? (policy.organisation ?? '') : undefined;
}
