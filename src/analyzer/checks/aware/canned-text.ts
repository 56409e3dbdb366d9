import type { Check } from '../../check.ts';
import { holds, matchesOf } from '../../clues/trail.ts';
import type { Mark, Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { genres, placeholderNouns, tones } from './canned-text.words.ts';

/** A bracket opened by an order to the one who fills it in. */
const ORDER =
  /^(?:please )?(?:insert|add|enter|fill in|replace|choose|pick|select|describe|explain|expand|mention|include|optional|start with|end with|close with|tag|use|your|type|put|write|give|share|briefly|specify|attach|cta line|hook:?|keep (?:it )?under|placeholder|todo|einfügen|hier)\b(?!\s*(?:mum|mom|dad|majesty|mileage|honou?r))/i;
const NOUN = new RegExp(
  `^(?:(?:the|your|my|our|child's|ex's|[a-z]{2,14}'s|job|current|full|new|old|customer|client|company|product|service|brand|game|book|video|pet|event|team|server|channel|church|landlord|insert|short|sponsor|speaker|author|artist|name of|date of|no\\. of|title of|book|sender|family|bride|groom|speaker|member|street|tag|key|first|last|pet|school) ){0,3}(?:${placeholderNouns})(?: (?:of [a-z]{3,12}|here|goes here|einfügen|\\d{1,2}|\\(s\\)))?(?: ?\\d{1,2})?s?$`,
  'i',
);
const NOTE_TO_SELF =
  /^(?:number|figure|date|name|link|source|stat|quote)s?\s*[-–—:]\s*(?:check|ask|tbc|confirm|from|to come)/i;
/** Clauses a template wants filled: (where you met), [what they did]. */
const CLAUSE = /^(?:where|how|when|what|why) (?:you|they|he|she|we) [a-z]{2,12}(?: [a-z]{2,12}){0,2}$/i;
const X_BLANK = /^(?:x{1,3}|y|z|n)$/i;

/** Forum labels and asides that stand in square brackets by custom, and the masks of published data sets. */
const CUSTOM =
  /^(?:serious|oc|x-?post|update|meta|help|vent|rant|recipe|spoilers?|redacted|sic|deleted|removed|laughs|edit|nsfw|sold|wts|wtb|wtt|question|discussion|name|religion|link|video|image|photo|quote|event|title|job|service|location|address)$/i;

const BRACKETED = /(@?#?)\[([^[\]\n]{1,160})\](?!\(|\[)/g;
const DOUBLE_BRACES = /\{\{\s?[^{}\n]{1,80}\}\}/g;
const BRACED =
  /(?<![{\\$`])\{([a-z][a-z_ ]{1,30}(?:\|[^{}\n|]{1,40}){0,8}|[A-Z][\w ]{1,30}(?:\|[^{}\n|]{1,40}){1,8})\}(?!\})/g;
const ANGLED =
  /<<\s?[^<>\n]{2,60}>>|«\s?(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[a-z]+_[a-z_]+|Name|Date|Weekday|Company|Place|Amount)\s?»|\*\|[A-Z_:]{2,30}\|\*|%[A-Z][A-Z_]{2,30}%|<([A-Za-z][A-Za-z ]{2,40})>/g;
const ROUND = /\(([^()\n]{3,110})\)/g;
const LOREM = /\blorem ipsum\b(?: dolor)?(?: sit)?(?: amet)?(?:,? consectetur)?(?: adipiscing)?(?: elit)?/gi;
/** What stands before "lorem ipsum" where it is spoken of. */
const SPOKEN_OF =
  /\b(?:in|of|with|some|more|than|from|like|called|love|hate|wrote|reading|translate|still|got|says|said) $/i;
/** And behind it: where it stands, in place of what. */
const SPOKEN_OF_AT =
  /^ (?:(?:still )?(?:on|in|under|all over) (?:the|a|my|our|their|its|his|her|every) |instead of |where |text\b|joke)/i;
const BLANKS = /(?<![_\w])_{4,60}(?![_\w])/g;
const BARE_FIELD =
  /\b(?:(?:PRODUCT|COMPANY|CUSTOMER|CLIENT|BRAND|FIRST|LAST|FULL|USER|EVENT|CITY|COUPON|YOUR)_[A-Z_]{2,24}|[A-Z]{3,14}_(?:HERE|NAME)|FIRSTNAME LASTNAME|NAME SURNAME|FIRST NAME LAST NAME|XX%|DD\/MM(?:\/YY(?:YY)?)?|(?:INSERT|YOUR) (?:NAME|TEXT|LINK|LOGO|PHOTO|DATE|COMPANY|CITY)(?: HERE)?)(?![\w])|\$(?:DAY|START|END|NAME|DATE|TIME|CITY|PLACE|AMOUNT|FIRSTNAME)\b/g;

/** Words of somebody who speaks about templates and generators instead of leaving one behind. */
const ABOUT =
  /\b(?:placeholders?|mail.?merge|prompts?|skeleton|anonymi[sz]ed|redacted|merge fields?|template|variables?|brackets?|braces|regex|syntax|script|printed|dashboard|config|docs|curly|form said|it said|it says|says|signature|e-?mail i got|got an e-?mail|newsletter|swap|password hint|fill in the blank|blank game|finish the sentence|complete the sentence|literally|lol|lmao|subject line|the letter|chatgpt|chat gpt|gpt|copilot|gemini|claude|robots?|bots?|a\.?i\.?(?= (?:wrote|answer|generated|post|slop|reply))|whoever wrote|forgot to|still in it|still there|mail tool|began dear|greeted (?:me )?as|addressed (?:me |to )?as|signing off as)\b/;

/** What a generator leaves behind, written for lower-cased text. Strong ones first. */
const GENRE = `(?:${genres})`;
const TONE = `(?:${tones})`;
const LEFTOVERS: readonly (readonly [RegExp, number])[] = [
  [
    /\bas an? (?:ai|artificial intelligence)(?: (?:language )?(?:model|assistant|chatbot))\b(?:,[^.!?\n:,]{0,90})?|\bas a (?:large )?language model\b(?:,[^.!?\n:,]{0,90})?/g,
    0.85,
  ],
  [
    /:?contentreference\[oaicite[^\]\n]{0,20}\](?:\{[^}\n]{0,30}\})?|\bturn\d{1,2}(?:search|view)\d{1,2}\b|【\d{1,3}[^】\n]{0,40}】/g,
    0.8,
  ],
  [/^regenerate response\b|^(?:chatgpt|assistant) said:/gm, 0.75],
  [
    /\bi (?:don't|do not) have (?:real-?time access|access to real-?time|personal (?:experiences?|opinions?|feelings|beliefs))\b[^.!?\n]{0,60}/g,
    0.6,
  ],
  [
    /\bas of my (?:last|latest) (?:knowledge )?(?:update|training|cutoff)(?: in [a-z]+ \d{4}| in \d{4})|\bmy (?:knowledge cutoff|training data)\b/g,
    0.7,
  ],
  [
    /\bi'?m sorry,? but i (?:can't|cannot|am unable to) (?:help|assist|comply|fulfil?l) (?:with )?(?:that|this|your) request\b\.?|\bi (?:can't|cannot) (?:assist|help) with that request\b/g,
    0.75,
  ],
  [/\bbased on the (?:text|information|context|details) (?:you've|you have|you) (?:provided|shared)\b/g, 0.6],
  [
    /\b(?:would you like me to|let me know if you(?:'d| would) like (?:me to|this|it|a|any)|if you(?:'d)? (?:want|like|prefer),? i can(?: also)?|i can also)\b[^.!?\n]{0,40}\b(?:shorter|longer|warmer|more (?:formal|casual|emotional|concise|professional)|tone|hashtags|tailored|another version|version with|a version|different (?:tone|version|style)|adjust|tweak|revise|in (?:another|a different) language|expand on)\b[^.!?\n]{0,60}[.?!]?/g,
    0.65,
  ],
  [
    /\bfeel free to (?:adjust|adapt|customi[sz]e|modify|tweak|edit|personali[sz]e|add a photo)\b[^.!?\n)]{0,30}\b(?:tone|details|placeholders?|for (?:greater|more) engagement|to (?:fit|suit|match) (?:your|the)|here and adjust|ages)\b[^.!?\n)]{0,50}[.!]?/g,
    0.6,
  ],
  [
    /\((?:tone|note): [^()\n]{0,100}\b(?:under|relatable|before posting|your own|characters|words)\b[^()\n]{0,60}\)/g,
    0.65,
  ],
  [
    /\b(?:delete|remove) this (?:line|note|paragraph|text) before (?:printing|sending|posting|publishing)\b|\btemplate\s*[-–—:]\s*(?:please )?edit before (?:sending|posting|use)\b|\breplace with your own (?:photo|text|picture|image|details|words|link)\b|\breplace the text in [a-z]+ with your own\b/g,
    0.65,
  ],
  [/^(?:option|version|variant) \d \((?:more|less|shorter|longer|[a-z]+ tone|[a-z]+ version)[^()\n]{0,40}\):?/gm, 0.6],
  [
    /^\**(?:comment|caption|post|reply|tweet)s? (?:\d{1,2} )?\((?:hook|value|cta|casual|formal|friendly|professional|short)[^()\n]{0,40}\):?\**/gm,
    0.6,
  ],
  [/^(?:word count|reading level|target audience|character count): ?[^\n.]{1,40}/gm, 0.55],
  [
    new RegExp(
      `^(?:sure(?: thing)?|certainly|absolutely|of course|great question|gladly|happy to help)[!,.:]{0,2} {1,3}(?:here (?:is|are)|here's|below (?:is|are))[^.!?\\n:]{0,60}\\b${GENRE}\\b[^.!?\\n:]{0,130}[:.!]?`,
      'gm',
    ),
    0.75,
  ],
  [
    new RegExp(
      `^(?:here (?:is|are)|here's|heres|below (?:is|are)|this is) (?:an? |the |some |\\d{1,2} |five |three )?(?:[a-z-]{2,16},? (?:and )?){0,4}?${TONE}\\b[^.!?\\n:"]{0,50}\\b${GENRE}\\b[^.!?\\n:"]{0,130}[:.]?`,
      'gm',
    ),
    0.65,
  ],
  [
    new RegExp(
      `^(?:here (?:is|are)|here's|below (?:is|are)) (?:an? |the |some |\\d{1,2} |five |three )?(?:[a-z-]{2,16},? ){0,4}?${GENRE}\\b[^.!?\\n:"]{0,60}\\b(?:you (?:can|could|might) (?:use|post|share|send|copy)|(?:in|with) (?:an?|formal|plain) [a-z, -]{0,30}(?:tone|english)|about your|for your (?:business|audience|page|brand|company)|in formal [a-z]{4,12})\\b[^.!?\\n:"]{0,60}:?`,
      'gm',
    ),
    0.6,
  ],
  [
    /^(?:voici|hier ist|aquí tienes|ecco|aqui está) (?:une|eine|una|uma|un) (?:[\p{L}]{3,14} ){0,2}(?:version|fassung|versión|versione|versão|entwurf|texto?|testo|exemple|borrador)\b[^.!?\n:]{0,80}:/gmu,
    0.65,
  ],
  [/✨? ?\b(?:caption|post|tweet) ideas for your\b[^.!?\n]{0,60}/g, 0.55],
];
/** What at least one of them holds: most drafts need no closer look. */
const LEFTOVER_HINT =
  /language model|as an? (?:ai|artificial)|oaicite|turn\d|【|regenerate|said:|real-?time|personal (?:exp|opin|feel|bel)|(?:last|latest) (?:knowledge|update|train|cutoff)|knowledge cutoff|training data|with (?:that|this|your) request|based on the|would you like me|let me know if|,? i can\b|feel free|\((?:tone|note):|before (?:print|send|post|publ)|edit before|with your own|(?:option|version|variant) \d|\((?:hook|value|cta|casual|formal|friendly|professional|short)|word count|reading level|target audience|character count|(?:^|\n|[!,.:] )(?:here|below|this is|heres|here's)\b|voici|hier ist|aquí|ecco|ideas for your/;
/** Labels of a content plan at the start of lines; two of them make a plan somebody forgot to unwrap. */
const LABEL =
  /^(?:hook|body|cta|title|subject|headline|caption|keywords|target audience|tone|hashtags|tweet \d{1,2} \([a-z ]{2,20}\)|slide \d{1,2}|option \d|version \d):/gim;

interface Place {
  readonly span: Span;
  readonly strength: number;
}

/** What of a bracket's inside makes it a gap to fill, how surely (0…1). */
function gap(inside: string): number {
  const bare = inside.trim().replace(/[.!]+$/, '');
  if (ORDER.test(bare)) return 0.7;
  if (NOTE_TO_SELF.test(bare)) return 0.6;
  if (NOUN.test(bare)) return 0.6;
  if (CLAUSE.test(bare)) return 0.55;
  if (X_BLANK.test(bare)) return 0.45;
  return 0;
}

/** Two gaps vouch for each other; so does a greeting right before one ("Dear [Name]"). */
const GREETING =
  /\b(?:dear|hi|hey|hello|hola|welcome|good day|mr\/ms|thank you|thanks|join(?:ed)?|at|from|in|meet|post, ?)[\s,]*$/;

/** What every gap has. */
const GAP_SIGN = /[[{<«%_*$(]|lorem|FIRSTNAME|SURNAME|XX|DD\/|@username/i;

function* placeholders(reading: Reading): Generator<Place> {
  const { text } = reading;
  if (!holds(GAP_SIGN, reading.writtenTrail)) return;
  const found: { span: Span; strength: number; weak: boolean }[] = [];
  const add = (from: number, to: number, strength: number, weak = false) =>
    found.push({ span: [from, to], strength, weak });
  for (const match of matchesOf(BRACKETED, reading.writtenTrail)) {
    const inside = match[2] as string;
    const sure = match[1] === '@' ? 0.6 : gap(inside);
    if (sure === 0) continue;
    const to = match.index + match[0].length;
    const custom = CUSTOM.test(inside) && match[1] !== '@';
    // "[Recipe] my mother's dal": a label in front of a post.
    if (custom && match.index === 0) continue;
    const greeted = GREETING.test(reading.folded.slice(Math.max(0, match.index - 14), match.index));
    // The masks of published data look like a template's: only a greeting or a second gap tells them apart.
    const mask = /^(?:NAME|RELIGION)$/.test(inside);
    if (mask && !/\b(?:dear|hi|hello|hey)\s$/i.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    add(match.index, to, sure, custom && !greeted && inside !== inside.toUpperCase());
  }
  for (const match of matchesOf(DOUBLE_BRACES, reading.writtenTrail))
    add(match.index, match.index + match[0].length, 0.75);
  for (const match of matchesOf(BRACED, reading.writtenTrail)) {
    const inside = match[1] as string;
    const spun = inside.includes('|');
    if (spun || /_/.test(inside) || gap(inside) > 0) add(match.index, match.index + match[0].length, 0.55);
  }
  for (const match of matchesOf(ANGLED, reading.writtenTrail)) {
    const plainAngle = match[1];
    if (plainAngle !== undefined && gap(plainAngle.replace(/ goes here$/i, ' here')) === 0) continue;
    add(match.index, match.index + match[0].length, plainAngle === undefined ? 0.65 : 0.6);
  }
  for (const match of matchesOf(ROUND, reading.writtenTrail)) {
    const inside = (match[1] as string).trim();
    const ordered =
      /^(?:cta line|insert|add (?:dept|name|date|link|number|your)|enter your|your name|keep under \d)/i.test(inside) &&
      !/\b(?:here,|he's|she's|i |i'm)\b/i.test(inside);
    const named = /^(?:name|date|company|location|where you met|amount|title)$/i.test(inside);
    if (ordered) add(match.index, match.index + match[0].length, 0.6);
    else if (named || CLAUSE.test(inside)) add(match.index, match.index + match[0].length, 0.5, true);
  }
  for (const match of matchesOf(LOREM, reading.writtenTrail)) {
    const behind = match.index + match[0].length;
    const told =
      /^\S+ \S+$/.test(match[0]) &&
      (SPOKEN_OF.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
        SPOKEN_OF_AT.test(text.slice(behind, behind + 20)));
    add(match.index, match.index + match[0].length, told ? 0.35 : 0.7);
  }
  for (const match of matchesOf(BARE_FIELD, reading.writtenTrail))
    add(match.index, match.index + match[0].length, 0.55, /^(?:\$|XX|DD)/.test(match[0]));
  const blanks = [...matchesOf(BLANKS, reading.writtenTrail)];
  if (blanks.length >= 2) for (const match of blanks) add(match.index, match.index + match[0].length, 0.55);
  const handle = /(?<![\w.])@(?:username|yourname|yourhandle|brandname)\b/i.exec(text);
  if (handle) add(handle.index, handle.index + handle[0].length, 0.5);
  for (const { span, strength, weak } of found) yield { span, strength: weak && found.length < 2 ? 0.4 : strength };
}

/** Quoted, unless the quotation marks hold nearly all there is: then the writer only pasted them along. */
function quotedAside(reading: Reading, [from, to]: Span): boolean {
  return reading.quotes.some(
    ({ span }) => from >= span[0] && to <= span[1] && (span[1] - span[0]) * 10 < reading.text.length * 6,
  );
}

function inside(spans: readonly Span[], [from, to]: Span): boolean {
  return spans.some((span) => from >= span[0] && to <= span[1]);
}

/** Code shows a placeholder on purpose. */
function codeIn(reading: Reading): readonly Span[] {
  const spans: Span[] = [...reading.foreign];
  for (const match of reading.text.matchAll(/```[^`]*```|`[^`\n]{1,200}`/g))
    spans.push([match.index, match.index + match[0].length]);
  return spans;
}

/** Behind a generator's words somebody speaks as a person: "As Brian from accounts". */
const AS_SOMEBODY = /[.!?] +(?:But )?[Aa]s (?:a human|a person|myself|me\b|[A-Z][a-z]+,? (?:from|who|the|of|in)\b)/;

const OPENER = /^(?:sure|certainly|absolutely|of course|great question|gladly|happy|here|heres|below|this)\b/;
const OWN = /\b(?:you asked|i promised|my|as promised|asked me)\b/;

/** Text that is not the writer's: a template's gaps, a generator's leftovers. */
export const cannedText: Check = {
  id: 'aware/canned-text',
  letter: 'I',
  example: 'Dear [\\[Customer Name\\]], thank you for a lovely year.',
  anyLanguage: true,
  ofForm: true,
  *find(reading) {
    const marks: Mark[] = [];
    const { folded } = reading;
    const code = codeIn(reading);
    /** Gaps that the writer has spoken about: the same again is the same talk. */
    const spokenOf = new Set<string>();
    for (const { span, strength } of placeholders(reading)) {
      if (inside(code, span)) continue;
      // Guillemets are a mail merge's brackets as well as quotation marks.
      if (reading.text[span[0]] !== '«' && quotedAside(reading, span)) continue;
      const sentence = reading.sentenceAt(span[0]);
      const around =
        folded.slice(Math.max(sentence?.start ?? 0, span[0] - 120), span[0]) +
        ' ' +
        folded.slice(span[1], Math.min(folded.length, span[1] + 80));
      const gap = folded.slice(...span);
      if (ABOUT.test(around)) spokenOf.add(gap);
      marks.push({
        span,
        strength: spokenOf.has(gap) ? strength * 0.5 : strength,
        reason: 'reason_canned_text_gap',
      });
    }
    const leftovers = holds(LEFTOVER_HINT, reading.foldedTrail) ? LEFTOVERS : [];
    for (const [pattern, strength] of leftovers) {
      for (const match of matchesOf(pattern, reading.foldedTrail)) {
        const span: Span = [match.index, match.index + match[0].trimEnd().length];
        if (quotedAside(reading, span)) continue;
        const before = folded.slice(Math.max(0, span[0] - 60), span[0]);
        // A generator writes its own name in capitals; who jokes in its voice mostly doesn't.
        const joked =
          /\ban ai\b/.test(reading.text.slice(...span)) || AS_SOMEBODY.test(reading.text.slice(span[1], span[1] + 160));
        const weight = joked || ABOUT.test(before) ? 0.5 : 1;
        // Somebody asked for it, and the answer is the writer's own: "Sure! Here's the recipe you asked for".
        if (OPENER.test(match[0]) && OWN.test(match[0]) && !/\b(?:your|you can|you could)\b/.test(match[0])) continue;
        if (/^(?:would you|let me|if you)/.test(match[0]) && /\bbefore i\b/.test(match[0])) continue;
        marks.push({ span, strength: strength * weight, reason: 'reason_canned_text_leftover' });
      }
    }
    // Both need a colon.
    if (!folded.includes(':')) {
      yield* marks;
      return;
    }
    // "Option 2" alone is what a generator offered beside the option that was used; a real choice has its first.
    const option = /^(?:option|version) [2-5]:/im.exec(folded);
    if (option && !/\b(?:option|version|choice) (?:1|one|a)\b/.test(folded) && !folded.includes('?')) {
      marks.push({
        span: [option.index, option.index + option[0].length],
        strength: 0.5,
        reason: 'reason_canned_text_leftover',
      });
    }
    const labels = [...matchesOf(LABEL, reading.foldedTrail)];
    const kinds = new Set(labels.map((label) => label[0].replace(/\d+/, '')));
    const first = labels[0];
    if (first && labels.length >= 2 && (kinds.size >= 2 || /tweet/.test(first[0]))) {
      marks.push({
        span: [first.index, first.index + first[0].length],
        strength: 0.55,
        reason: 'reason_canned_text_leftover',
      });
    }
    yield* marks;
  },
};
