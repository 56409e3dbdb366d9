import type { View } from '../../test/e2e/driver.ts';
import { desk, night, phone } from '../../test/e2e/screens/views.ts';

/** The languages in which the screens are looked at: the one they are written in, and one that runs from right to left. */
export const LANGUAGES = ['en', 'ar'] as const;

/** The ways in which a state is photographed. */
export const WAYS = ['light', 'dark', 'phone', 'arabic', 'arabic-phone'] as const;
export type Way = (typeof WAYS)[number];

/** What a picture of a view in a language is called; undefined where none is taken. */
export function wayOf(language: string, view: View): Way | undefined {
  const english = language === 'en';
  if (view === desk) return english ? 'light' : 'arabic';
  if (view === night && english) return 'dark';
  if (view === phone) return english ? 'phone' : 'arabic-phone';
  return undefined;
}
