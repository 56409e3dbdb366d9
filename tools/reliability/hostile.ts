import { readFileSync } from 'node:fs';

type Row = readonly [attempt: string, outcome: string];

/** What the hostile page has tried in the last runs, as a section; undefined where it has tried nothing. */
export function hostile(folder: string): object | undefined {
  const of = (browser: string): readonly Row[] => {
    try {
      return JSON.parse(readFileSync(`${folder}/hostile-${browser}.json`, 'utf8')) as Row[];
    } catch {
      return [];
    }
  };
  const [chromium, firefox] = [of('chromium'), of('firefox')];
  const names = [...new Set([...chromium, ...firefox].map(([attempt]) => attempt))];
  if (names.length === 0) return undefined;
  const outcome = (rows: readonly Row[], name: string) => rows.find(([attempt]) => attempt === name)?.[1] ?? 'not run';
  return {
    title: 'What a hostile page tried',
    about:
      'Left by `npx vitest run --project e2e test/e2e/hostile.chromium.test.ts test/e2e/hostile.firefox.test.ts` and put together by `npm run reliability`; the page is `test/fixtures/sites/hostile/page.ts`. A row is there only where its check has passed.',
    columns: ['attempt', 'Chromium', 'Firefox'],
    rows: names.map((name) => [name, outcome(chromium, name), outcome(firefox, name)]),
  };
}
