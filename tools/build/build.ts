import { build } from 'vite';

/** Builds both packages' folders: dist/chrome and dist/firefox. */
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  console.log(`built dist/${mode}`);
}
