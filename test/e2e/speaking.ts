import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A copy of a built extension that has one language alone, named as in `_locales`. Chromium takes the language of its own
 * menus for an extension's, and many an installation has those in English only; the language an extension falls back on
 * is its own to name.
 */
export function speaking(extension: string, language: string): string {
  const cache = resolve('.cache/languages');
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, `${language}-`));
  cpSync(extension, copy, { recursive: true });
  const others = readdirSync(join(copy, '_locales')).filter((one) => one !== language);
  for (const other of others) rmSync(join(copy, '_locales', other), { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return copy;
}
