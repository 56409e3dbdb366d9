import { writeFileSync } from 'node:fs';
import { table } from './table.ts';

/** Writes docs/SITES.md anew. */
writeFileSync(new URL('../../docs/SITES.md', import.meta.url), table());
console.log('wrote docs/SITES.md');
