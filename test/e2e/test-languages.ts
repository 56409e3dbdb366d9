import { expect, test } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import { startProxy } from '../fixtures/proxy.ts';
import { startServer } from '../fixtures/server.ts';
import { launch } from './browsers.ts';
import { compose } from './compose.ts';
import type { BrowserKind } from './driver.ts';
import { holdAlways } from './hold-always.ts';
import { type Scenario, scenarios, troublesome } from './scenarios.ts';
import { waitFor } from './wait-for.ts';
import { builds } from './with-browser.ts';

const box = scenarios.find((one) => one.site === 'playground' && one.box === 'textarea') as Scenario;
const PHONE = { width: 360, height: 780 };

/** How the panel is written: its direction and language, its buttons from the beginning of the line, and what reaches out of it. */
const howWritten = `(root) => {
  const dialog = root.querySelector('dialog');
  const { left, right } = dialog.getBoundingClientRect();
  const all = [...dialog.querySelectorAll('*')].map((element) => [element, element.getBoundingClientRect()]);
  return {
    dir: getComputedStyle(dialog).direction,
    lang: dialog.lang,
    fits: left >= 0 && right <= innerWidth,
    out: all.filter(([, at]) => at.width > 1 && (at.left < left - 1 || at.right > right + 1)).map(([{ outerHTML }]) => outerHTML.slice(0, 80)),
    order: [...dialog.querySelectorAll('.decide [data-action]')]
      .map((button) => [button.dataset.action, button.getBoundingClientRect()])
      .sort(([, one], [, other]) => one.top - other.top || other.right - one.right)
      .map(([action]) => action),
  };
}`;

/** The same of a page of ours, made as narrow as a telephone. */
const pageWritten = () => {
  document.body.style.width = '360px';
  document.body.style.minWidth = '0';
  const { left, right } = document.body.getBoundingClientRect();
  const all = [...document.querySelectorAll('#root *')].map(
    (element) => [element, element.getBoundingClientRect()] as const,
  );
  // What stands in something that scrolls by itself may be wider.
  const out = all.filter(
    ([element, at]) =>
      at.width > 1 && (at.left < left - 1 || at.right > right + 1) && !element.closest('.scrolls, svg'),
  );
  const { dir, lang } = document.documentElement;
  return { dir, lang, out: out.map(([{ outerHTML }]) => outerHTML.slice(0, 80)) };
};

/** The interface in a language that is written from right to left, on a small screen, in one browser. */
export function testLanguages(kind: BrowserKind): void {
  test('in Arabic all of it speaks Arabic and runs from right to left, beside a page that runs the other way', async () => {
    const server = await startServer();
    const proxy = await startProxy(server.httpsPort);
    const driver = await launch(kind, { extension: builds[kind], proxy: proxy.port, language: 'ar', size: PHONE });
    try {
      await driver.ready();
      await holdAlways(driver);
      const composing = await compose(driver, server, box);
      await composing.write(troublesome);
      await composing.pressButton();
      const panel = driver.panel(composing.page);
      await panel.opened();
      const words = await panel.text();
      for (const key of [
        'panel_title',
        'panel_change',
        'panel_post',
        'panel_keep',
        'think_k_name',
        'think_k_question',
      ] as const)
        expect(words).toContain(arabic[key].message);
      expect(await panel.inside(howWritten)).toEqual({
        ...{ dir: 'rtl', lang: 'ar', fits: true, out: [] },
        order: ['change', 'post', 'keep'],
      });
      await panel.press('post');
      await panel.closed();
      expect(await composing.arrived(1)).toEqual([troublesome]);
      const tab = await driver.tabId(composing.page);
      const pages = [
        [`src/popup/popup.html?tab=${tab}`, 'popup_options'],
        ['src/welcome/welcome.html', 'welcome_heading'],
        ['src/options/options.html', 'options_sites_title'],
        ['src/reflect/reflect.html', 'reflect_heading'],
      ] as const;
      for (const [path, key] of pages) {
        const page = await driver.extensionPage(path);
        await waitFor(`its own words on ${path}`, async () => (await page.text()).includes(arabic[key].message));
        expect(await page.evaluate(pageWritten), path).toEqual({ dir: 'rtl', lang: 'ar', out: [] });
        await page.close();
      }
    } finally {
      await driver.close();
      await proxy.close();
      await server.close();
    }
  });
}
