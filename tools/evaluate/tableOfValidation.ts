import type { CrossValidation } from './cross-validation.ts';

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(2));
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

const NAMES = { both: 'both', rules: 'rules alone', examples: 'learnt part alone' } as const;

/** What cross-validation over writers showed, as a section in Markdown. */
export function tableOfValidation(validation: readonly CrossValidation[]): string {
  const lines = validation.map(
    ({ name, by, drafts, precision, recall, f1, macroF1, clean, cleanLeftAlone, pairs, pairsOrdered }) =>
      `| ${name} (${drafts}) | ${NAMES[by]} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} | ${figure(macroF1)} | ${share(cleanLeftAlone, clean)} | ${share(pairsOrdered, pairs)} |`,
  );
  const whole = validation.find(({ name, by }) => name === 'all drafts' && by === 'both');
  const checks = Object.entries(whole?.checks ?? {}).map(
    ([check, { precision, recall, f1 }]) => `| ${check} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`,
  );
  return `## The corpus, by writers held out

Made by \`npm run train\`: each file is judged by a model that learnt from all the others, weighed as two thirds of the other
files say. The rules had the older files at hand when they were written, so the figures of the feeds are kind to them.

| drafts | by | precision | recall | F1 | macro-F1 | clean left alone | pairs in order |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}

| check, all drafts, both | precision | recall | F1 |
|---|---|---|---|
${checks.join('\n')}
`;
}
