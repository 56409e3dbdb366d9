import { writeFileSync } from 'node:fs';
import { catalogue } from './catalogue.ts';

/** Writes docs/WORDING.md anew; with the name of a language, such as `pt_BR`, shows it in that language instead. */
const [language] = process.argv.slice(2);
if (language === undefined) {
  writeFileSync(new URL('../../docs/WORDING.md', import.meta.url), catalogue());
  console.log('wrote docs/WORDING.md');
} else {
  console.log(catalogue(language));
}
