import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './page.ts';
import { requests } from './requests.ts';

/** Counts the requests of the last runs, where there are any, and writes docs/RELIABILITY.md anew. */
const project = fileURLToPath(new URL('../../', import.meta.url));
const docs = `${project}docs/`;
const seen = requests(`${project}.cache/reports/requests`);
if (seen) writeFileSync(`${docs}reliability/requests.json`, `${JSON.stringify(seen, null, 2)}\n`);
writeFileSync(`${docs}RELIABILITY.md`, page(`${docs}reliability`));
console.log('wrote docs/RELIABILITY.md');
