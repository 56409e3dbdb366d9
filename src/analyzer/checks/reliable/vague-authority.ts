import type { Check } from '../../check.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import { placesOf } from '../../phrases.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { AUTHORITY } from './vague-authority.words.ts';

const { people, trade, badge, before, between, says, studies } = AUTHORITY;
const BETWEEN = `(?:[ ,]+(?:${between})){0,5}`;
const SCIENCE = '(?:scientifically|medically|clinically|historically|statistically)';

/** A profession or trade as a whole, and what it is made to say. */
const EXPERTS = new RegExp(
  `(?<![\\w'-])(?:(?:${before}) ){0,3}(?:${people}|[a-z]{3,14}(?:ologists|iatrists)|(?:${trade})\\s(?:${badge}))(?: (?:of|in|at|from|across|all|with|around) (?:the )?[a-z]{2,20}(?: [a-z]{2,20})?| who(?:'ve| have)? [a-z]{2,20}(?: [a-z]{2,20}){0,2})?${BETWEEN} (?:${says})\\b`,
  'g',
);

/** "Studies show": research without a paper. */
const STUDIES = new RegExp(
  `(?<![\\w'-])(?:(?:all|most|many|some|several|new|recent|multiple|numerous|countless|every|credible|serious|real|solid|independent|the|latest|scientific|medical|academic) ){0,4}(?:${studies})(?: (?:of|on|in|from|by|come|came) (?!my\\b|our\\b|this\\b)[a-z]{2,20}(?: [a-z]{2,20}){0,2}?)?${BETWEEN} (?:literally )?(?:say|says|show|shows|showed|shown|prove|proves|proved|proven|suggest|suggests|confirm|confirms|confirmed|found|find|finds|indicate|indicates|tell|tells|agree|demonstrate|demonstrates|demonstrated|point to|linked|back this|backs this|support this|out that|clear|settled|in on this|unanimous|pretty unanimous|concluded|warn|warns)\\b`,
  'g',
);

/** Proof without a prover: "it's scientifically proven", "they've done tests", "according to research". */
const PROOF = new RegExp(
  [
    `\\b(?:it|that|this)(?:'s| is| has| have|s)? (?:now |all |long |since long |well |been |again and again |already |literally |actually ){0,4}(?:${SCIENCE} )(?:been )?(?:proven|proved|shown|known|documented|established|tested|accepted)`,
    `\\b${SCIENCE} (?:proven|proved|shown|tested|established|documented)`,
    '\\bit (?:has|have) been (?:well |now |long |widely |scientifically )?(?:established|shown|documented|demonstrated|proven|proved)\\b(?!, by)',
    "\\bit(?:'s|s| is) (?:now |well |long |already ){0,2}(?:proven|been shown|been proven|established|documented|well established) (?:that|again|in|by)\\b",
    '\\b(?:latest|new|recent) findings:',
    '\\bbest practice (?:these days |now |nowadays )?(?:is|says)\\b',
    '\\b(?:well understood|a known thing|a settled thing|common knowledge) (?:in|among|by) (?:the )?[a-z]{3,20}',
    "(?<![\\w'])(?!friends|parents|kids|neighbou?rs|locals|fans|guys|girls|women|boys|mums|moms|others|some|regulars|members|colleagues|players|yours|always|this|us)[a-z]{5,18}s(?: (?:across|in|of|who|with|on) (?:the )?[a-z]{3,15}(?: [a-z]{2,15})?)? will (?:all )?tell (?:you|ya|u)\\b",
    '\\b(?:the )?(?:evidence|consensus|thinking|advice) (?:now )?among (?:[a-z]{3,15} ){1,3}',
    '\\bas (?:is )?known by (?:the )?(?:specialists|experts|doctors|scientists)\\b',
    '\\b(?:[a-z]{4,16}) research (?:now )?is (?:pretty |very |quite )?(?:settled|clear|unanimous)\\b',
    '\\b(?:learned|learnt) ones have said\\b',
    '\\b(?:is|are|been|as) science (?:has |have )?(?:proven|proved|shown)\\b|\\bas science has (?:proven|shown)\\b',
    '\\bproven (?:by science|to (?:boost|raise|cut|cure|reduce|improve|increase|lower|help|work|kill|stop))\\b',
    '\\b(?:backed by|supported by|according to) (?:the )?(?:latest |recent |new |many |most |modern |some )?(?:science|research|studies|experts|scientists|doctors|researchers|specialists|psychologists|psychology|data|a (?:recent |new )?study|expert opinion)\\b',
    '\\bscience[- ]backed\\b',
    '\\bscience (?:backs (?:it|this|that|me) up|supports (?:it|this|that)|agrees)\\b',
    '\\b(?:years|decades|centuries|mountains?|piles?|loads|tons|reams) of (?:research|literature|studies|evidence|science|data)(?: (?:say|says|saying|show|shows|showing|on|behind|that))?\\b',
    '\\bthe (?:research|science|literature|evidence|jury) (?:on|about) [a-z -]{3,40}? (?:has been in|is in|has been clear|is clear|is settled|has long been)\\b',
    '\\b(?:those|people|the ones|folks?) who (?:study|research|work on|look into) (?:this|these|such|that|the)(?: (?:things?|stuff|questions?|matters?))?(?: (?:say|put|reckon|agree|know|tell|found|find|think|call))?\\b',
    '\\bevery (?:[a-z-]{3,15} ){0,2}(?:expert|scientist|doctor|vet|economist|historian|psychologist|specialist|nutritionist) (?:alive|out there|there is|on earth|disagrees|agrees|knows|says|will)\\b',
    '\\blabs? (?:have |has )?(?:found|proved|proven|shown|tested and found|confirmed)\\b',
    "\\bthere(?:'s|s| is| are| was|'re)? (?:also |now |even |literally |actually )?(?:a |an )?(?:whole |huge |mountain of |ton of |tons of |wealth of |body of |plenty of |lots of |lot of |loads of |solid |so many |so much |many |multiple |growing |clear |strong |new |recent ){0,3}(?:evidence|studies|study|research|literature|science) (?:that|which|showing|shows|for|on|it|proving|saying|to show|behind)\\b",
    '\\b(?:the|a) (?:scientific |medical |expert |clear )?consensus (?:among|is|of|in)\\b',
    "\\b(?:the|all the|a') (?:serious |latest |real |hard |scientific )?(?:evidence|research|literature|science|data) (?:is|are|points?|shows?|says?) (?:pretty |very |quite |now |all |crystal )?(?:clear|settled|unanimous|in|that|to|tae|overwhelming)\\b",
    "\\bthey(?:'ve| have|ve)? (?:also |actually )?(?:done|did|do|run) (?:a |an |some |loads of |the |whole |proper )?(?:tests?|studies|study|experiments?|research|trials?)\\b",
    "\\bthey(?:'ve| have|ve) (?:proved|proven|measured|shown) it\\b",
    '\\bthey (?:tested|proved|proven|measured|studied) (?:it|this|that) in (?:some|a|the) (?:lab|labs|study)\\b',
    "\\b(?:it|that)(?:'s|s| is) (?:literally|just|basically|simply|actual|pure) (?:psychology|science|biology|neuroscience)\\b(?! (?:class|homework|exam|paper))",
    '\\b(?:psychology|science) (?:says|tells us|proves|calls)\\b',
    '\\b(?:those|people|the ones) who (?:study|research|know) (?:this|these things|children|it|that|such things) (?:stuff |things )?for a living\\b',
    "\\b(?:any|every|ask any|talk to any) (?:(?!parent|mum|mom|one\\b|of\\b|friend|fan\\b|kid|teenager|woman\\b|man\\b)[a-z'-]{2,20} ){1,3}(?:on here |here |in europe |worth \\w+ \\w+ )?(?:will|would|can|'ll) (?:tell|confirm|agree|back me)\\b",
    '\\bask any (?:doctor|vet|dentist|lawyer|mechanic|[a-z]{3,14}ologist|astronomer|expert|scientist|economist|engineer|physio|nutritionist|specialist|historian|surgeon)\\b',
    "\\b(?:doctors|dentists|dermatologists|vets|big pharma|experts) (?:hate|don't want|dont want|do not want|won't tell|wont tell) (?:this|you|u|him|her)\\b",
    '\\b(?:a|one) (?:famous|great|top|leading|renowned) (?:doctor|scientist|professor|expert|psychologist|economist) (?:once )?(?:said|stated|proved|found|discovered)\\b',
  ].join('|'),
  'g',
);

/** Somebody's own doctor, or words about the phrase: no authority is borrowed. */
const OWN_BEFORE =
  /\b(?:my|our|your|ur|his|her|their|its|this|that|both|two|three|four|five|six|zero|which|whose|these|those)\s+(?:\w+\s+)?$|\b(?:no|nor|not|few|what|if|whether|when|until|unless|does|do|did)\s+(?:the\s+|big\s+)*$/;
const PHRASE_BEFORE =
  /\b(?:say|says|said|saying|phrase|words?|write|wrote|writes|claims?|headlines?|post|posts|begins?|starts?|like|starting|opens?)\b[^.!?]{0,14}["'(]?$/;
/** The author's own case: the people who treated them are known to them. */
const OWN_CASE =
  /^.{0,10}\b(?:say|said|think|believe|reckon) (?:that )?(?:i|he|she|my|his|her)\b|^[^.!?]{0,40}\b(?:told|asked|gave|let|showed|said (?:he|she|they|i|we)|say (?:he|she|i)|found (?:a|an|my|her|his|nothing)|saying (?:he|she|i))\b[^.!?]{0,20}\b(?:me|us|my|her|him|he|she|i)\b/;
/** A joke on the phrase: what is shown is the writer's own affair. */
const OWN_JOKE =
  /^,? \(?(?:that |source: )?(?:i|i'm|i've|i'll|me|my|one more|another|you deserve|it's (?:time|friday|wine|cake))\b/;
const WEAK =
  /\b(?:some|engineers|gps|analysts|psychology|data|the data|reports?|polls?|think|believe|claim|the numbers|stats|the stats)\b/;

function strengthOf(reading: Reading, sentence: Sentence, from: number, to: number, matched: string): number {
  if (sentence.question && !sentence.claimingQuestion) return 0;
  // "It's a myth that studies show": doubted before it is said. Behind the phrase a doubt is part of what it claims.
  if (sentence.corrects && from - sentence.start > 8) return 0;
  const next = reading.sentences[sentence.index + 1];
  if (next?.corrects && next.words.length < 9) return 0;
  const before = reading.plain.slice(Math.max(0, from - 40), from);
  if (OWN_BEFORE.test(before) || PHRASE_BEFORE.test(before)) return 0;
  if (reading.quotes.some(({ span }) => span[0] < from && to < span[1])) return 0;
  if (sentence.sourced) return 0;
  // The old joke about doctors and a trick.
  if (/\bhate\b/.test(matched) && /\btricks?\b/.test(sentence.plain)) return 0;
  const after = reading.plain.slice(to, Math.min(sentence.end, to + 70));
  if (
    /\b(?:doctors|vets|dentists|midwives|surgeons|engineers)\b/.test(matched) &&
    OWN_CASE.test(matched.slice(-12) + after)
  )
    return 0;
  if (OWN_JOKE.test(after)) return 0;
  if (/^ (?:nothing|no such|the opposite|otherwise|hello|hi)\b/.test(after)) return 0;
  let strength = 0.68;
  // "The engineers have discovered": particular ones, whom the reader may know.
  if (/^the (?:doctors|engineers|vets|surgeons|lawyers|trainers)\b(?! all)/.test(matched)) strength -= 0.25;
  if (WEAK.test(matched)) strength -= 0.15;
  if (sentence.hedged) strength -= 0.2;
  // A figure or a health matter under a borrowed name is what readers act upon.
  if (/\d|\bcures?\b|\bcancer|\bbab(?:y|ies)|\bvaccin|\bheart|\bkill/.test(sentence.plain)) strength += 0.08;
  return strength;
}

function* find(reading: Reading): Generator<Mark> {
  const patterns: readonly (readonly [RegExp, ReasonKey])[] = [
    [EXPERTS, 'reason_vague_authority_people'],
    [STUDIES, 'reason_vague_authority_studies'],
    [PROOF, 'reason_vague_authority_proof'],
  ];
  for (const [pattern, reason] of patterns) {
    for (const { span, sentence, match } of placesOf(reading, pattern)) {
      yield { span, strength: strengthOf(reading, sentence, span[0], span[1], match[0]), reason };
    }
  }
}

/** Leans on an authority that is neither named nor linked: "studies show", "experts agree". */
export const vagueAuthority: Check = {
  id: 'reliable/vague-authority',
  letter: 'T',
  example: '[Studies show] that cold showers make you cleverer.',
  find,
};
