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
/** As much as a picture shows: the popup has all its height, of a page two ways show more than the others. */
const longest = ({ screen }: State, way: Way): number =>
  screen === 'hint' || screen === 'panel' ? 900 : screen === 'popup' || way === 'light' || way === 'dark' ? 720 : 480;
/** What surrounds the thing; the panel has an edge of its own. */
const marginOf = ({ screen }: State): number => (screen === 'panel' ? 0 : 10);

const withMargin = ({ x, y, width, height }: Area, margin: number, most: number, view: View): Area => {
  const [left, top] = [Math.max(0, Math.floor(x - margin)), Math.max(0, Math.floor(y - margin))];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.min(x + width + margin, view.width)) - left,
    height: Math.min(most, Math.ceil(Math.min(y + height + margin, view.height)) - top),
  };
};

async function photograph(stage: Stage, state: State, seen: Seen, view: View, way: Way, folder: string): Promise<void> {
  const sight = viewFor(state.screen, view);
  // On a telephone the panel is a sheet over the whole of it.
  const all = view.touch && state.screen === 'panel';
  const area = all
    ? { x: 0, y: 0, width: sight.width, height: sight.height }
    : withMargin(await areaOf(stage.driver, seen), marginOf(state), longest(state, way), sight);
  const shot = await stage.driver.capture(seen.page, area);
  const file = `${folder}/${state.name}-${stage.driver.kind}-${way}.webp`;
  await sharp(shot).webp({ lossless: true, effort: 6 }).toFile(file);
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
        if (way) await photograph(stage, state, seen, view, way, folder);
      };
      const found: Examined | Error = await examine(stage, state, { meanwhile: picture }).catch(
        (error: Error) => error,
      );
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
