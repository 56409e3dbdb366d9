import type { Check } from '../../check.ts';
import { clauseOf } from '../../clause.ts';
import { matchesOf } from '../../clues/trail.ts';
import type { Span } from '../../finding.ts';
import { ENOUGH, placesOf } from '../../phrases.ts';
import type { Sentence } from '../../reading.ts';
import { baits } from './engagement-bait.words.ts';

/** The writer needs the answer for something other than a number: a count of plates, a list, a map, a repair. */
const NEEDED =
  /\b(?:so (?:that )?(?:i|we) (?:can (?:count|plan|book|order|bring|print|add|send|check|list|get|buy|save)|know how many|don't)|so i('ll| will) know (?:how many|what|which)|need (?:it|them|to know|the (?:numbers|names)) by|i'm (?:making|counting|marking|collecting)|count(?:ing)? (?:plates|heads|chairs|seats)|for (?:the|my|our) (?:list|thesis|study|survey|catalogue|book|register|order|class|map)|if you(?:'re| are|'ve| were) (?:at|there|driving|going|near|heading|local|in|coming|free|around|able|allergic|on the list|stuck|affected|missing)|if you (?:can (?:help|make|come|bring)|want (?:one|a lift|to come|in)|have (?:seen|one|info|any|a)|saw|know (?:whose|who|where|of|a|someone|somebody)|need|spot|live near|still have|keep bees|filmed)|if (?:anyone|anybody|someone|somebody|it's|this is|something)|let me know if)\b/;
/** Told about, complained of or refused, not asked. */
const TOLD =
  /\b(?:don't|dont|do not|didn't|never|no need to|stop|please stop|hate|tired of|sick of|instead of|posts? (?:that|like|saying|with)|people who|pages? (?:that|who)|accounts? (?:that|who)|those (?:posts|people)|used to|asked me to|told (?:me|us) to|says?|said|saying|begging|you don't (?:have|need) to|whoever|i (?:just |already |will |'ll |accidentally )?(?:liked|shared|retweeted|reposted|tagged|commented|followed)|should i|can i|how do i|would you|why (?:do|does|is|are)|if i (?:see|get) (?:one|another))\b[^.!?\n]{0,40}$/;
const SEARCH =
  /\b(?:missing|lost (?:dog|cat|child|boy|girl|man|woman|ring|wallet|phone)|last seen|stolen|taken|found:|donors?|blood|stem cell|evacuat\w{2,4}|fundrais\w{2,4}|hospice|petition)\b/;

function weigh(sentence: Sentence, from: number, plain: string): number {
  const before = plain.slice(Math.max(sentence.start, from - 80), from);
  if (TOLD.test(before)) return 0;
  return sentence.says(NEEDED) ? 0.6 : 1;
}

/** "Comment HOW", "type KEYS": the word in capitals is a lottery ticket. */
const KEYWORD = /\b(?:[Cc]omment|[Tt]ype|[Rr]eply)(?: with| the word)? ["\u201c']?[A-Z]{3,14}\b(?! [A-Z]{2})/g;

/** A sentence that goes on to what is to be done, where one that tells of it doesn't. */
const HURRIES = /\b(?:please|pls|just|so|now|then|you|your|and|or|to)\s*$/i;
const TELLS_ON = /^ (?:is|was|are|were|under|posts?|comments?|people|pages?|accounts?|crowd)\b/;

/** Whether a call stands whole between quotation marks, among words that tell of it: somebody else's, then. */
function isQuoted(text: string, [from, to]: Span, sentence: Sentence): boolean {
  const close = text.slice(to, sentence.end).search(/["\u201d]/);
  if (!/["\u201c]/.test(text.charAt(from - 1)) || close < 0) return false;
  const before = text.slice(sentence.start, from - 1);
  return (/\p{L}/u.test(before) && !HURRIES.test(before)) || TELLS_ON.test(text.slice(to + close + 1, sentence.end));
}

const SO_THEY_SEE = /^(?: in)?,? so (?:that )?(?:she|he|they)\b/;

/** Asks for reactions as such. */
export const engagementBait: Check = {
  id: 'generous/engagement-bait',
  letter: 'N',
  example: 'Best chips in town, [like if you agree]!',
  *find(reading) {
    const { plain } = reading;
    const cause = reading.says(SEARCH) ? 0.75 : 1;
    for (const match of matchesOf(KEYWORD, reading.writtenTrail)) {
      const sentence = reading.sentenceAt(match.index);
      const span = [match.index, match.index + match[0].length] as const;
      if (!sentence || isQuoted(reading.text, span, sentence)) continue;
      if (plain.slice(...span).trim() !== '' && weigh(sentence, match.index, plain) === 1) {
        yield {
          span: clauseOf(reading.text, span, sentence),
          strength: 0.62,
          reason: 'reason_engagement_bait_comment',
        };
      }
    }
    for (const { pattern, strength, reason } of baits) {
      for (const { span, sentence } of placesOf(reading, pattern, ENOUGH)) {
        // A pattern may begin with the punctuation before the words it is about.
        const lead = /^[^\p{L}\p{N}#\u267b]+/u.exec(plain.slice(span[0], span[1]))?.[0].length ?? 0;
        const own: [number, number] = [Math.min(span[0] + lead, span[1] - 1), span[1]];
        let home = reading.sentenceAt(own[0]) ?? sentence;
        if (own[1] > home.end) {
          // A wording that runs over from the sentence before is shown where it ends.
          home = reading.sentenceAt(own[1] - 1) ?? home;
          own[0] = Math.max(own[0], home.start);
        }
        const weight = weigh(home, own[0], plain);
        // One person is told to show another something: that is what tags are for.
        if (
          reading.answering &&
          /^tag\b/.test(plain.slice(...own)) &&
          SO_THEY_SEE.test(plain.slice(own[1], own[1] + 30))
        )
          continue;
        yield { span: clauseOf(reading.text, own, home), strength: strength * weight * cause, reason };
      }
    }
  },
};
