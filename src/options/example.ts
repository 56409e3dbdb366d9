/** A stretch of an example, marked where brackets stood round it. */
export interface ExamplePart {
  readonly text: string;
  readonly marked: boolean;
}

/** Takes an example such as '[word is] they close' apart. `\[` and `\]` are brackets themselves. */
export function partsOf(example: string): readonly ExamplePart[] {
  const parts: ExamplePart[] = [];
  let text = '';
  let marked = false;
  const end = (next: boolean) => {
    if (text !== '') parts.push({ text, marked });
    text = '';
    marked = next;
  };
  for (const [piece] of example.matchAll(/\\[[\]]|[\s\S]/gu)) {
    if (piece === '[') end(true);
    else if (piece === ']') end(false);
    else text += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  end(false);
  return parts;
}
