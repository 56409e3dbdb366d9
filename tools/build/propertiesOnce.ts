import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly body?: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const OF_LETTERS = /\\[pP]\{/;

/**
 * Where the patterns with letters' properties stand that are made once: outside of all the script's functions but its own,
 * and where a function does nothing but make one (`once(() => /…/u)`).
 */
function* madeOnce(node: Node, depth: number): Generator<Node> {
  const isFunction = /Function|MethodDefinition|PropertyDefinition/.test(node.type);
  const within = isFunction ? depth + 1 : depth;
  if (node.type === 'ArrowFunctionExpression' && isNode(node.body) && node.body.regex) yield* madeOnce(node.body, 0);
  if (within > 1) return;
  if (node.regex && OF_LETTERS.test(node.regex.pattern)) yield node;
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* madeOnce(each, within);
}

/**
 * Writes such patterns as `new RegExp("…")`. An engine parses a literal once when the script is read, to tell of mistakes,
 * and again when it is made; where it holds \p{L} that means gathering some six hundred ranges of letters each time: half of
 * what reading review.js took.
 */
export function propertiesOnce(): Plugin {
  return {
    name: 'properties-once',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const found = [...madeOnce(this.parse(file.code) as unknown as Node, 0)].sort((a, b) => b.start - a.start);
        for (const { start, end, regex } of found)
          if (regex)
            file.code = `${file.code.slice(0, start)}new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})${file.code.slice(end)}`;
      }
    },
  };
}
