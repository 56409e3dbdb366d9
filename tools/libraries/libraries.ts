import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withShipped } from './withShipped.ts';

/** Writes the table of what ships in docs/DEPENDENCIES.md anew. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}/docs/DEPENDENCIES.md`;
writeFileSync(file, withShipped(readFileSync(file, 'utf8'), root));
console.log('wrote what ships into docs/DEPENDENCIES.md');
