import type { Plugin } from 'vite';
import { faultsIn } from './faultsIn.ts';
import { readWords } from './readWords.ts';

/** Fails a build while a language of the interface lacks something: a person would be shown a key for a sentence. */
export function languages(root: string): Plugin {
  return {
    name: 'languages',
    buildStart() {
      const all = readWords(root);
      const english = all.get('en');
      if (!english) throw new Error('public/_locales/en/messages.json is missing: all other languages go by it.');
      const faults = [...all].flatMap(([language, words]) => faultsIn(language, words, english));
      if (faults.length > 0) throw new Error(`Some words of the interface need mending.\n${faults.join('\n')}`);
    },
  };
}
