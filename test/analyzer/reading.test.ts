import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/analyzer/language.ts';
import { type Reading, read } from '../../src/analyzer/reading.ts';

const sentencesOf = (text: string) => read({ text }).sentences.map(({ start, end }) => text.slice(start, end));
const cut = (reading: Reading, spans: readonly (readonly [number, number])[]) =>
  spans.map(([from, to]) => reading.text.slice(from, to));
const only = (text: string) => {
  const [sentence] = read({ text }).sentences;
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return sentence;
};

describe('offsets', () => {
  const texts = [
    ['emoji', 'So 👩‍👩‍👧 happy 🇳🇬! See @ada and #GoodNews at https://example.org/a now.'],
    [
      'combining marks',
      'Cafe\u0301 nai\u0308ve @ada te\u0301le\u0301. Z\u0351\u036b\u0343algo https://example.org/a #GoodNews',
    ],
    ['CRLF', 'One line\r\nTwo lines\r\n\r\n@ada https://example.org/a #GoodNews'],
    ['lone surrogates', 'broken \ud83d text \udc4d here @ada https://example.org/a #GoodNews'],
    ['right to left', 'قال @ada مرحبا بكم https://example.org/a שלום עולם #GoodNews'],
    ['capitals that grow', 'İSTANBUL İYİ @ada https://example.org/a #GoodNews'],
  ] as const;

  it.each(texts)('survive %s', (_, text) => {
    const reading = read({ text });
    expect(reading.plain).toHaveLength(text.length);
    expect(reading.folded).toHaveLength(text.length);
    expect(cut(reading, reading.mentions)).toEqual(['@ada']);
    expect(cut(reading, reading.links)).toEqual(['https://example.org/a']);
    expect(cut(reading, reading.hashtags)).toEqual(['#GoodNews']);
    for (const word of reading.words) expect(text.slice(word.start, word.end)).toBe(word.text);
    for (const sentence of reading.sentences) {
      expect(sentence.plain).toHaveLength(sentence.end - sentence.start);
      expect(reading.sentenceAt(sentence.start)).toBe(sentence);
      expect(text.slice(sentence.start, sentence.end).trim()).not.toBe('');
    }
  });

  it('finds emoji as whole ones', () => {
    const reading = read({ text: 'a 👍🏽 b 👩‍👩‍👧 c 🇳🇬 d ❤️ e 3' });
    expect(cut(reading, reading.emoji)).toEqual(['👍🏽', '👩‍👩‍👧', '🇳🇬', '❤️']);
  });

  it('never throws, whatever comes', () => {
    for (const text of [
      '',
      ' ',
      '\n\n\n',
      '\ud83d',
      '"',
      '"""',
      '```',
      '`',
      '>',
      '@',
      '#',
      '.',
      '\u0000',
      'https://',
      '﷽'.repeat(50),
    ]) {
      const reading = read({ text });
      for (const sentence of reading.sentences) expect(typeof sentence.sourced).toBe('boolean');
      expect(reading.language).toBeDefined();
    }
  });
});

describe('sentences', () => {
  it.each([
    ['I came. I saw! Did you?', ['I came.', 'I saw!', 'Did you?']],
    ['one line\nanother line', ['one line', 'another line']],
    ['one line\r\nanother line', ['one line', 'another line']],
    ['Dr. Okafor and Mrs. Lind met at St. Mary.', ['Dr. Okafor and Mrs. Lind met at St. Mary.']],
    ['It costs 3.50 at no. 9. Fine.', ['It costs 3.50 at no. 9.', 'Fine.']],
    ['Tired? No. Hungry.', ['Tired?', 'No.', 'Hungry.']],
    ['Really?! Yes... maybe', ['Really?!', 'Yes...', 'maybe']],
    ['Well . . . I never.', ['Well . . .', 'I never.']],
    ['She said "stop." Then she left.', ['She said "stop."', 'Then she left.']],
    ['example.org is down. Again.', ['example.org is down.', 'Again.']],
  ])('splits %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    'Is it open today',
    'where do we meet',
    'anyone know a plumber',
    'Did they win?',
    'really? 😅',
    'can you send it to me',
  ])('hears a question in “%s”', (text) => expect(only(text).question).toBe(true));

  it.each([
    'When I was small we swam there',
    'which is why I left',
    "can't believe it is over",
    'What a day!',
    'does nothing for me',
    'how it started',
  ])('hears none in “%s”', (text) => expect(only(text).question).toBe(false));

  it('knows a claim in the shape of a question', () => {
    expect(only('Did you know nine in ten people hate it?').claimingQuestion).toBe(true);
    expect(only('Did you lock the door?').claimingQuestion).toBe(false);
  });
});

describe('what a sentence stands on', () => {
  it.each([
    'The ONS says rents rose.',
    'Rents rose, see https://example.org/rents',
    'According to the March bulletin rents rose.',
    'The minutes say so on page 4.',
    'There is a notice pinned to the gate.',
    'The patch notes say the drop rate is lower.',
    "It was announced on the club's website.",
    'A study by Okafor and Lind found no change.',
    'The email from the council came at noon.',
  ])('is a source in “%s”', (text) => expect(only(text).sourced).toBe(true));

  it.each([
    'Rents rose.',
    'Dermatologists agree on this.',
    'Studies show it works.',
    'According to research it works.',
    'According to a friend it closes.',
    'NURSES SAY IT WORKS AND NOBODY LISTENS',
    'Economists say so.',
    'They say it works.',
  ])('is none in “%s”', (text) => expect(only(text).sourced).toBe(false));

  it('is the bare link behind a sentence, not one further on', () => {
    const [first, second] = read({ text: 'Rents rose by half. https://example.org/rents' }).sentences;
    expect(first?.sourced).toBe(true);
    expect(second).toBeDefined();
    const apart = read({ text: 'Rents rose by half. I had soup. It was hot. https://example.org/soup' }).sentences;
    expect(apart[0]?.sourced).toBe(false);
  });

  it('is doubt where a claim is put right, not where somebody cries fake', () => {
    expect(only('That is not true, the pool is open.').corrects).toBe(true);
    expect(only('It turns out that was wrong.').corrects).toBe(true);
    expect(only('It is fake, the date is from last year.').corrects).toBe(true);
    expect(only('The council is made up of nine people.').corrects).toBe(false);
    expect(only('We stay until the end of May.').corrects).toBe(false);
    expect(only('Turns out the baker sold it to them.').corrects).toBe(false);
  });

  it('is the author where the author saw it', () => {
    expect(only('I counted nine swans.').firstHand).toBe(true);
    expect(only('They counted nine swans.').firstHand).toBe(false);
    expect(only('Maybe they did.').hedged).toBe(true);
    expect(only('If they did, I would know.').unreal).toBe(true);
  });
});

describe('quotes, links, mentions, hashtags', () => {
  it('knows spoken words from marked ones', () => {
    const reading = read({ text: 'Ada said “we are closing on Monday”. The so-called "expert" left.' });
    expect(reading.quotes.map(({ spoken }) => spoken)).toEqual([true, false]);
    expect(reading.plain).not.toContain('closing');
    expect(reading.plain).toContain('expert');
    expect(reading.folded).toContain('closing');
  });

  it('hears the speaker behind the quote', () => {
    const reading = read({ text: '"The bridge stays open," said the mayor. „Wir gehen jetzt alle heim“ - Otto' });
    expect(reading.quotes.map(({ spoken }) => spoken)).toEqual([true, true]);
  });

  it('keeps e-mail addresses out of mentions and links', () => {
    const reading = read({ text: 'Write to ada@example.org or ask @ada@mastodon.example, not @bob.' });
    expect(cut(reading, reading.mentions)).toEqual(['@ada@mastodon.example', '@bob']);
    expect(reading.links).toEqual([]);
  });

  it('reads links with and without a scheme', () => {
    const reading = read({ text: 'See www.example.org/a, example.com/b?c=1 and (https://example.org/d).' });
    expect(cut(reading, reading.links)).toEqual(['www.example.org/a,', 'example.com/b?c=1', 'https://example.org/d']);
  });

  it('takes no number for a hashtag', () => {
    const reading = read({ text: 'We are #1, #blessed and #été2024, not a#b' });
    expect(cut(reading, reading.hashtags)).toEqual(['#blessed', '#été2024']);
  });
});

describe('what is not the writer’s prose', () => {
  it('leaves code, quoted blocks and signatures out', () => {
    const text = 'Look:\n```\nall experts agree\n```\n> they always lie\nI like `never` here.\n-- \nAda, CEO';
    const reading = read({ text });
    for (const gone of ['experts', 'lie', 'never', 'ceo']) expect(reading.plain).not.toContain(gone);
    expect(reading.plain).toContain('look:');
    expect(reading.plain).toContain('i like');
    expect(reading.words.map(({ lower }) => lower)).not.toContain('experts');
  });

  it('keeps the offsets of what is left', () => {
    const text = '`code` and then words';
    const reading = read({ text });
    expect(reading.plain.indexOf('words')).toBe(text.indexOf('words'));
  });
});

describe('language', () => {
  const known = [
    ['en', 'The bus was late again and nobody told us why'],
    ['en', 'lol same here mate'],
    ['en', 'nutrition folks say no sugar after six'],
    ['en', 'Abeg make una no vex, dem don bring light since morning'],
    ['en', 'Wetin dey happen for this country sef'],
    ['en', 'I no know wetin I go do o, dem no gree pay us'],
    ['en', 'Mi deh yah a wait pon di bus from mawnin'],
    ['en', 'Unu cyaan tell mi seh him nuh know'],
    ['en', 'Aye the wee shop is shut the day, so it is'],
    ['en', 'ur so right, i cant even'],
    ['other', 'El tren llegó tarde otra vez y nadie nos dijo por qué'],
    ['other', 'Mañana no hay clase porque la profesora está enferma'],
    ['other', 'Le train est encore en retard et personne ne nous dit pourquoi'],
    ['other', 'Je ne sais pas si on peut venir chez vous ce soir'],
    ['other', 'Der Zug ist schon wieder zu spät und niemand sagt uns warum'],
    ['other', 'Ich habe heute keine Zeit, aber morgen komme ich gern'],
    ['other', 'O trem atrasou de novo e ninguém nos disse por quê'],
    ['other', 'Hoje não tem aula porque a professora está doente'],
    ['other', 'Il treno è di nuovo in ritardo e nessuno ci ha detto perché'],
    ['other', 'De trein is weer te laat en niemand zegt ons waarom'],
    ['other', 'Pociąg znowu się spóźnił i nikt nam nie powiedział dlaczego'],
    ['other', 'Tren yine geç kaldı ve kimse bize bir şey söylemedi'],
    ['other', 'Поезд снова опоздал, и никто не сказал нам почему'],
    ['other', 'القطار متأخر مرة أخرى ولم يخبرنا أحد لماذا'],
    ['other', '電車がまた遅れて、誰も理由を教えてくれなかった'],
    ['other', 'Ang tren ay huli na naman at walang nagsabi sa amin kung bakit'],
    ['other', 'Kereta terlambat lagi dan tidak ada yang memberi tahu kami'],
    ['other', 'रेलगाड़ी फिर से देर से आई और किसी ने हमें नहीं बताया'],
    ['unknown', 'Kilimanjaro 5895'],
    ['unknown', '🎉🎉🎉'],
    ['unknown', ''],
  ] as const;

  it.each(known)('is %s: %s', (language, text) => {
    expect(read({ text }).language).toBe(language);
    expect(languageOf(text, [])).toBeDefined();
  });
});
