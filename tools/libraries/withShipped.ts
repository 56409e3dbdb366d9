import { shipped } from './shipped.ts';

/** The document with its table of what ships written anew. */
export function withShipped(document: string, root: string): string {
  return document.replace(/(?<=## Shipped\n\n)(?:\|[^\n]*\n)+/, `${shipped(root)}\n`);
}
