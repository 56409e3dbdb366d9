import type { Figures, Tally } from './measure.ts';
import type { GoldFigures } from './measure-gold.ts';

const figure = (value: number | null) => (value === null ? '–' : value.toFixed(2));
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;

function line(name: string, { precision, recall, f1, right, wrong, missed }: Tally): string {
  return `| ${name} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} | ${right} | ${wrong} | ${missed} |`;
}

/** The figures of a file of labelled drafts, as a table in Markdown that can be read as it is. */
export function tableOf(figures: Figures): string {
  const { checks, micro, macroF1, clean, held } = figures;
  const lines: string[] = [];
  if (Object.keys(checks).length > 0) {
    lines.push('| check | precision | recall | F1 | right | wrong | missed |', '|---|---|---|---|---|---|---|');
    for (const [check, tally] of Object.entries(checks)) lines.push(line(check, tally));
    lines.push(line('**all (micro)**', micro), '');
    lines.push(`- macro-F1 ${figure(macroF1)}`);
    lines.push(`- clean drafts with no finding: ${share(figures.cleanLeftAlone, clean)}`);
    lines.push(`- drafts with a finding that no label excuses: ${share(figures.unneeded, figures.drafts)}`);
    lines.push(`- held: ${share(held, figures.drafts)}; of them not deserving any word: ${figures.falseHolds}`);
    if (figures.holdsWanted > 0)
      lines.push(`- sends that should be held, held: ${share(figures.holdsCaught, figures.holdsWanted)}`);
    if (figures.quotes > 0)
      lines.push(`- right findings that mark some of the quoted words: ${share(figures.quotesMarked, figures.quotes)}`);
    if (figures.pairs > 0)
      lines.push(
        `- pairs in which the troubled draft has the higher strength: ${share(figures.pairsOrdered, figures.pairs)}`,
      );
  }
  if (figures.cries > 0)
    lines.push(`- cries for help and urgent calls left alone: ${share(figures.criesLeftAlone, figures.cries)}`);
  if (figures.lookAlikes > 0)
    lines.push(`- look-alikes silenced: ${share(figures.lookAlikesSilenced, figures.lookAlikes)}`);
  return lines.join('\n');
}

/** The figures of a file with a foreign label, as a table in Markdown. */
export function tableOfGold(figures: GoldFigures): string {
  return [
    `${figures.drafts} drafts, ${figures.positive} positive; measured by ${figures.checks.join(' or ')}`,
    '',
    '| | precision | recall | F1 | macro-F1 |',
    '|---|---|---|---|---|',
    `| what is told | ${figure(figures.precision)} | ${figure(figures.recall)} | ${figure(figures.f1)} | ${figure(figures.macroF1)} |`,
    `| strength of a half and more | | | ${figure(figures.evenF1)} | ${figure(figures.evenMacroF1)} |`,
    '',
    `- area under the curve ${figures.areaUnderCurve.toFixed(3)}, average precision ${figures.averagePrecision.toFixed(3)}`,
  ].join('\n');
}
