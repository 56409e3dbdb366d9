import type { Driver } from '../driver.ts';
import type { Seen } from './state.ts';

/** What a finger, a narrow window or an unquiet eye would stumble over, each in words. */
export interface Measured {
  /** Controls that are too small for a finger. */
  readonly small: readonly string[];
  /** What stands out of the window or is cut off at the side. */
  readonly over: readonly string[];
  /** What moves. */
  readonly moving: readonly string[];
  /** Words that can't be told from their ground. */
  readonly faint: readonly string[];
}

/** What a finger needs, in CSS pixels. */
const FINGER = 44;

const measuring = `(root, css, least) => {
  const parts = [...root.querySelectorAll(css)];
  const within = (all) => parts.flatMap((part) => [...(part.matches(all) ? [part] : []), ...part.querySelectorAll(all)]);
  const name = (one) => one.localName + (one.id ? '#' + one.id : '') + [...one.classList].map((each) => '.' + each).join('') + ' “' + (one.getAttribute('aria-label') || one.innerText || one.value || '').trim().slice(0, 40) + '”';
  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0 && !one.closest('.for-ears');
  const controls = within('a[href], button, input, select, textarea, summary, [role="button"]').filter(seen);
  const small = controls.flatMap((control) => {
    // A press on a label is a press on its control, and so is one on what the control spreads out around itself.
    const label = (control.labels && control.labels[0]) || control.closest('label');
    const rects = [control, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
    const spreads = ['::before', '::after'].map((pseudo) => getComputedStyle(control, pseudo)).filter(({ content, position }) => content !== 'none' && content !== 'normal' && position === 'absolute');
    const beyond = (one, other) => Math.max(0, ...spreads.map((each) => -(parseFloat(each[one]) || 0) - (parseFloat(each[other]) || 0)));
    const wide = Math.max(rects[0].width + beyond('left', 'right'), ...rects.map((one) => one.width));
    const high = Math.max(rects[0].height + beyond('top', 'bottom'), ...rects.map((one) => one.height));
    // A link in the run of a sentence is as high as its line.
    const inText = control.localName === 'a' && getComputedStyle(control).display === 'inline' && control.parentElement.innerText.trim() !== control.innerText.trim();
    return inText || (wide >= least - 0.5 && high >= least - 0.5) ? [] : [name(control) + ' ' + Math.round(wide) + ' × ' + Math.round(high)];
  });
  const wide = document.documentElement.clientWidth;
  const clipped = (one) => { const { overflowX, textOverflow } = getComputedStyle(one); return overflowX !== 'visible' && textOverflow !== 'ellipsis' && !/^(input|textarea|select)$/.test(one.localName) && overflowX !== 'auto' && overflowX !== 'scroll'; };
  const over = within('*').filter(seen).flatMap((one) => {
    const { left, right } = one.getBoundingClientRect();
    const scrolls = (() => { for (let up = one.parentElement; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.localName !== 'dialog') return true; return false; })();
    const out = !scrolls && !one.closest('svg') && (right > wide + 1 || left < -1);
    const cut = clipped(one) && one.scrollWidth > one.clientWidth + 1 && !one.closest('svg, .drawing, .switch');
    return out || cut ? [name(one) + (out ? ' stands out of the window' : ' is cut off') + ', ' + Math.round(left) + ' to ' + Math.round(right) + ' of ' + wide] : [];
  });
  const dialog = parts.find((one) => one.localName === 'dialog');
  if (dialog && dialog.scrollWidth > dialog.clientWidth + 1) over.push('the panel scrolls sideways');
  if (!root.host && document.documentElement.scrollWidth > wide + 1) over.push('the page scrolls sideways: ' + document.documentElement.scrollWidth + ' of ' + wide);
  const moving = within('*').filter((one) => {
    const style = getComputedStyle(one);
    return [style.animationName !== 'none' && style.animationDuration, style.transitionDuration].some((long) => long && long.split(',').some((each) => parseFloat(each) > 0));
  }).map(name);
  const shades = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = ([red, green, blue]) => [red, green, blue].map((one) => one / 255).map((one) => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4).reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
  const laid = ([red, green, blue, alpha = 1], ground) => [red, green, blue].map((one, index) => one * alpha + ground[index] * (1 - alpha));
  /** The ground under an element: all the grounds around it, one over the other. */
  const groundOf = (one) => {
    if (!one) return [255, 255, 255];
    const up = one.parentElement || (one.getRootNode().host);
    const colour = shades(getComputedStyle(one).backgroundColor);
    return colour[3] === undefined ? colour.slice(0, 3) : laid(colour, groundOf(up));
  };
  const faint = within('*').filter((one) => seen(one) && [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')).flatMap((one) => {
    const ground = groundOf(one);
    const [dim, bright] = [light(laid(shades(getComputedStyle(one).color), ground)), light(ground)].sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dim + 0.05);
    return ratio >= 4.5 || one.closest(':disabled, [aria-disabled="true"]') ? [] : [name(one) + ' ' + ratio.toFixed(1) + ' to 1'];
  });
  return { small, over, moving, faint };
}`;

/** Measures what a state shows, as it is looked at just now. */
export async function measureSeen(driver: Driver, { page, overlay, part }: Seen): Promise<Measured> {
  const call = `(root) => (${measuring})(root, ${JSON.stringify(part)}, ${FINGER})`;
  return (overlay ? await overlay.of.inside(call) : await driver.run(page, `(${call})(document)`)) as Measured;
}
