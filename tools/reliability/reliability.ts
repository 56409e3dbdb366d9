import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostile } from './hostile.ts';
import { page } from './page.ts';
import { requests } from './requests.ts';

/** Puts together what the last end-to-end runs have left, where there were any, and writes docs/RELIABILITY.md anew. */
const project = fileURLToPath(new URL('../../', import.meta.url));
const docs = `${project}docs/`;
const left = {
  hostile: hostile(`${project}.cache/reports`),
  requests: requests(`${project}.cache/reports/requests`),
};
for (const [name, section] of Object.entries(left))
  if (section) writeFileSync(`${docs}reliability/${name}.json`, `${JSON.stringify(section, null, 2)}\n`);
writeFileSync(`${docs}RELIABILITY.md`, page(`${docs}reliability`));
console.log('wrote docs/RELIABILITY.md');
