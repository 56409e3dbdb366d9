import { readdirSync } from 'node:fs';
import type { Pattern } from './patternsOfSource.ts';

/**
 * Every regular expression that the analyzer puts together from strings, while it is loaded and while it first reads a
 * draft: `RegExp` is watched meanwhile. Call it before anything else has loaded the analyzer.
 */
export async function patternsBuilt(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const RealRegExp = globalThis.RegExp;
  const watch = (source: unknown, flags: unknown) => {
    const { source: read, flags: how } = new RealRegExp(source as string, flags as string);
    found.push({ source: read, flags: how, file: 'built while loading or reading' });
  };
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct: (target, [source, flags], heir) => {
      watch(source, flags);
      return Reflect.construct(target, [source, flags], heir);
    },
    apply: (target, self, [source, flags]) => {
      watch(source, flags);
      return Reflect.apply(target, self, [source, flags]);
    },
  });
  try {
    const folder = 'src/analyzer';
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) await import(new URL(`../../${folder}/${file}`, import.meta.url).href);
    const { analyze } = await import('../../src/analyzer/analyze.ts');
    const { warm } = await import('../../src/analyzer/warm.ts');
    for (const _ of warm());
    void analyze({
      text: 'They say everybody knows that this is the best. You people are idiots! Share it, my friends.',
    }).good;
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return found;
}
