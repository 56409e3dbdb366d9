import type { NotNow } from '../settings/schema.ts';
import { sites } from '../sites/index.ts';
import { text } from '../text.ts';

/** Where, or until when, a person doesn't want to be asked something. */
export function letGoFor({ site, until }: NotNow): string {
  if (site !== undefined) return text('pauses_not_now_site', sites.find(({ id }) => id === site)?.name ?? site);
  if (until === undefined) return text('pauses_not_now_for_good');
  const moment = new Date(until).toLocaleString(text('language_code'), { dateStyle: 'medium', timeStyle: 'short' });
  return text('pauses_not_now_until', moment);
}
