/** A word with its part of speech and its plain form. */
export interface Tagged {
  readonly tag: string;
  readonly lemma: string;
}

/** Words of closed classes: the few that English sentences hang on. */
const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    I: "i i'm i've i'd i'll im ive me my mine myself",
    WE: "we we're we've we'd we'll us our ours ourselves",
    YOU: "you you're you've you'd you'll u ur ya your yours yourself y'all",
    THEY: "he she they he's she's they're they've him her them his hers their theirs himself herself themselves",
    IT: "it it's its itself this that these those that's there there's here",
    DET: 'a an the some any every each all both no another other such',
    PREP: 'of in on at by for with from to into onto about over under after before between through during without within against among than like as per via',
    CONJ: 'and or but so because if when while although though unless until since whether nor yet',
    WH: 'who whom whose which what where why how whoever whatever',
    BE: "is are was were be been being am isn't aren't wasn't weren't ain't",
    HAVE: "have has had having haven't hasn't hadn't got",
    DO: "do does did doing don't doesn't didn't dont done",
    MODAL:
      "can could will would shall should may might must can't couldn't won't wouldn't shouldn't gonna wanna gotta cannot",
    NEG: 'not never nobody nothing none nowhere neither hardly',
    QUANT: 'many much more most few less least several lots plenty enough half',
    ADV: 'very really just too also only even still already again always often now then today tonight tomorrow yesterday soon maybe perhaps quite almost well ever here never',
    SAY: 'say says said tell tells told claim claims claimed heard hear think thinks thought know knows knew believe feel guess reckon',
    INTJ: 'oh wow yes no yeah nope ok okay hi hello hey please thanks thank lol omg haha',
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** What the end of a word tells of an open class, the longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\d[\d.,:%]*(?:st|nd|rd|th|k|m|bn|am|pm)?|[$£€]\d\S*)$/, 'NUM'],
  [/^@/, 'MENTION'],
  [/^#/, 'TAG'],
  [/^(?:https?:|www\.)/, 'LINK'],
  [/ly$/, 'ADV'],
  [/(?:tion|sion|ment|ness|ship|hood|ity|ism|ance|ence|ology|age|ure)s?$/, 'NOUN'],
  [/(?:ers?|ors?|ists?|ians?)$/, 'DOER'],
  [/(?:ous|ful|less|able|ible|ive|ish|ical|ic|ary|est|al)$/, 'ADJ'],
  [/ing$/, 'ING'],
  [/(?:ed|en)$/, 'PAST'],
  [/(?:ise|ize|ify|ate)s?$/, 'VERB'],
  [/[^s]s$/, 'S'],
];

/** The plain form, by the commonest endings alone. */
function lemmaOf(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?:'s|sses|ing|ed|es|s|er|est|ly)$/, (ending) => (ending === 'sses' ? 'ss' : ''));
  return bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '');
}

/** Tags the words of a sentence by a list of closed classes and by endings: a tagger of two kilobytes, for the trial. */
export function tagsByRule(text: string): readonly Tagged[] {
  const words = text.match(/[@#]?[\p{L}\d][\p{L}\d'’.,:/%-]*|[.!?,;:"…]|\p{Extended_Pictographic}/gu) ?? [];
  return words.map((written, at) => {
    const word = written
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[.,:'-]+$/, (end) => (written.length > end.length ? '' : end));
    const closed = CLOSED.get(word);
    if (closed) return { tag: closed, lemma: word };
    if (!/[\p{L}\d]/u.test(word)) return { tag: /\p{Extended_Pictographic}/u.test(word) ? 'EMOJI' : word, lemma: word };
    const ending = ENDINGS.find(([pattern]) => pattern.test(word))?.[1];
    const name = at > 0 && /^\p{Lu}\p{Ll}/u.test(written) ? 'NAME' : /^\p{Lu}{2,}$/u.test(written) ? 'CAPS' : undefined;
    return { tag: name ?? ending ?? 'WORD', lemma: lemmaOf(word) };
  });
}
