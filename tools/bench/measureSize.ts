import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { reviewScripts } from '../../src/background/reviewScripts.ts';
import type { Figure, Measured } from './figure.ts';
import { spreadOf } from './spread.ts';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The bytes of what ships, from the built folders; without them it says so. */
export function measureSize(): Measured {
  const built = ['dist/chrome', 'dist/firefox'].filter((folder) => existsSync(`${folder}/src/content.js`));
  const figures: Figure[] = [];
  const add = (id: string, name: string, bytes: number, most?: number) =>
    figures.push({
      ...{ id: `size/${id}`, part: 'size', name, unit: 'kB', spread: spreadOf([bytes / 1000]) },
      ...(most === undefined ? {} : { target: { most } }),
    });
  for (const folder of built) {
    const of = folder.slice('dist/'.length);
    const size = (name: string) => statSync(`${folder}/src/${name}`).size;
    const adapters = readdirSync(`${folder}/src/sites`).map((name) => size(`sites/${name}`));
    add(`${of}/every-page`, `${of}: content.js, on every page of a site that is on`, size('content.js'), 40);
    add(`${of}/adapter`, `${of}: the largest adapter of a site beside it`, Math.max(...adapters));
    add(`${of}/generic`, `${of}: generic.js, where boxes are found by their shape`, size('generic.js'));
    const first = ['marks.js', ...reviewScripts.map((path) => path.slice('/src/'.length))];
    add(
      `${of}/first-focus`,
      `${of}: ${first.join(', ')}, loaded at the first focus`,
      first.reduce((sum, name) => sum + size(name), 0),
      2000,
    );
    const pages = filesBelow(folder).filter((path) => /\.(?:html|css)$|[/\\]assets[/\\]/.test(path));
    add(
      `${of}/pages`,
      `${of}: the extension's own pages together`,
      pages.reduce((sum, path) => sum + statSync(path).size, 0),
    );
    const all = filesBelow(folder);
    add(
      `${of}/unpacked`,
      `${of}: everything, unpacked`,
      all.reduce((sum, path) => sum + statSync(path).size, 0),
    );
    const packed = all.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
    add(`${of}/packed`, `${of}: everything, each file compressed as in the package`, packed);
  }
  const notes = built.length === 2 ? [] : ['Not every build was there to be measured: `npm run build` makes both.'];
  return { figures, curves: [], notes, versions: {} };
}
