import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';

/** The key of a sentence a person reads; the compiler knows them all. */
export type TextKey = keyof typeof messages;

/** The words for a key in the browser's language, or the key itself where a language file lacks it. */
export function text(key: TextKey, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]) || key;
}
