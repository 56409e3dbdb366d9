import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { monday } from '../../src/reflect/monday.ts';
import { practices } from '../../src/reflect/practices.ts';
import { questionsOfWeek } from '../../src/reflect/questionsOfWeek.ts';
import { stretchesOf } from '../../src/reflect/span.ts';
import { weekName } from '../../src/reflect/weekName.ts';

const weeks = Array.from({ length: 20 }, (_, index) => monday(new Date(2026, 2, 18).getTime(), index));

describe('weeks', () => {
  it('begin on Mondays at midnight, also where the clocks change', () => {
    for (const start of weeks) expect([start.getDay(), start.getHours()]).toEqual([1, 0]);
    expect(new Set(weeks.map(weekName)).size).toBe(20);
    expect(weekName(monday(new Date(2026, 10, 22, 23, 59).getTime()))).toBe('2026-11-16');
    expect(weekName(monday(new Date(2026, 10, 23).getTime()))).toBe('2026-11-23');
  });

  it('stand side by side up to the present one, and more of them together where there are many', () => {
    const now = new Date(2026, 10, 20).getTime();
    expect(stretchesOf('12', now, undefined)).toMatchObject({ weeks: 1, starts: { length: 12 } });
    const years = stretchesOf('all', now, new Date(2021, 0, 4).getTime());
    expect(years.weeks).toBeGreaterThan(1);
    expect(years.starts.length).toBeLessThanOrEqual(53);
    expect(years.starts[0]).toBeLessThanOrEqual(new Date(2021, 0, 4).getTime());
    expect(years.end).toBeGreaterThan(now);
    expect(stretchesOf('all', now, now).starts).toHaveLength(4);
  });
});

describe('the questions of a week', () => {
  it('are three of three practices, and within twenty weeks each question comes three times', () => {
    const all = weeks.map(questionsOfWeek);
    for (const three of all) expect(new Set(three.map(({ practice }) => practice)).size).toBe(3);
    const counts = new Map<string, number>();
    for (const { question } of all.flat()) counts.set(question, (counts.get(question) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(practices.flatMap(({ questions }) => questions).sort());
    expect([...new Set(counts.values())]).toEqual([3]);
  });

  it('are questions', () => {
    for (const { questions } of practices)
      for (const key of questions) expect(messages[key].message, key).toMatch(/\?$/);
  });
});
