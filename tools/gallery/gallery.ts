import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { launch } from '../../test/e2e/browsers.ts';
import type { Area, BrowserKind, View } from '../../test/e2e/driver.ts';
import { areaOf } from '../../test/e2e/screens/area-of.ts';
import { type Examined, examine } from '../../test/e2e/screens/examine.ts';
import { managedHome, stageOf } from '../../test/e2e/screens/stage.ts';
import type { Seen, Stage, State } from '../../test/e2e/screens/state.ts';
import { states } from '../../test/e2e/screens/states.ts';
import { viewFor } from '../../test/e2e/screens/views.ts';
import { builds, inProject } from '../../test/e2e/with-browser.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import { browser as setUpBrowser } from '../setup.mjs';
import { accessibilityPage } from './accessibility-page.ts';
import { galleryPage } from './gallery-page.ts';
import { readExamined, writeExamined } from './results.ts';
import { KEPT, LANGUAGES, type Way, wayOf } from './ways.ts';

/*
 * `npm run gallery` brings real browsers to every state of every screen, leaves a picture of each in docs/gallery, and writes
 * down what axe-core and the measuring found, in docs/accessibility and docs/ACCESSIBILITY.md. `--browser chromium` takes one
 * browser, `--language ar` one language, `--only 'panel|hint'` the states whose names begin so, `--pages` only writes the pages anew.
 */
const FOLDER = inProject('docs/gallery');
const REST = inProject('.cache/gallery');
/** As much of a long page as a picture shows, and of what surrounds the thing. */
const LONGEST = 1000;
const MARGIN = 10;

const withMargin = ({ x, y, width, height }: Area, view: View): Area => {
  const [left, top] = [Math.max(0, Math.floor(x - MARGIN)), Math.max(0, Math.floor(y - MARGIN))];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.min(x + width + MARGIN, view.width)) - left,
    height: Math.min(LONGEST, Math.ceil(Math.min(y + height + MARGIN, view.height)) - top),
  };
};

async function photograph(stage: Stage, state: State, seen: Seen, view: View, file: string): Promise<void> {
  const sight = viewFor(state.screen, view);
  // On a telephone the panel is a sheet over the whole of it.
  const all = view.touch && state.screen === 'panel';
  const area = all
    ? { x: 0, y: 0, width: sight.width, height: sight.height }
    : withMargin(await areaOf(stage.driver, seen), sight);
  const shot = await stage.driver.capture(seen.page, area);
  await sharp(shot).webp({ nearLossless: true, quality: 40, effort: 5 }).toFile(file);
}

async function visit(kind: BrowserKind, language: string, only: RegExp): Promise<readonly string[]> {
  const faults: string[] = [];
  setUpBrowser(kind);
  const server = await startServer();
  const proxy = await startProxy(server.httpsPort);
  rmSync(managedHome(), { recursive: true, force: true });
  mkdirSync(managedHome(), { recursive: true });
  const driver = await launch(kind, {
    extension: builds[kind],
    proxy: proxy.port,
    home: managedHome(),
    ...(language === 'en' ? {} : { language }),
  });
  try {
    await driver.ready();
    const stage = stageOf(driver, server);
    for (const state of states) {
      if (!only.test(state.name) || (state.only && state.only.in !== kind)) continue;
      const started = Date.now();
      const picture = async (seen: Seen, view: View): Promise<void> => {
        const way: Way | undefined = wayOf(language, view);
        const folder = way && KEPT[kind].includes(way) ? FOLDER : REST;
        if (way) await photograph(stage, state, seen, view, `${folder}/${state.name}-${kind}-${way}.webp`);
      };
      const found: Examined | Error = await examine(stage, state, picture).catch((error: Error) => error);
      if (found instanceof Error) faults.push(`${state.name}: ${found.message}`);
      else {
        faults.push(...found.faults.map((fault) => `${state.name}: ${fault}`));
        writeExamined(kind, language, found);
      }
      console.log(`${kind} ${language} ${state.name}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
    await stage.clear();
  } finally {
    await driver.close();
    await proxy.close();
    await server.close();
  }
  return faults.map((fault) => `${kind}, ${language}: ${fault}`);
}

async function gallery(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      language: { type: 'string' },
      only: { type: 'string', default: '' },
      pages: { type: 'boolean', default: false },
    },
  });
  for (const folder of [FOLDER, REST]) mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  for (const kind of ['chromium', 'firefox'] as const satisfies readonly BrowserKind[])
    for (const language of LANGUAGES)
      if (!values.pages && (values.browser ?? kind) === kind && (values.language ?? language) === language)
        faults.push(...(await visit(kind, language, new RegExp(`^(?:${values.only})`))));
  writeFileSync(`${FOLDER}/README.md`, galleryPage(FOLDER));
  writeFileSync(inProject('docs/ACCESSIBILITY.md'), accessibilityPage(readExamined()));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

await gallery();
