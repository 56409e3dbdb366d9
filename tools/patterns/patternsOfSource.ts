import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression as it stands in the source, or as the source has put it together. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in. */
  readonly file: string;
}

/** Every regular expression literal below a folder, found by the compiler's own parser. */
export function patternsOfSource(folder: string): readonly Pattern[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
      }
      ts.forEachChild(node, visit);
    };
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, kind));
    return found;
  });
}
