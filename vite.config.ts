import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { sites } from './src/sites/index.ts';
import { inParts, partInput, partNames } from './tools/build/inParts.ts';
import { openShadows } from './tools/build/openShadows.ts';
import { propertiesOnce } from './tools/build/propertiesOnce.ts';
import { withoutMarkup } from './tools/build/withoutMarkup.ts';
import { languages } from './tools/languages/languages.ts';

type Browser = 'chrome' | 'firefox';

/** What `npm run dev` adds. */
const forDevelopment = () => (process.env.THINK_FIRST_OPEN === '1' ? [openShadows()] : []);

/** What of the one manifest differs in Firefox: an event page for a worker, and its own identity and minimum version. */
function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') return { ...manifest, minimum_chrome_version: '120' } as ManifestV3Export;
  const { service_worker, type } = manifest.background;
  // Firefox knows no schema for what an organisation sets.
  const { storage: _, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [service_worker], type },
    browser_specific_settings: {
      gecko: {
        id: 'think-first@think-first.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * The scripts that run in pages. Each is built by itself into one self-contained file: a page's strict policy can't
 * stop it, it runs before the page's first script, and the manifest needs no web_accessible_resources by which a page
 * could recognise the extension. They aren't named in the manifest because the background registers them for the
 * sites that are switched on, so that "off" means nothing is loaded.
 */
const PAGE_SCRIPTS = [
  'content',
  'added',
  'generic',
  'marks',
  ...partNames,
  'review',
  'selection',
  ...sites.map(({ id }) => `sites/${id}`),
];

/** Pages that the manifest doesn't name; a link leads to them. */
const OTHER_PAGES = ['src/reflect/reflect.html', 'src/welcome/welcome.html'];

/** What a site's script does: it leaves the adapter in a global of the extension's own world, for content.js to take. */
function siteScripts(): Plugin {
  const asked = /\/src\/(sites\/[a-z-]+)\.ts\?script$/;
  return {
    name: 'site-scripts',
    resolveId: (id) => (asked.test(id) ? id : undefined),
    load(id) {
      const name = asked.exec(id)?.[1];
      if (name === undefined) return undefined;
      const exported = name.slice(name.indexOf('/') + 1).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      // The latest first: after an update it stands beside the one of the version before.
      return `import { ${exported} } from ${JSON.stringify(id.replace('?script', ''))}; (globalThis.thinkFirstSites ??= []).unshift(${exported});`;
    },
  };
}

/**
 * Writes what isn't ASCII as escapes: an engine keeps a script in which one letter is not Latin with two bytes for each of
 * its letters, which for what was learnt is a megabyte in every tab that somebody writes in.
 */
function inAscii(): Plugin {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'in-ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    },
  };
}

function pageScripts(outDir: string, mode: string): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    async closeBundle() {
      for (const name of PAGE_SCRIPTS) {
        const path = fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));
        await build({
          configFile: false,
          logLevel: 'warn',
          mode,
          resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('src/browser.ts', import.meta.url)) } },
          define: { 'process.env.NODE_ENV': '"production"' },
          plugins: [siteScripts(), inParts(name), withoutMarkup(), propertiesOnce(), inAscii(), ...forDevelopment()],
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            modulePreload: false,
            reportCompressedSize: false,
            // learnt.js carries what was learnt, by design: it loads once, when a compose box is focused.
            chunkSizeWarningLimit: 2000,
            rollupOptions: {
              input: partNames.includes(name) ? partInput(name) : name.startsWith('sites/') ? `${path}?script` : path,
              output: { format: 'iife', entryFileNames: `src/${name}.js` },
            },
          },
        });
      }
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${browser}`;
  return {
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: OTHER_PAGES },
    },
    plugins: [
      languages(import.meta.dirname),
      withoutMarkup(),
      crx({ manifest: manifestFor(browser), browser }),
      pageScripts(outDir, mode),
    ],
  };
});
