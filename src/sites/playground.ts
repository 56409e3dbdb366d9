import type { Composer, SendKey, Site } from './site.ts';

const box = (kind: Composer['kind'], within: string, keys: readonly SendKey[]): Composer => ({
  kind,
  within: [within],
  strict: true,
  field: ['[data-think-first-field]'],
  send: ['[data-think-first-send]'],
  parent: ['[data-think-first-parent]'],
  keys,
});

const kinds = ['post', 'reply', 'comment', 'quote', 'message'] as const;

/** The project's own playground: a local page to try every kind of box on. *.localhost is this machine in every browser. */
export const playground: Site = {
  id: 'playground',
  name: 'Think First playground',
  matches: ['http://think-first.localhost/*'],
  composers: kinds.flatMap((kind) => [
    box(kind, `[data-think-first-composer="${kind}"][data-enter-sends]`, ['enter', 'mod+enter']),
    box(kind, `[data-think-first-composer="${kind}"]:not([data-enter-sends])`, ['mod+enter']),
  ]),
};
