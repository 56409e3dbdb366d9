import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Weights } from '../../src/analyzer/model/score.ts';
import { dense } from './dense.ts';

/**
 * What review.js is made of besides its code, in scripts of their own: a page reads and runs each in a task by itself,
 * and none makes it wait as long as all together would. The words whose patterns take longest are apart from the rest.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  learnt: ['analyzer/model/weights', 'analyzer/model/word-classes'],
  words: [
    'analyzer/clues/clues',
    'analyzer/care.words',
    'analyzer/language.weights',
    'analyzer/checks/aware/bad-moment.words',
    'analyzer/checks/aware/generalization.words',
    'analyzer/checks/aware/heat.words',
    'analyzer/checks/aware/private-details.words',
    'analyzer/checks/aware/unexplained-jargon.words',
    'analyzer/checks/generous/bragging.words',
    'analyzer/checks/generous/engagement-bait.words',
    'analyzer/checks/generous/self-promotion.words',
    'analyzer/checks/reliable/overclaim.words',
    'analyzer/checks/reliable/unsourced-claim.words',
  ],
};

/** The scripts that have to run before review.js. */
export const partNames: readonly string[] = Object.keys(PARTS);

const source = fileURLToPath(new URL('../../src/', import.meta.url)).replaceAll('\\', '/');
const fileOf = (module: string) => `${source}${module}.ts`;
const exportsOf = (module: string): string[] =>
  [...readFileSync(fileOf(module), 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name as string);

/** The input by which the build asks for a part. */
export const partInput = (name: string): string => `${source}${name}.ts?part`;

/** So many rows of weights are in a group: a draft that meets one of them opens all. */
const ROWS_IN_GROUP = 8;

/** The file of weights, with them written densely. */
export function denseWeights(source: string): string {
  const [, head = '', written = '{}'] = /^(.*?= )({.*});\s*$/s.exec(source) ?? [];
  const weights = JSON.parse(written) as Weights;
  const bytes = Buffer.from(weights.packed, 'base64');
  const numbers = Uint8Array.from({ length: 2 * bytes.length }, (_, at) => {
    const byte = bytes[at >> 1] as number;
    return at % 2 === 0 ? byte >> 4 : byte & 15;
  });
  const packed: Weights = { ...weights, packed: '', dense: dense(numbers, ROWS_IN_GROUP * weights.checks.length) };
  return `${head}${JSON.stringify(packed)};\n`;
}

/** Leaves each part's exports in a global of the extension's own world, from which review.js takes them. */
export function inParts(name: string): Plugin {
  const modules = Object.values(PARTS).flat();
  return {
    name: 'in-parts',
    enforce: 'pre',
    resolveId: (id) => (id === partInput(name) ? id : undefined),
    load(id) {
      if (id === partInput(name)) {
        const own = PARTS[name] ?? [];
        const all = modules.flatMap(exportsOf);
        if (new Set(all).size < all.length) this.error('Two modules in tools/build/inParts.ts export the same name.');
        const imports = own.map((module) => `import { ${exportsOf(module)} } from ${JSON.stringify(fileOf(module))};`);
        return `${imports.join('\n')}\nObject.assign((globalThis.thinkFirstParts ??= {}), { ${own.flatMap(exportsOf)} });`;
      }
      if (name === 'learnt' && id.replaceAll('\\', '/') === fileOf('analyzer/model/weights'))
        return denseWeights(readFileSync(id, 'utf8'));
      if (name !== 'review') return undefined;
      const module = modules.find((one) => fileOf(one) === id.replaceAll('\\', '/'));
      return module && `export const { ${exportsOf(module)} } = globalThis.thinkFirstParts;`;
    },
  };
}
