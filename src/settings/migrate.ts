/** The version that `Settings` describes. */
export const VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/** Step n turns what version n stored into what version n + 1 stores. Version 0 is what stood there before versions. */
const steps: readonly ((stored: Stored) => Stored)[] = [
  ({ sites, ...rest }) => ({ modes: sites, ...rest, version: 1 }),
  (stored) => ({ added: [], ...stored, version: 2 }),
];

/** Brings what an older version stored up to date; what a newer one stored is left as it is, for the schema to pick from. */
export function migrate(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  let current = stored as Stored;
  const from =
    typeof current.version === 'number' && Number.isInteger(current.version) && current.version >= 0
      ? current.version
      : 0;
  for (const step of steps.slice(from)) current = step(current);
  return current;
}
