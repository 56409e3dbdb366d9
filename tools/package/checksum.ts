import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes, as `sha256sum` writes it. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
