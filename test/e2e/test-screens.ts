import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureProxy, startProxy } from '../fixtures/proxy.ts';
import { type FixtureServer, startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import type { BrowserKind, Driver } from './driver.ts';
import { examine } from './screens/examine.ts';
import { managedHome, stageOf } from './screens/stage.ts';
import type { Stage } from './screens/state.ts';
import { states } from './screens/states.ts';
import { walk } from './screens/walk.ts';
import { builds } from './with-browser.ts';

/** Every state of every screen, for eyes, ears and fingers of all kinds, in one browser. */
export function testScreens(kind: BrowserKind): void {
  describe('every screen', () => {
    let [server, proxy, driver, stage]: [FixtureServer?, FixtureProxy?, Driver?, Stage?] = [];
    beforeAll(async () => {
      rmSync(managedHome(), { recursive: true, force: true });
      mkdirSync(managedHome(), { recursive: true });
      server = await startServer();
      proxy = await startProxy(server.httpsPort);
      driver = await launch(kind, { extension: builds[kind], proxy: proxy.port, home: managedHome() });
      await driver.ready();
      stage = stageOf(driver, server);
    });
    afterAll(async () => {
      await driver?.close();
      await proxy?.close();
      await server?.close();
    });

    test('a walk by the keyboard alone, with what a screen reader is told on the way', async () => {
      const { steps, ears } = await walk(stage as Stage);
      await expect(steps).toMatchFileSnapshot(join(import.meta.dirname, `${kind}.walk.txt`));
      await expect(ears).toMatchFileSnapshot(join(import.meta.dirname, `${kind}-ears.walk.txt`));
    });

    const wanted = process.env.STATE ?? '';
    test.for(states.filter(({ name }) => name.startsWith(wanted)))('$name', async (state, { skip }) => {
      if (state.only && state.only.in !== kind) skip(state.only.because);
      const { faults } = await examine(stage as Stage, state);
      expect(faults).toEqual([]);
    });
  });
}
