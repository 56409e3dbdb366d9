import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a site begins with. */
interface Beginning {
  readonly id: string;
  readonly host: string;
  readonly name: string;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const adapter = ({ id, host, name }: Beginning, constant: string): string => `import type { Site } from './site.ts';

/** ${name.replaceAll('*/', '')}: to be looked at. Where it is known from, and when, belongs here. */
export const ${constant}: Site = {
  id: ${quoted(id)},
  name: ${quoted(name)},
  matches: [${quoted(`https://${host}/*`)}],
  composers: [
    {
      kind: 'comment',
      within: ['form'],
      strict: true,
      field: ['form textarea[name="text"]', 'form textarea'],
      send: ['[type="submit"]', 'button:not([type="button"])'],
      keys: [],
    },
  ],
};
`;

const fixture = (
  { id, host }: Beginning,
  seen: string,
): string => `import type { FixtureSite } from '../fixture-site.ts';

/** To be replaced by the outer HTML of the live page, with \`data-editor\` and \`data-send\` where they belong. */
export const boxes: FixtureSite = {
  id: ${quoted(id)},
  host: ${quoted(host)},
  seen: ${quoted(seen)},
  sources: 'its own pages',
  boxes: [
    {
      name: 'comment',
      path: '/topic/1',
      editor: 'textarea',
      attributes: { name: 'text' },
      html: '<form><div data-editor></div><button type="button">Preview</button><button type="submit" data-send>Reply</button></form>',
      form: 'submit',
      kind: 'comment',
    },
  ],
};
`;

/** Adds an import and an entry to a list of sites; \`npm run format\` puts the imports in order. */
function enter(path: string, line: string, entry: string, before: RegExp): void {
  const source = readFileSync(path, 'utf8');
  if (!before.test(source)) throw new Error(`There is no place for a site in ${path}: add it by hand.`);
  writeFileSync(path, `${line}\n${source.replace(before, (end) => `  ${entry},\n${end}`)}`);
}

/** Writes what a new site needs, to be filled in: its adapter, its boxes, and a line for each in its list. */
export function startSite(root: string, about: Beginning): readonly string[] {
  const { id, host } = about;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" can't be a site's id: take small letters and digits, with hyphens between words.`);
  if (!/^([a-z0-9-]+\.)+[a-z]+$/.test(host))
    throw new Error(`"${host}" is no host name: give it as in www.example.com, without https:// and without a path.`);
  const paths = [join(root, `src/sites/${id}.ts`), join(root, `test/fixtures/sites/${id}/boxes.ts`)] as const;
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined) throw new Error(`${there} is there already. Nothing was changed.`);

  const constant = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const [site, boxes] = paths;
  mkdirSync(dirname(boxes), { recursive: true });
  writeFileSync(site, adapter(about, constant));
  writeFileSync(boxes, fixture(about, new Date().toISOString().slice(0, 7)));
  const lists = [join(root, 'src/sites/index.ts'), join(root, 'test/fixtures/sites/index.ts')] as const;
  enter(lists[0], `import { ${constant} } from './${id}.ts';`, constant, /^ {2}playground,$/m);
  enter(lists[1], `import { boxes as ${constant} } from './${id}/boxes.ts';`, constant, /^\];$/m);
  return [...paths, ...lists];
}
