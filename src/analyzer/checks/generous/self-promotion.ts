import type { Check } from '../../check.ts';
import { clauseOf } from '../../clause.ts';
import type { Mark } from '../../finding.ts';
import { ENOUGH, placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { gift } from './gift.words.ts';
import { asks, numbers, offers } from './self-promotion.words.ts';

/** Somebody else's work: the writer lends a voice and asks nothing for themselves. */
const OTHERS =
  /\b(?:she|he|her|his|hers)\b|\b(?:my|mi|our) (?:friend|mate|cousin|sister|brother|mum|mom|dad|wife|husband|partner|nan|gran|aunt|auntie|uncle|neighbou?r|student|colleague|niece|nephew|daughter|son|sis|bro|teacher|best friend|bestie|gf|bf|girlfriend|boyfriend)\b|\b(?:a friend'?s|local (?:shop|business|artist|author|bakery)|i'm not (?:paid|sponsored|affiliated)|not (?:an ad|sponsored|affiliated|mine)|no affiliation)\b/;
const OWN = /\b(?:my|our|mi|me|us|i|we|i'm|we're|i've|we've|i'll|we'll)\b/;
/** The reader asked: for a recommendation, a price, a link. */
const ASKED =
  /\b(?:recommend\w{0,8}|looking for|anyone (?:know|do|sell|got|have|here)|anybody (?:know|do|sell)|any (?:suggestions|recommendations|tips|idea)|where (?:can|do|could|did) (?:i|you|we)|how much|what(?:'s| is) (?:the|your) (?:price|link|rate|name)|need (?:a|an|some|someone)|who (?:does|makes|sells|can)|can (?:i|we|you|anyone)|do you (?:do|sell|take|have|ship)|link\?|is there (?:a|any)|drop (?:your|ur)|share your|show (?:us|me) your|promote your|what are you (?:working|building)|are you (?:open|taking|free)|tell me|under \d|interested|i'd buy|want one|does any\w* \w+|asking for my|any \w+ (?:free|near|around|available)|spare (?:ticket|seat|bed|room|pair|one)|going spare|giv(?:e|ing) (?:it |them |one )?away|up for grabs|who wants|anyone want|how do i send)\b/;
/** Such an offer is what the other looks for, in so many words. */
const SOUGHT =
  /\b(?:does any\w* .{1,60}\bhave|any(?:one|body) (?:do|sell|offer|have|got|know (?:a|of|any|someone))|recommend (?:a|an|any|some)|who (?:does|makes|sells|mends|fixes|repairs))\b.*\?|(?:^|[.!?\n]\s{0,3}|\b(?:i'?m|i am|we'?re|we are) )looking for (?:a|an|some|someone)\b|\b(?:i|we) need (?:a|an|someone) (?:\w+ ){1,3}(?:who|for|to|near|in)\b/is;
/** Work offered, help asked, a good cause, a warning, an offer taken back. */
const EXCUSED =
  /\b(?:hiring|vacanc(?:y|ies)|job opening|we're looking for (?:a|an|someone)|salary|per annum|gross|lost my job|laid off|open to work|fundrais\w{2,4}|in aid of|for charity|charity|food ?bank|proceeds|hospice|volunteers?|gofundme|donat(?:e|es|ed|ing|ions?)|blood drive|petition|lost (?:dog|cat)|scam\w{0,4}|fake|no strings|is dead|\bfake\b|looking for (?:a|an) (?:night|full|part)|spam|phishing|fraud|don't (?:buy|book|click|pay|order|call|ring|visit|come|use|bother|sign)|do not (?:buy|book|click|pay|order|call|visit|come|use)|sold out|cancel(?:led|ed)|postponed|refund\w{0,3}|recall\w{0,3}|unsubscribe|without buying|nothing to sell|not selling|whoever|library|council|residents?|parish|pta|school|clinic hours|claims? line|customers?' money|collecting (?:\w+ ){1,4}for (?:the|a|an|our))\b/;
/** A neighbourhood's notice: it names no price. */
const NOTICE =
  /\b(?:all (?:are )?welcome|everyone(?:'s| is)? welcome|free (?:entry|admission|for (?:all|anyone|everyone|whoever))|no booking|pay what you can|bring (?:a|your own) (?:chair|mug|dish|plate|cushion)|potluck|cup of tea)\b/;
const LINK_OR_PRICE = /[$£€₹₦] ?\d|\d ?(?:%|usdt|€)/;

/** How much of its strength an offer keeps beside what else the draft gives its readers. */
function keeps(reading: Reading): number {
  const { plain, draft } = reading;
  let factor = 1;
  if (
    reading.says(OTHERS) &&
    !/\b(?:my|our) (?:link|bio|code|shop|page|channel|book|course|etsy|music|single)\b/.test(plain)
  )
    factor *= 0.55;
  if (reading.says(EXCUSED)) factor *= 0.6;
  if (reading.says(NOTICE)) factor *= 0.6;
  if (reading.says(gift.lesson)) factor *= 0.6;
  if (draft.parent !== undefined && ASKED.test(draft.parent.toLowerCase()))
    factor *= SOUGHT.test(draft.parent) ? 0.35 : 0.6;
  // Somebody answering in their own trade with a full answer gives more than they ask.
  if (draft.kind === 'message' && /\?\s*$/.test(draft.parent ?? '')) factor *= 0.6;
  return factor;
}

const reports = (sentence: Sentence): boolean =>
  /\bis dead\b/.test(sentence.plain) ||
  /\b(?:if i see|they (?:said|keep|want)|he (?:said|wants)|she (?:said|wants)|used to|told me to|asked (?:me|us) to|i (?:bought|ordered|booked|subscribed|downloaded|joined|signed)|do i|should i|can i|how do i|did you|if you (?:already|have|were) (?:booked|ordered))\b/.test(
    sentence.plain,
  );

/** A price paid, charged or earned by somebody, not asked by the writer. */
const PAID =
  /\b(?:loses?|losing|spends|spent|owes?|owed|sav(?:e|es|ed|ing) (?:me|us)|paid|pays?|paying|charg\w{1,4}|rent|wages?|earn\w{0,3}|went|took|costs? (?:me|us|you)|parking|fund|fine[ds]?|price of|going to|my [$£€]|used to|teams? of|quiz)\b/;
/** Said of oneself or others, or refused, where an ask speaks to the reader. */
const WITH_ME = /^ in (?:\w+ing)\b/;
const TOLD = /\b(?:i|we|they|he|she|who|no|not|never|didn't|need to|don't|to go and)(?: \w{1,12}){0,2} $/;

/** Asks something for its author and gives the reader nothing besides the offer. */
export const selfPromotion: Check = {
  id: 'generous/self-promotion',
  letter: 'H',
  example: 'My six-week course is live, [link in bio], and the price goes up on Friday!',
  *find(reading) {
    const { plain } = reading;
    const found: (Mark & { readonly sentence: Sentence; readonly pattern: RegExp })[] = [];
    for (const { pattern, strength, reason } of [...asks, ...numbers, ...offers]) {
      for (const { span, sentence } of placesOf(reading, pattern, ENOUGH)) {
        const before = plain.slice(Math.max(sentence.start, span[0] - 30), span[0]);
        if (
          before.endsWith('no ') ||
          (reason === 'reason_self_promotion_price' && (sentence.firstHand || sentence.says(PAID)))
        )
          continue;
        // "Join me in thanking her" asks nothing for the writer.
        if (/\bjoin (?:me|us)$/.test(plain.slice(...span)) && WITH_ME.test(plain.slice(span[1], span[1] + 20)))
          continue;
        const told = reason !== 'reason_self_promotion_offer' && TOLD.test(before);
        if (!told && !reports(sentence)) found.push({ span, strength, reason, sentence, pattern });
      }
    }
    const strongest = found.reduce<(typeof found)[number] | undefined>(
      (best, mark) => (best && best.strength >= mark.strength ? best : mark),
      undefined,
    );
    if (!strongest) return;
    // Different sorts of evidence add up; the same sort twice adds nothing.
    const sorts = new Map<RegExp, number>(found.map((mark) => [mark.pattern, mark.strength]));
    let doubt = 1;
    for (const strength of sorts.values()) doubt *= 1 - strength;
    if (reading.says(LINK_OR_PRICE)) doubt *= 0.78;
    if (reading.links.length > 0) doubt *= 0.9;
    if (reading.says(OWN)) doubt *= 0.95;
    const strength = Math.min(0.9, 1.08 * (1 - doubt)) * keeps(reading);
    yield { span: clauseOf(reading.text, strongest.span, strongest.sentence), strength, reason: strongest.reason };
  },
};
