import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Left {
  readonly kind: 'chromium' | 'firefox';
  readonly all: number;
  readonly byExtension: readonly string[];
}

/** What the browsers of the last end-to-end runs have asked for, as a section; undefined where none has run. */
export function requests(folder: string): object | undefined {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const left = names.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Left);
  if (left.length === 0) return undefined;
  const rows = (['chromium', 'firefox'] as const).flatMap((kind) => {
    const here = left.filter((one) => one.kind === kind);
    if (here.length === 0) return [];
    const [all, ours] = [here.map((one) => one.all), here.map(({ byExtension }) => byExtension.length)];
    const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
    return [[kind === 'firefox' ? 'Firefox' : 'Chromium', here.length, sum(all), sum(ours)]];
  });
  return {
    title: 'Requests seen',
    about:
      'Every browser of the end-to-end tests keeps a record of every request on its network, and of who made it: Chromium in its network log, with the call stacks of the pages’ requests for our scripts on them, Firefox by the principal of each channel. A browser that closes with a request by the extension fails its test. Counted by `npm run reliability` over the browsers of the last runs.',
    columns: ['browser', 'browsers started', 'requests, by pages and browser', 'requests by the extension'],
    rows,
  };
}
