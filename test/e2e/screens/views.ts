import type { View } from '../driver.ts';
import type { Screen } from './state.ts';

/** Before a desk, by daylight. */
export const desk: View = { scheme: 'light', width: 1280, height: 900 };
/** The same, in the dark. */
export const night: View = { ...desk, scheme: 'dark' };
/** A small telephone, by finger. */
export const phone: View = { scheme: 'light', width: 360, height: 740, touch: true };
/** Everything twice as large, by the browser's zoom. */
export const enlarged: View = { ...desk, zoom: 2 };
/** In few colours of the person's own choosing, and with nothing that moves. */
export const plain: View = { ...desk, forcedColors: true, reducedMotion: true };

/** A popup is as wide as browsers make it; our pages are looked at from a tall window, so that much of them is in sight. */
export function viewFor(screen: Screen, view: View): View {
  if (screen === 'hint' || screen === 'panel') return view;
  const width = screen === 'popup' ? 360 : view.touch ? view.width : 900;
  return { ...view, width: width * (view.zoom ?? 1), height: 1500 * (view.zoom ?? 1) };
}
