import type { Area, Driver } from '../driver.ts';
import type { Seen } from './state.ts';

/** The least area that holds all there is of some selectors in a root; null where there is nothing. */
const around = `(root, css) => {
  const rects = css === '' ? [] : [...root.querySelectorAll(css)].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0);
  if (rects.length === 0) return null;
  const [left, top] = [Math.min(...rects.map((one) => one.left)), Math.min(...rects.map((one) => one.top))];
  const [right, bottom] = [Math.max(...rects.map((one) => one.right)), Math.max(...rects.map((one) => one.bottom))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}`;

const union = (areas: readonly Area[]): Area => {
  const x = Math.min(...areas.map((one) => one.x));
  const y = Math.min(...areas.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...areas.map((one) => one.x + one.width)) - x,
    height: Math.max(...areas.map((one) => one.y + one.height)) - y,
  };
};

/** Where in sight that is which a state shows. Brings it into sight, and waits until it rests. */
export async function areaOf(driver: Driver, { page, overlay, part, beside = '' }: Seen): Promise<Area> {
  const inPage = (css: string) =>
    driver.run(page, `(${around})(document, ${JSON.stringify(css)})`) as Promise<Area | null>;
  if (!overlay)
    await driver.run(page, `document.querySelector(${JSON.stringify(part)}).scrollIntoView({ block: 'start' })`);
  await driver.run(
    page,
    `new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))); setTimeout(resolve, 500, true); })`,
  );
  const seen = overlay
    ? ((await overlay.of.inside(`(root) => (${around})(root, ${JSON.stringify(part)})`)) as Area | null)
    : await inPage(part);
  const areas = [seen, beside === '' ? null : await inPage(beside)].filter((area) => area !== null);
  if (!seen) throw new Error(`Nothing is to be seen of ${part}.`);
  return union(areas);
}
