import { writeFileSync } from 'node:fs';
import { catalogue } from './catalogue.ts';

/** Writes docs/WORDING.md anew. */
writeFileSync(new URL('../../docs/WORDING.md', import.meta.url), catalogue());
console.log('wrote docs/WORDING.md');
