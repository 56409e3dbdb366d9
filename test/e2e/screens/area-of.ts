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

/** Two frames, and whatever glides in has come to its end. */
const rest = `async (root) => {
  const patience = new Promise((resolve) => setTimeout(resolve, 1000));
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([patience, frames]);
  for (const one of root.getAnimations()) one.finish();
  return true;
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
  await driver.run(page, `(${rest})(document)`);
  await overlay?.of.inside(rest);
  const seen = overlay
    ? ((await overlay.of.inside(`(root) => (${around})(root, ${JSON.stringify(part)})`)) as Area | null)
    : await inPage(part);
  const areas = [seen, beside === '' ? null : await inPage(beside)].filter((area) => area !== null);
  if (!seen) throw new Error(`Nothing is to be seen of ${part}.`);
  return union(areas);
}
