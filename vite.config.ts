import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/** What of the one manifest differs in Firefox: an event page for a worker, and its own identity and minimum version. */
function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') return { ...manifest, minimum_chrome_version: '120' } as ManifestV3Export;
  const { service_worker, type } = manifest.background;
  return {
    ...manifest,
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
const PAGE_SCRIPTS = ['content', 'review'] as const;

function pageScripts(outDir: string, mode: string): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    async closeBundle() {
      for (const name of PAGE_SCRIPTS) {
        await build({
          configFile: false,
          logLevel: 'warn',
          mode,
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            modulePreload: false,
            // review.js carries what was learnt, by design: it loads once, when a compose box is focused.
            chunkSizeWarningLimit: 2000,
            rollupOptions: {
              input: `src/${name}.ts`,
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
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 2000 },
    plugins: [crx({ manifest: manifestFor(browser), browser }), pageScripts(outDir, mode)],
  };
});
