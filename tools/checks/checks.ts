import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table.ts';

/* `npm run checks` writes the table of checks into README.md, between its two marks. */
const path = join(import.meta.dirname, '../../README.md');
const page = readFileSync(path, 'utf8');
const between = /(<!-- checks: [^>]*-->\n).*?(<!-- \/checks -->)/s;
if (between.test(page)) {
  writeFileSync(
    path,
    page.replace(between, (_, start: string, end: string) => `${start}${table()}\n${end}`),
  );
  console.log('wrote README.md');
} else {
  console.error(
    'README.md has lost the marks between which the table stands: put <!-- checks: … --> and <!-- /checks --> back.',
  );
  process.exitCode = 1;
}
