import type { BrowserKind, View } from '../../test/e2e/driver.ts';
import { desk, night, phone } from '../../test/e2e/screens/views.ts';

/** The languages in which the screens are looked at: the one they are written in, and one that runs from right to left. */
export const LANGUAGES = ['en', 'ar'] as const;

/** The ways in which a state is photographed. */
const WAYS = ['light', 'dark', 'phone', 'arabic', 'arabic-phone'] as const;
export type Way = (typeof WAYS)[number];

/**
 * The ways that the gallery keeps of each browser: a telephone by the browser that runs on it with extensions, and another
 * direction by the other, since all of them twice would be too much to carry about. The rest is left in `.cache/gallery`.
 */
export const KEPT: Readonly<Record<BrowserKind, readonly Way[]>> = {
  chromium: ['light', 'dark', 'arabic'],
  firefox: ['light', 'dark', 'phone'],
};

/** What a picture of a view in a language is called; undefined where none is taken. */
export function wayOf(language: string, view: View): Way | undefined {
  const english = language === 'en';
  if (view === desk) return english ? 'light' : 'arabic';
  if (view === night && english) return 'dark';
  if (view === phone) return english ? 'phone' : 'arabic-phone';
  return undefined;
}
