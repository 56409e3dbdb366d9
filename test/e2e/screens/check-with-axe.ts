import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Driver } from '../driver.ts';
import type { Seen } from './state.ts';

/** What axe-core says of one state. */
export interface AxeSays {
  /** How many of its rules there was something for, all of which held. */
  readonly passed: number;
  /** Each rule that was broken, with where. */
  readonly violations: readonly string[];
  /** Rules that it could not decide; a person has to look. */
  readonly undecided: readonly string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that depend on colours: what a dark theme or a person's own colours can change. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * Runs in the page, with the root that is looked at. A closed shadow root is no root to axe, so for as long as it looks
 * the host says that it has one: axe then reads what a person has before them, in its place.
 */
const check = `async (root, css, rules) => {
  const host = root.host;
  if (host) {
    Object.defineProperty(host, 'shadowRoot', { configurable: true, value: root });
    // It looks for grounds in the body alone, beside which ours stands, and knows no top layer: what lies beneath would seem
    // to lie between words and their ground.
    Object.defineProperty(document, 'body', { configurable: true, get: () => host });
  }
  try {
    // All of a page is looked at as a page: whether it has a title, a language, one main part.
    const whole = !host && (css === 'body' || css === '.page');
    const context = host ? { include: [host] } : whole ? document : { include: css.split(',').map((one) => [one.trim()]) };
    const options = { resultTypes: ['violations', 'incomplete'], reporter: 'v2', ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}) };
    const { passes, violations, incomplete } = await globalThis.axe.run(context, options);
    const told = ({ id, nodes }) => id + ': ' + nodes.map(({ target, any, all, none }) => target.join(' ') + ' (' + [...any, ...all, ...none].map(({ message }) => message).join('; ') + ')').join(' | ');
    // A letter that stands alone is too short for it to be sure that it is text; its colours hold as those of the words beside it do.
    const isShort = ({ any }) => any.some(({ data }) => data && data.messageKey === 'shortTextContent');
    const open = incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isShort(node)) })).filter(({ nodes }) => nodes.length > 0);
    return { passed: passes.length, violations: violations.map(told), undecided: open.map(told) };
  } finally {
    if (host) {
      delete host.shadowRoot;
      delete document.body;
    }
  }
}`;

/** Has axe-core look at what a state shows, by all of its rules or by some. */
export async function checkWithAxe(
  driver: Driver,
  { page, overlay, part }: Seen,
  rules: readonly string[] = [],
): Promise<AxeSays> {
  if ((await driver.run(page, 'globalThis.axe === undefined')) === true)
    await driver.run(page, `(() => { ${source}; return true; })()`);
  const call = `(root) => (${check})(root, ${JSON.stringify(part)}, ${JSON.stringify(rules)})`;
  return (overlay ? await overlay.of.inside(call) : await driver.run(page, `(${call})(document)`)) as AxeSays;
}
