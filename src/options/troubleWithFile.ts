import type { FileTrouble } from '../settings/carried.ts';
import { text } from '../text.ts';

/** What is the matter with a file, where in it, and what to do, in a sentence or two. */
export function troubleWithFile({ trouble, where, stands }: FileTrouble): string {
  switch (trouble) {
    case 'not-json':
      return text('file_not_json', stands);
    case 'not-ours':
      return text('file_not_ours');
    case 'other-file':
      return text(
        where === 'reminders' ? 'file_is_reminders' : where === 'settings' ? 'file_is_settings' : 'file_not_ours',
      );
    case 'newer':
      return text('file_newer');
    case 'unknown':
      return text('file_unknown', where);
    case 'spoilt':
      return text('file_spoilt', where, stands);
  }
}
