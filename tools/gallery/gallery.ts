import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { launch } from '../../test/e2e/browsers.ts';
import type { Area, BrowserKind, View } from '../../test/e2e/driver.ts';
import { areaOf } from '../../test/e2e/screens/area-of.ts';
import { managedHome, stageOf } from '../../test/e2e/screens/stage.ts';
import type { Seen, State } from '../../test/e2e/screens/state.ts';
import { states } from '../../test/e2e/screens/states.ts';
import { desk, night, phone } from '../../test/e2e/screens/views.ts';
import { builds, inProject } from '../../test/e2e/with-browser.ts';
import { startProxy } from '../../test/fixtures/proxy.ts';
import { startServer } from '../../test/fixtures/server.ts';
import { browser as setUpBrowser } from '../setup.mjs';

/*
 * `npm run gallery` brings real browsers to every state of every screen and leaves a picture of each in docs/gallery.
 * `--browser chromium` takes one browser, `--only panel` the states whose names begin so.
 */
const FOLDER = inProject('docs/gallery');
/** As much of a long page as a picture shows. */
const LONGEST = 1500;
const MARGIN = 12;

/** The ways in which each state is photographed. */
const ways = [
  { way: 'light', view: desk, language: 'en' },
  { way: 'dark', view: night, language: 'en' },
  { way: 'phone', view: phone, language: 'en' },
  { way: 'arabic', view: desk, language: 'ar' },
  { way: 'arabic-phone', view: phone, language: 'ar' },
] as const;

/** A popup is as wide as browsers make it; our pages are looked at from a tall window, so that much fits into a picture. */
const viewFor = (state: State, view: View): View => {
  if (state.screen === 'hint' || state.screen === 'panel') return view;
  return { ...view, width: state.screen === 'popup' ? 360 : view.touch ? view.width : 900, height: LONGEST };
};

const withMargin = ({ x, y, width, height }: Area, view: View, margin: number): Area => {
  const [left, top] = [Math.max(0, Math.floor(x - margin)), Math.max(0, Math.floor(y - margin))];
  return {
    x: left,
    y: top,
    width: Math.ceil(Math.min(x + width + margin, view.width)) - left,
    height: Math.ceil(Math.min(y + height + margin, view.height)) - top,
  };
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, only: { type: 'string' }, way: { type: 'string' }, out: { type: 'string' } },
  });
  const folder = values.out ?? FOLDER;
  mkdirSync(folder, { recursive: true });
  for (const kind of ['chromium', 'firefox'] as const satisfies readonly BrowserKind[]) {
    if (values.browser !== undefined && values.browser !== kind) continue;
    setUpBrowser(kind);
    for (const language of ['en', 'ar'] as const) {
      const wanted = ways.filter((one) => one.language === language && (!values.way || one.way === values.way));
      if (wanted.length === 0) continue;
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
          if (values.only !== undefined && !state.name.startsWith(values.only)) continue;
          if (state.only && state.only.in !== kind) continue;
          const started = Date.now();
          try {
            let seen: Seen | undefined;
            for (const { way, view } of wanted) {
              const sight = viewFor(state, view);
              if (!seen || state.anew) {
                stage.view = sight;
                seen = await state.show(stage);
              }
              await driver.look(seen.page, sight);
              if (seen.overlay?.host === 'think-first-panel') await seen.overlay.of.opened();
              const whole = view.touch && state.screen === 'panel';
              const area = await areaOf(driver, seen);
              const { page } = seen;
              const shot = await driver.capture(
                page,
                whole ? { x: 0, y: 0, width: sight.width, height: sight.height } : withMargin(area, sight, MARGIN),
              );
              writeFileSync(`${folder}/${state.name}-${kind}-${way}.png`, await sharp(shot).png({ palette: true, colours: 64, effort: 10 }).toBuffer());
            }
            if (seen) await driver.look(seen.page, desk);
          } catch (error) {
            console.error(`${kind} ${language} ${state.name}: ${(error as Error).message}`);
            process.exitCode = 1;
          }
          console.log(`${kind} ${language} ${state.name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
        }
      } finally {
        await driver.close();
        await proxy.close();
        await server.close();
      }
    }
  }
}

await main();
