import { usePolicy } from '../settings/usePolicy.ts';
import { text } from '../text.ts';

/** Says at the top of the page that an organisation has set something, or why what it set isn't used. */
export function PolicyNotice() {
  const told = usePolicy();
  if (!told) return null;
  if ('refused' in told) {
    const { where, stands } = told.refused;
    return (
      <p class="notice" id="policy" role="status">
        {text('policy_refused', where.replaceAll('.', ' › ') || text('policy_whole'), stands)}
      </p>
    );
  }
  return (
    <p class="notice" id="policy">
      {text('policy_in_force', told.organisation ?? text('policy_organisation'))}
    </p>
  );
}
