import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

/** A regular expression as it stands in the source, or as the source has put it together. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in. */
  readonly file: string;
}

/** Every regular expression literal below a folder, found by the parser that builds us. */
export function patternsOfSource(folder: string): readonly Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
  return files.flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
    const found: Pattern[] = [];
    const literals = new Visitor({
      Literal: (node) => {
        if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags, file });
      },
    });
    literals.visit(program);
    return found;
  });
}
