import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './page.ts';

/** Writes docs/RELIABILITY.md anew. */
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
writeFileSync(`${docs}RELIABILITY.md`, page(`${docs}reliability`));
console.log('wrote docs/RELIABILITY.md');
