import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What systems leave in folders and nobody means to hand on. */
const LEFT_BEHIND = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|.*\.log|.*~)$/;

/** The paths of all files below a folder, relative to it, with forward slashes. */
export function filesBelow(folder: string, leaveOut: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leaveOut.includes(entry.name) || LEFT_BEHIND.test(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`);
  });
}
