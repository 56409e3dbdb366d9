/** The version that `Settings` describes. */
export const VERSION = 3;

type Stored = Readonly<Record<string, unknown>>;

/** The personal profile holds what there was before profiles: only what isn't where everybody begins. */
function personalOf({ checksOff, readiness }: Stored): Stored {
  return {
    ...(Array.isArray(checksOff) && checksOff.length > 0 ? { checksOff } : {}),
    ...(readiness !== undefined && readiness !== 'balanced' ? { readiness } : {}),
  };
}

/** Step n turns what version n stored into what version n + 1 stores. Version 0 is what stood there before versions. */
const steps: readonly ((stored: Stored) => Stored)[] = [
  ({ sites, ...rest }) => ({ modes: sites, ...rest, version: 1 }),
  (stored) => ({ added: [], ...stored, version: 2 }),
  // What stands beside an older version's settings was kept for a time like this: after a downgrade and back.
  ({ checksOff, readiness, ...rest }) => ({
    ...rest,
    profiles: {
      ...(rest.profiles as Stored | undefined),
      ...(checksOff === undefined && readiness === undefined ? {} : { personal: personalOf({ checksOff, readiness }) }),
    },
    version: 3,
  }),
];

const isRecord = (stored: unknown): stored is Stored =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** The version that stored something; 0 where it doesn't say. */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

/** Brings what an older version stored up to date; what a newer one stored is left as it is, for the schema to pick from. */
export function migrate(stored: unknown): Stored {
  if (!isRecord(stored)) return {};
  let current = stored;
  for (const step of steps.slice(versionOf(stored))) current = step(current);
  return current;
}
