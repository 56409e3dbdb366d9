import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { Check } from '../../../src/analyzer/check.ts';
import { checks } from '../../../src/analyzer/checks/index.ts';
import type { Mark } from '../../../src/analyzer/finding.ts';
import { hearReading, judge } from '../../../src/analyzer/model/judge.ts';
import { read } from '../../../src/analyzer/reading.ts';
import { catalog } from '../../../src/nudges/catalog.ts';

const hearsay = checks.find(({ id }) => id === 'reliable/hearsay') as Check;
const FAINTEST = 0.2;

function judged(text: string, marks: readonly Mark[], faintest = FAINTEST) {
  const reading = read({ text });
  return judge(hearsay, reading, hearReading(reading), faintest, () => marks);
}

describe('the judgement of rules and examples together', () => {
  const told = 'Somebody at the depot was telling us the whole route goes in March.';

  it('speaks by examples alone where the rules see nothing, of the sentence that sounds most like it', () => {
    const text = `Lovely light on the canal this morning. ${told}`;
    const { marks, strength } = judged(text, [], 0);
    expect(text.slice(...(marks[0]?.span ?? [0, 0]))).toBe(told);
    expect(marks[0]?.strength).toBe(strength);
  });

  it('stops no send by examples alone, however sure', () => {
    for (const text of [
      'You absolute clown, shut up you idiot, nobody likes you',
      'Sub to my channel, link in bio, new video',
    ])
      for (const check of checks.filter(({ ofForm }) => !ofForm)) {
        const reading = read({ text });
        const { strength } = judge(check, reading, hearReading(reading), FAINTEST, () => []);
        expect(strength).toBeLessThan(Math.min(...catalog.map(({ hold }) => hold).filter((hold) => hold > 0.65)));
      }
  });

  it('trusts a stronger rule more', () => {
    const mark = (strength: number): Mark => ({ span: [0, 8], strength, reason: 'reason_hearsay_reads' });
    expect(judged(told, [mark(0.9)]).strength).toBeGreaterThan(judged(told, [mark(0.4)]).strength);
  });

  it("doesn't ask the rules where nothing they say could be told", () => {
    let asked = 0;
    const reading = read({ text: 'Lovely light on the canal this morning' });
    judge(hearsay, reading, hearReading(reading), 1, () => {
      asked += 1;
      return [];
    });
    expect(asked).toBe(0);
  });

  it('hears an insult or an address among plain lines as it hears it alone', () => {
    const plain =
      ' The bus was late again this morning. I had porridge. The garden needs weeding. We go to the coast on Sunday.';
    for (const [check, text] of [
      ['aware/heat', 'You are an idiot.'],
      ['aware/private-details', 'My card number is 4539 1488 0343 6467.'],
    ] as const) {
      const [alone, among] = [analyze({ text }), analyze({ text: text + plain })].map(
        ({ strengths }) => strengths[check],
      ) as [number, number];
      expect(among).toBeGreaterThan(alone - 0.05);
    }
  });

  it('is silent in other languages and in very short drafts', () => {
    for (const text of ['Dicen que van a cerrar la biblioteca porque nadie la usa ya', 'lol same'])
      expect(analyze({ text }).findings).toEqual([]);
  });

  it('tells nothing of a claim with its source, and still tells it from a line that claims nothing', () => {
    const strengthOf = (text: string) => analyze({ text }).strengths['reliable/unsourced-claim'];
    const claim = 'Deaths from heart disease rose by 40% in a single year, the steepest rise since 1950.';
    const sourced = strengthOf(`${claim} Source: https://www.ons.gov.uk/deaths`);
    expect(strengthOf(claim)).toBeGreaterThan(0.5);
    expect(sourced).toBeLessThan(FAINTEST);
    expect(sourced).toBeGreaterThan(strengthOf('Lovely light on the canal this morning https://www.photos.org/light'));
  });

  it('gives every check a strength, told or not', () => {
    const { strengths } = analyze({ text: told });
    expect(Object.keys(strengths).sort()).toEqual(checks.map(({ id }) => id).sort());
    for (const strength of Object.values(strengths)) expect(strength >= 0 && strength <= 1).toBe(true);
  });
});
