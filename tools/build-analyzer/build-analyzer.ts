import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * `npm run build:analyzer` makes the analyzer a package of its own in dist/analyzer: one module without dependencies,
 * its types, and the page that documents it. `npm pack dist/analyzer` makes of it what npm installs.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/analyzer');
process.env.NODE_ENV = 'production';
rmSync(out, { recursive: true, force: true });

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  build: {
    outDir: out,
    copyPublicDir: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    lib: { entry: join(root, 'src/analyzer/analyze.ts'), formats: ['es'], fileName: () => 'analyze.js' },
  },
});

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'src/analyzer'),
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--rewriteRelativeImportExtensions',
    '--rootDir',
    join(root, 'src'),
    '--outDir',
    join(out, 'types'),
  ],
  { cwd: root, stdio: 'inherit' },
);

writeFileSync(
  join(out, 'types/index.d.ts'),
  `export { analyze, type Analysis } from './analyzer/analyze.js';
export type { Care } from './analyzer/care.js';
export type { CheckId, Family, Finding, Letter, ReasonKey, Span } from './analyzer/finding.js';
export type { Good } from './analyzer/good.js';
export type { Audience, Draft, DraftKind } from './draft.js';
`,
);
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify(
    {
      name: '@think-first/analyzer',
      version,
      description: 'Finds, in a draft, what a careful friend would ask about. Pure, local, no dependencies.',
      license,
      type: 'module',
      exports: { '.': { types: './types/index.d.ts', default: './analyze.js' } },
      sideEffects: false,
    },
    null,
    2,
  )}\n`,
);
cpSync(join(root, 'docs/ANALYZER.md'), join(out, 'README.md'));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
if (status === 0) console.log('built dist/analyzer');
process.exitCode = status ?? 1;
