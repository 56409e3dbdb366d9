import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/options/sources.ts';
import { sites } from '../../src/sites/index.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)],
  );

/** Whatever could reach out of the browser, run words as code, write to a log, or speak to somebody else. */
const REACHING =
  /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\b|\bFunction\(|\bimport\(|\bconsole\.|\bnew Image\b|\bnew (?:Shared)?Worker|document\.write|sendMessage\(|\.connect\(|ativeMessage|connectNative|innerHTML|insertAdjacentHTML|(?:https?|wss?):\/\/[^\s`"'\\)]+/g;

/** The pages of the sites that we know: patterns of addresses, nothing that is asked for. */
const patterns = new Set(sites.flatMap(({ matches }) => matches));

/** What stands in the options to be read further, and is opened only by a press on it. */
const readings = new Set(
  Object.values(sources)
    .flat()
    .map(({ address }) => address),
);

/** Each line of what REACHING finds in the built files that may be there, and why. */
const allowed: readonly (readonly [line: RegExp, why: string])[] = [
  [/http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)/, 'names of XML spaces, by the renderer'],
  [/__html.*\.innerHTML|\.innerHTML=\w+\.__html/, 'the renderer, for a property that none of our views sets'],
  [/#news https:\/\/example\.org`/, 'a made-up draft that warms the analyzer up'],
  [/address:`https:\/\/doi\.org\/\$\{\w+\}/, 'the same readings, of which some are papers'],
  [
    /tabs\.create\(\{url:`https:\/\/duckduckgo\.com\/\?q=/,
    'a search that a person presses, where the browser has none',
  ],
  [/console\.warn\(`Think First could n/, 'the background could not register its scripts'],
  [/console\.warn\(`\$\{\w+\} API method/, 'the polyfill, about how an API is called'],
  [/console\.error\(`Failed to send onM/, 'the polyfill, about an answer that could not be sent'],
  [/inspectedWindow:\{eval:\{minArgs/, "the polyfill's table of what APIs there are"],
  [/sendNativeMessage:\{minArgs/, 'the same table'],
  [/\.sendMessage\(\.\.\.\w+\)/, 'the polyfill, which hands on what it is given'],
  [/runtime\.sendMessage\(\{thinkFirst:/, 'a verb of ours, to ourselves: without an id it goes to nobody else'],
  [/tabs\.sendMessage\(\w+,\{thinkFirst:/, 'a verb of ours, to our script in a tab'],
  [/runtime\.connect\(\{name:`lifeline`/, 'the line to our own background'],
];

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = join(dist, browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('gives pages nothing by which they could know it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms', 'search']);
  });

  it('reaches out nowhere: no network call, no code from strings, no address, no log but what is listed here', () => {
    const files = filesBelow(folder).filter((path) => /\.(?:js|html|css)$/.test(path));
    const found = files.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [...text.matchAll(REACHING)]
        .filter(([words]) => !patterns.has(words) && !readings.has(words))
        .map(({ 0: words, index }) => text.slice(Math.max(0, index - 25), index + words.length + 25))
        .filter((around) => !allowed.some(([line]) => line.test(around)))
        .map((around) => `${path.slice(folder.length)}: ${around}`);
    });
    expect(found).toEqual([]);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  });

  it('keeps its shadow roots closed', () => {
    const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));
    const opened = scripts.filter((path) => /attachShadow\(\{\s*mode:\s*["'`]open/.test(readFileSync(path, 'utf8')));
    expect(opened).toEqual([]);
    expect(readFileSync(join(folder, 'src/review.js'), 'utf8')).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed/);
  });

  it('has a small script for each site that it knows', () => {
    for (const { id } of sites)
      expect(statSync(join(folder, `src/sites/${id}.js`)).size, `src/sites/${id}.js`).toBeLessThan(4_000);
  });

  it.each(['content', 'marks', 'learnt', 'words', 'review', 'selection', 'sites/x', 'sites/quora'])(
    '%s.js stands by itself',
    (name) => {
      const path = join(folder, 'src', `${name}.js`);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).not.toMatch(/^\s*(?:import|export)\b/m);
    },
  );

  it('what runs on every page is below 40 kB, what loads at the first focus below 2 MB', () => {
    expect(statSync(join(folder, 'src/content.js')).size).toBeLessThan(40_000);
    const first = ['marks', 'learnt', 'words', 'review'].map((name) => statSync(join(folder, `src/${name}.js`)).size);
    expect(first.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000);
  });
});
