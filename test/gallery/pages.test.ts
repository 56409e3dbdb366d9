import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accessibilityPage } from '../../tools/gallery/accessibility-page.ts';
import { galleryPage } from '../../tools/gallery/gallery-page.ts';
import { readExamined } from '../../tools/gallery/results.ts';
import { KEPT } from '../../tools/gallery/ways.ts';
import { states } from '../e2e/screens/states.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const gallery = `${docs}/gallery`;
const pictures = readdirSync(gallery).filter((name) => name.endsWith('.webp'));

describe('the gallery', () => {
  it('has every state as it is to be kept of both browsers, and nothing else: `npm run gallery` takes what is missing', () => {
    const wanted = states.flatMap(({ name, only }) =>
      (['chromium', 'firefox'] as const)
        .filter((kind) => !only || only.in === kind)
        .flatMap((kind) => KEPT[kind].map((way) => `${name}-${kind}-${way}.webp`)),
    );
    expect(pictures.sort()).toEqual(wanted.sort());
  });

  it('takes no more than 8 MB', () => {
    const bytes = pictures.reduce((sum, name) => sum + statSync(`${gallery}/${name}`).size, 0);
    expect(bytes).toBeLessThan(8_000_000);
  });

  it('names each state once', () => {
    const names = states.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('its page and that on accessibility are as the runs left them: `npm run gallery -- --pages` writes them', () => {
    expect(readFileSync(`${gallery}/README.md`, 'utf8')).toBe(galleryPage(gallery));
    expect(readFileSync(`${docs}/ACCESSIBILITY.md`, 'utf8')).toBe(accessibilityPage(readExamined()));
  });

  it('no state was left with a fault, and each was looked at in every browser and language it has', () => {
    const found = readExamined();
    const faults = found.flatMap(({ kind, language, states: some }) =>
      Object.values(some).flatMap(({ name, faults: left }) => left.map((one) => `${kind} ${language} ${name}: ${one}`)),
    );
    expect(faults).toEqual([]);
    const missing = found.flatMap(({ kind, language, states: some }) =>
      states
        .filter(({ name, only }) => (!only || only.in === kind) && !some[name])
        .map(({ name }) => `${kind} ${language} ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
