import { text } from '../text.ts';

/** Says beside a locked control who set it; nothing where nobody did. */
export function LockedNote({ by, id }: { readonly by: string | undefined; readonly id?: string }) {
  if (by === undefined) return null;
  return (
    <p class="locked quiet" {...(id === undefined ? {} : { id })}>
      {text('policy_set_by', by || text('policy_organisation'))}
    </p>
  );
}
