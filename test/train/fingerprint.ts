import { createHash } from 'node:crypto';

/** Tells two texts apart or the same whatever their case, spaces and signs; says nothing of what they say. */
export function fingerprint(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(bare).digest('hex').slice(0, 12);
}
