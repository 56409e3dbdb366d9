import { fileURLToPath } from 'node:url';
import { checks } from '../../src/analyzer/checks/index.ts';
import { catalog, wordOf } from '../../src/nudges/catalog.ts';
import { lateWordings } from '../../src/nudges/late.ts';
import { think } from '../../src/nudges/think.ts';
import { readWords } from '../languages/readWords.ts';

/** The text of docs/WORDING.md, in a language of the interface: every question, each way it is worded, and why it is asked. */
export function catalogue(language = 'en'): string {
  const words = readWords(fileURLToPath(new URL('../..', import.meta.url))).get(language);
  if (!words)
    throw new Error(`There is no language "${language}" in public/_locales. Name one as its folder is named.`);
  const say = (key: string): string => {
    const message = words[key]?.message;
    if (!message) throw new Error(`public/_locales/${language}/messages.json lacks ${key}.`);
    return message;
  };
  const listed = (keys: readonly string[]) => keys.map((key, index) => `${index + 1}. ${say(key)}`).join('\n');
  const sections = think.map(({ letter, name, question }) => {
    const own = checks.filter((check) => check.letter === letter);
    const questions = own.map(({ id, example }) => {
      const word = wordOf(id);
      const asks = catalog.filter(({ hears }) => hears.includes(id)).flatMap(({ ask }) => ask);
      const reasons = Object.keys(words).filter((key) => key.startsWith(`reason_${word}_`));
      return `### ${say(`check_${word}_title`)}

${say(`check_${word}_why`)} For example: ${example.replaceAll('[', '**').replaceAll(']', '**').replaceAll('\n', ' ')}

${listed(asks)}

What is said of the words in question, one of: ${reasons.map((key) => `*${say(key)}*`).join(' ')}`;
    });
    return `## ${say(name)}. ${say(question)}

${questions.join('\n\n')}`;
  });
  const from = `\`public/_locales/${language}/messages.json\` and \`src/nudges\``;
  const written =
    language === 'en'
      ? `Written by \`npm run wording\` from ${from}; a test keeps it current. \`npm run wording -- pt_BR\` shows it in another language of the interface.`
      : `From ${from}.`;
  return `# The questions, in words

${written}

The wordings of a question take turns, across pages and days, so that the same words never come twice in a row. They ask and don't judge. Who has met a question three times within a week sees fewer words around it (*${say('panel_more')}* shows the rest); after a quiet week all of them are back.

${sections.join('\n\n')}

## At the hours a person has set

${say('panel_late_why')}

${listed(lateWordings)}
`;
}
