import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { choose } from '../../src/nudges/choose.ts';
import { initialOf } from '../../src/nudges/initialOf.ts';
import { think } from '../../src/nudges/think.ts';
import { profileHere } from '../../src/settings/profiles.ts';
import { settingsFrom } from '../../src/settings/settings.ts';
import { faultsIn } from '../../tools/languages/faultsIn.ts';
import { languages } from '../../tools/languages/languages.ts';
import { readWords } from '../../tools/languages/readWords.ts';
import type { Words } from '../../tools/languages/words.ts';

const root = join(import.meta.dirname, '../..');
const all = readWords(root);
const english = all.get('en') as Words;
const say = (language: string, key: string) => all.get(language)?.[key]?.message ?? '';

describe.each([...all])('%s', (language, words) => {
  it('is whole', () => {
    expect(faultsIn(language, words, english)).toEqual([]);
  });

  it('has five words of THINK that begin differently: where there is room for one sign, it stands for the word', () => {
    const initials = think.map(({ name }) => initialOf(say(language, name)));
    expect(new Set(initials).size, initials.join(' ')).toBe(5);
    for (const { name } of think) {
      const asItStands = new RegExp(say(language, name), 'i');
      expect(say(language, 'panel_think')).toMatch(asItStands);
      expect(say(language, 'welcome_hold')).toMatch(asItStands);
    }
  });

  it('has an example to try at which something is asked', () => {
    const { questions } = choose(
      analyze({ text: say(language, 'welcome_try_example') }),
      profileHere(settingsFrom(undefined), undefined),
    );
    // What is asked about words, is asked of English alone.
    expect(new Set(questions.map(({ check }) => check))).toEqual(
      new Set(
        language === 'en'
          ? ['reliable/hearsay', 'aware/heat']
          : ['aware/private-details', 'generous/attention-stuffing'],
      ),
    );
  });

  it('lectures nobody', () => {
    const loud = Object.entries(words).filter(
      ([key, { message }]) =>
        /^(?:ask|reason|good|panel|hint|popup|welcome|intention)_|_why$/.test(key) && LECTURES.test(message),
    );
    expect(loud.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('calls things in a sentence what they are called where they stand', () => {
    for (const [key, names] of Object.entries(NAMED)) {
      for (const name of names) expect(say(language, key), key).toContain(say(language, name));
    }
  });
});

/** Words with which each of the languages tells people what to do. */
const LECTURES =
  /\b(?:should|must|ought|solltest|musst|deber[íi]as?|debes|tienes que|vous dev(?:ez|riez)|il faut|il faudrait|deveria|você deve|dovresti|devi|je moet|zou moeten|powinieneś|powinnaś|musisz)\b|べき|なければなりません|应该|必须|يجب|ينبغي|चाहिए कि|ज़रूरी है कि/iu;

/** Sentences that name something else by the words on it. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  file_is_reminders: ['options_reminders_title'],
  file_is_settings: ['options_everything_title'],
  kept_none: ['panel_keep'],
  profile_organisation_means: ['options_thorough'],
  reflect_decisions_lead: ['journal_let_go', 'journal_nothing'],
};

describe('what is wrong is said', () => {
  const words = (messages: Readonly<Record<string, string>>): Words =>
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }]));
  const base = {
    app_name: 'Name',
    a_first: 'First of $1',
    b_sites_count_one: '$1 site',
    b_sites_count_other: '$1 sites',
    language_code: 'en',
  };
  const polish = {
    app_name: 'Name',
    a_first: 'Pierwszy z $1',
    b_sites_count_few: '$1 witryny',
    b_sites_count_many: '$1 witryn',
    b_sites_count_one: 'witryna',
    language_code: 'pl',
  };
  const faults = (messages: Readonly<Record<string, string>>, language = 'pl') =>
    faultsIn(language, words(messages), words(base)).join('\n');
  const without = (key: keyof typeof polish) =>
    Object.fromEntries(Object.entries(polish).filter(([one]) => one !== key));

  it('what is still in English', () => {
    const base = words({ app_name: 'Name', a_first: 'This was not yet said' });
    expect(faultsIn('pl', base, base).join('\n')).toContain('a_first is still in English.');
  });

  it('nothing of words that are whole', () => {
    expect(faults(polish)).toBe('');
    expect(faults(base, 'en')).toBe('');
  });

  it.each([
    [
      'a missing key',
      without('a_first'),
      /pl\/messages\.json: a_first is missing\. Put “First of \$1” into Polish there\./,
    ],
    [
      'a missing form',
      without('b_sites_count_few'),
      /b_sites_count_few, the form for 2, 3, 4, 22 and the like, is missing\. Put “\$1 sites” into Polish/,
    ],
    ['an empty one', { ...polish, a_first: ' ' }, /a_first is empty/],
    ['an unknown one', { ...polish, z_unknown: 'Nowe' }, /z_unknown is unknown, since English has no such key/],
    [
      'a form that the language hasn’t',
      { ...polish, b_sites_count_two: '$1' },
      /b_sites_count_two is a form for numbers that Polish hasn't. Its forms are few, many, one/,
    ],
    ['another place', { ...polish, a_first: 'Pierwszy z $2' }, /a_first has the places \$2, the English has \$1/],
    [
      'a place that is gone',
      { ...polish, b_sites_count_many: 'witryn' },
      /b_sites_count_many has the places none, the English has \$1/,
    ],
    [
      'a sign that names no place',
      { ...polish, a_first: 'Pierwszy z $1 za $' },
      /a_first has a \$ that names no place/,
    ],
    [
      'another order',
      { a_first: polish.a_first, ...without('a_first') },
      /a_first stands out of order, where app_name belongs/,
    ],
    [
      'a name too long for stores',
      { ...polish, app_name: 'N'.repeat(46) },
      /app_name has 46 characters, and stores show 45/,
    ],
    ['another language’s code', { ...polish, language_code: 'en' }, /language_code says “en”\. .* write “pl”/],
  ])('%s', (_, messages, sentence) => {
    expect(faults(messages)).toMatch(sentence);
  });

  it('wordings that are one too few, and one that asks nothing', () => {
    const asks = (last: string) =>
      words({ ask_this_1: 'One?', ask_this_2: 'Two?', ask_this_3: 'Three？', ask_this_4: 'Four؟', ask_this_5: last });
    expect(faultsIn('en', asks('Five?'), asks('Five?'))).toEqual([]);
    expect(faultsIn('en', asks('One?'), asks('Five?')).join()).toMatch(
      /ask_this_1 to ask_this_5 hold 4 wordings that differ/,
    );
    expect(faultsIn('en', asks('Five.'), asks('Five?')).join()).toMatch(/ask_this_5 asks nothing/);
  });

  it('a build goes on with what there is, and fails with all that is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'think-first-languages-'));
    const start = (at: string) => (languages(at).buildStart as () => void)();
    const write = (language: string, content: string) => {
      mkdirSync(join(folder, 'public/_locales', language), { recursive: true });
      writeFileSync(join(folder, 'public/_locales', language, 'messages.json'), content);
    };
    try {
      expect(() => start(root)).not.toThrow();
      write('en', '{ "app_name": { "message": "Name" } }');
      write('de', '{}');
      expect(() => start(folder)).toThrow(
        /^Some words of the interface need mending\.\npublic\/_locales\/de\/messages\.json: app_name is missing\./,
      );
      write('de', '{ "app_name": ');
      expect(() => start(folder)).toThrow(/public\/_locales\/de\/messages\.json can't be read/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
