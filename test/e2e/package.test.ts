import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)],
  );

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = join(dist, browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));

  it('gives pages nothing by which they could know it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  });

  it('reaches out nowhere: no network call, no code from strings, no remote address', () => {
    const reaching = scripts.filter((path) =>
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimportScripts\b|\beval\s*\(|new Function\b/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(reaching).toEqual([]);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  });

  it('keeps its shadow roots closed', () => {
    const opened = scripts.filter((path) => /attachShadow\(\{\s*mode:\s*["'`]open/.test(readFileSync(path, 'utf8')));
    expect(opened).toEqual([]);
    expect(readFileSync(join(folder, 'src/review.js'), 'utf8')).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed/);
  });

  it('has a small script for each site that it knows', () => {
    for (const { id } of sites)
      expect(statSync(join(folder, `src/sites/${id}.js`)).size, `src/sites/${id}.js`).toBeLessThan(4_000);
  });

  it.each(['content', 'review', 'sites/x', 'sites/quora'])('%s.js stands by itself', (name) => {
    const path = join(folder, 'src', `${name}.js`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).not.toMatch(/^\s*(?:import|export)\b/m);
  });

  it('what runs on every page is below 40 kB, what loads at the first focus below 2 MB', () => {
    expect(statSync(join(folder, 'src/content.js')).size).toBeLessThan(40_000);
    expect(statSync(join(folder, 'src/review.js')).size).toBeLessThan(2_000_000);
  });
});
