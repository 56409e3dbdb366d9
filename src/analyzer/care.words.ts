/*
 * What people in despair or danger write, and what people write who only sound like it. Put together from the warning
 * signs that crisis lines publish (talk of dying, of being a burden, of having no reason to live, saying goodbye,
 * giving things away, sudden calm) and from how such posts read in practice. All patterns are for `Reading.plain`:
 * lower case, straight quotes. Nothing in here repeats without a bound.
 */

import { onceEach } from './onceEach.ts';

const source = (...parts: readonly string[]): RegExp => new RegExp(`(?:${parts.join('|')})`, 'u');

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const all = (...parts: readonly string[]): RegExp => new RegExp(`${START}(?:${parts.join('|')})${END}`, 'gu');
const word = (...parts: readonly string[]): RegExp => new RegExp(`${START}(?:${parts.join('|')})${END}`, 'u');

const INTEND =
  "(?:want(?:ed|ing)? to|i'll|wanna|going to|gonna|about to|plan(?:ning|ned)? (?:to|on)|think(?:ing)? (?:about|of)|thoughts? (?:about|of)|ready to|decided to|trying to|tried to|feel(?:ing)? like|keep (?:thinking|dreaming) (?:about|of)|urge to|might|will|i'll|consider(?:ing|ed)?)";
const NOT_WANT =
  "(?:do ?n[o']?t|do not|dun|no longer|dinnae|doan|no) (?:\\w+ ){0,2}?(?:want(?: to)?|wanna|wish to|care to)";

/** Each made when it is first looked for: together they would take longer than a page may wait. */
export const careWords = onceEach({
  /** Said of oneself, these are hardly ever a joke. */
  certain: () =>
    word(
      "walk(?:ing)? into (?:the )?(?:traffic|sea and not)|so easy to (?:just )?(?:not brake|let go|jump|step (?:off|out)|drift across)|(?:made up my mind|it'?s decided),? and (?:i'?m|i am|feel) (?:\\w+ )?(?:calm|at peace)|(?:look(?:ed)? after|take) (?:the|my) (?:dog|cat|kids|children) when i'?m gone",
      "(?:keep|stop|been|started?|always|only|can'?t help|just|i|i'm|im) (?:\\w+ )?think(?:ing)? (?:about|of|a lot about|more about) (?:suicide|dying|death|my death|jumping|ending (?:it|my|things|everything)|killing|hanging|doing it|driving (?:into|off)|stepping (?:in front|off|out)|walking (?:into|in front)|crashing|not being (?:here|alive)|ways to (?:die|go|end)|how to (?:die|end|do it)|leaving (?:the engine|this world|everyone behind)|the (?:bridge|rope|pills|tracks|roof|train|river))",
      '(?:think|thinking|thought|dream|dreaming) (?:about|of) (?:just )?(?:leaving the engine|jumping (?:off|in front|from)|driving (?:into|off)|stepping (?:in front|off)|walking (?:into the (?:sea|river|traffic)|in front)|letting go of the wheel|not turning the wheel|swallowing)',
      '(?:least|less|most) pain(?:ful|less) way|pain ?less (?:way|death|methods?)|(?:easiest|quickest|best) way to (?:die|kill my ?self|end (?:it|my life))|how many (?:\\w+ )?(?:pills|tablets|paracetamol|sleeping|tylenol) (?:\\w+ ){0,4}(?:die|kill|dead|enough|overdose)',
      "(?:i|i'?ve|ive|have|been|am|i'm|im|keep|started|can'?t stop|still|want to|need to|urge to|about to|going to) (?:\\w+ ){0,2}?(?:hurt|harm|cut|burn)(?:t?ing)? my ?self(?! (?:laughing|running|lifting|falling|playing|at|on|in the|doing|skiing|cooking|shaving|climbing|dancing|trying|while|a (?:slice|piece|break)|off|some|out|loose|short|with a (?:bread|kitchen)|again (?:at|on|skiing|playing)))",
      "life (?:is ?n'?t|isnt|is not|not|no longer|was ?n'?t) (?:worth|for me)|(?:not|n'?t|no longer) (?:be )?worth (?:living|being alive|carrying on|staying)|(?:not|n't|cannot|can'?t|dont) (?:\\w+ ){0,3}?(?:mak(?:e|ing) it|get|last) through (?:tonight|the night|another|this night|the week|today)|see my ?self (?:making it|being alive|alive|living) (?:to|past|till|until|in|by|at)|(?:do ?n'?t|dont) (?:think|expect|plan) (?:i'?ll|i will|to|i can) (?:be (?:here|alive)|make it to (?:tomorrow|morning)|live)(?! (?:off|on|by|like|at|with|to|in (?:the )?(?:office|town|work)))",
      "(?:scared|afraid|frightened|terrified) of (?:what i(?:'?m| am|'?ll| will| might| could| may)|my ?self)|(?:do|did|doing) something (?:stupid|bad|terrible) to my ?self|(?:do ?n'?t|dont|do not|can'?t|cant|cannot) trust my ?self(?: (?:tonight|alone|right now|with|any ?more|to be|on my own|at the moment)|(?=[.!,\\n]|$))",
      "(?:feel(?:ing)? like|thinking (?:of|about)|want to|wanna|ready to|going to|about to|gonna|time to|wish i could) (?:just )?(?:end(?:ing)? (?:everything|it|my suffering|my pain|the pain)|finish(?:ing)? (?:it|everything)(?: all)?(?= tonight|[.!]|$)|be with (?:him|her|them|my \\w+) (?:again )?(?:in heaven|soon|now))|(?:i'?ve|ive|i have|i) (?:got|bought|found|tied|took out|counted|saved up|lined up|written|wrote) (?:\\w+ ){0,3}(?:rope|noose|pills|tablets|razor|blades?|suicide|goodbye (?:letters?|notes?))|(?:rope|noose|razor|blade|gun|pills|tablets) (?:is|are|lie|lies) (?:\\w+ ){0,2}(?:next to|beside|on the (?:table|bed|floor)|in (?:front of|my hand)|ready)|the engine on",
      "(?:i|i'?d|i'?ll|we'?ll) (?:could|should|might|would|can|will|may)?(?: as well)? ?(?:just )?(?:be gone|not be here|not exist|vanish|be dead) and (?:\\w+ ){0,5}(?:easier|better|notice|care|happier|fine|over it)|want out of (?:life|being alive|this (?:life|body|world))|of being alive|(?:hate|sick of|tired of|done with|over) being alive|(?:rather|sooner) be dead|wish (?:it|my life|everything) (?:was|were|would) (?:over|end)|i (?:do ?n'?t|dont|do not) deserve to (?:live|be alive|be here)|should ?n'?t (?:be alive|have been born|exist)|i should be dead|(?:can'?t|cannot|don'?t want to) (?:keep|go on|carry on) (?:living|being alive|doing life)|going to (?:sleep|bed) and hop(?:e|ing) (?:i|not to)|hope i (?:do ?n'?t|never|dont) wake up|pray(?:ing)? (?:\\w+ ){0,3}(?:take me|not wake up|to die)|please (?:god )?let me die|let me die|i'?m (?:going to|gonna) (?:jump|do it)(?= tonight|[.!,]|$| now)|(?:jump|jumped) in front of (?:a|the) (?:train|bus|car|lorry)",
      `${INTEND} (?:just )?(?:kill(?:ing)?|hang(?:ing)?|drown(?:ing)?|shoot(?:ing)?|unaliv(?:e|ing)|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:my|me) ?self`,
      'end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life(?! (?:in|back|to|into|seriously|by|and|on|forward|for granted))|took my (?:own )?life',
      "(?:commit|attempt)(?:ting|ted)? suicide|(?:i'?m|i am|i've been|ive been|been feeling|feel(?:ing)?|felt|so|actively|very|really) suicidal|suicidal (?:thoughts|again|tonight|right now|rn)|suicide note",
      `${NOT_WANT} (?:live|be alive|exist|go on living|be in this world|be on this (?:earth|planet))(?: (?:any ?more|any longer|no more|again|at all|like this|in this world|and|but|without)|(?=\\s*[.,!?;\\u2026\\n]|\\s*$))`,
      `${NOT_WANT} (?:be here|wake up|be around) (?:any ?more|any longer|at all|again|tomorrow morning|ever again)`,
      "(?:do ?n[o']?t|do not) want to (?:be here|wake up)(?=\\s*[.,;\\u2026\\n]|\\s*$)",
      'want to not (?:be here|exist|be alive|wake up)|(?:fall|go to) (?:a)?sleep and (?:not|never) wake up',
      "wish i (?:was|were|could be) dead|wish i (?:wasn'?t|weren'?t|was not) (?:alive|here any ?more)|wish i(?:'d| had| was| were)? never (?:been )?(?:born|woken|woke)|wish i would(?:n'?t| not) wake up",
      "(?:would be|be|is|are|were|do|manage|cope) (?:much |far |way |so much )?(?:better|better off|happier|easier)(?: off)? (?:without me|if i (?:was|were|wasn'?t|weren'?t|died|am|'m|disappeared|did ?n'?t)|with me (?:gone|dead)|once i'?m gone|dead)",
      '(?:no|any|a|see the|see any|not see the|what.s the) (?:point|reason|purpose)s? (?:in|to|of|for|why i should) (?:live|living|be alive|being alive|go on|going on|carry on|carrying on|being here|stay alive|keep living)',
      "nothing (?:left )?(?:for me )?to live for|no will to live|lost the will to live any ?more|tired of (?:living|being alive|life)|(?:do ?n[o']?t|do not) know why i.?m (?:still )?alive",
      '(?:took|taken|swallowed|eaten|ate|downed) (?:\\w+ ){0,3}?(?:too many|all|whole|entire|bottle|box|packet|pack|handful|load|lot|bunch|\\d{2})(?: (?:of|the|my|his|her|these|those|sleeping|pain|heart)){0,4} (?:pills?|tablets?|meds|medication|paracetamol|tylenol|panadol|sleepers|painkillers|antidepressants|insulin)',
      "(?:i|i've|ive|i have) (?:just )?(?:overdosed|od'?d|cut my wrists?|slit my wrists?)|cutting (?:my ?self )?again|(?:started|back to|relapsed|been) (?:self.?harming|cutting my ?self)",
      "(?:not|do ?n'?t|is ?n'?t|cannot|can'?t) (?:feel(?:ing)? |be )?safe (?:on my own|with my ?self|from my ?self|by my ?self|alone|around my ?self)",
      '(?:with|worth) (?:\\w+ ){0,3}(?:insurance|pension) (?:money )?than with me|worth more (?:to \\w+ )?dead',
      "(?:burden|useless|worthless) (?:\\w+ ){0,8}(?:better off|won't miss me|be gone|if i (?:was|were) gone)",
      'by the time (?:you|anyone|anybody|someone) (?:read|reads|see|sees|find|finds) this',
      "(?:i'?m|i am|i'll be) (?:standing |sitting |up |out )?(?:on|at) the (?:bridge|ledge|roof|edge|tracks|platform|cliff)(?: edge)? and (?:i )?(?:do ?n[o']?t|can'?t|want)",
    ),

  /** Despair in earnest, but the words of jokes too: what makes it light silences it. */
  plain: () =>
    word(
      "(?:do ?n'?t|dont|do not) want to (?:wake up|be here|be awake|be around) (?:tomorrow|any ?more|in the morning|again|for any of it)|(?:i )?want (?:it|this|everything|all of it|the pain|my life) (?:all )?to (?:be over|stop|end)|i want out(?=[.,;\\n]|$)|(?:no ?body|no one|noone) (?:needs|wants|loves|would miss|cares about) me(?=[.,;\\n]|$| and| i)|(?:i'?m|im|i am|i feel) (?:just )?(?:such )?a burden|what(?:'?s| is) the point (?:of|in) (?:me|any of (?:it|this)|living|life|carrying on|going on|trying|being)|i (?:can'?t|cannot|cant) do (?:this|life) any ?more(?=[.;\\n]|$)|no (?:hope|future) (?:left )?(?:for me|any ?more)|(?:there'?s|there is|i have) nothing left(?: for me)?(?=[.,;\\n]|$)|i (?:just )?want to (?:sleep|disappear|fade) (?:forever|away)|i'?m (?:giving|going to give) up(?: on (?:life|everything))?(?=[.;\\n]|$)|(?:checked|looked up|know) the train times|know that i tried",
      "(?:i|i'?m|im|i am|just|really|actually|to|would rather|i'd rather) (?:\\w+ ){0,2}?(?:want(?:ed)? to|wanna|going to|gonna|ready to|rather) (?:just )?(?:die|be dead|disappear(?: forever)?|be gone|kms|end it(?: all)?|stop existing)",
      '(?:kill(?:ing)?|hang(?:ing)?) (?:my|me) ?self(?! (?:laughing|for|with laughter|trying|at (?:the )?gym))',
      "(?:can'?t|cannot|can not|cant) (?:\\w+ )?(?:go on|carry on|keep going|live like this|live any ?more|bear (?:it|this|to live)|keep living)(?: (?:any ?more|like this|any longer|much longer)|(?=\\s*[.,!;\\u2026\\n]|\\s*$))",
      "(?:i'?m|i am|it'?s|just) (?:so )?(?:done|finished) with (?:life|living|everything|it all)",
      "(?:no ?body|no one|noone|no-one) (?:would|will|'d|would even|'ll) (?:even )?(?:notice|care|miss me|know|cry|come) (?:\\w+ ){0,3}?if i (?:died|was (?:dead|gone)|were (?:dead|gone)|disappeared|killed|never|vanished|went|just)",
      'if i (?:died|die|disappeared|was gone|were gone|killed my ?self),? (?:\\w+ ){0,3}?(?:no ?body|no one|noone|would any|who would|nothing would)',
      'ending it(?: all)?(?: tonight| soon| today)?|end it all(?: tonight| soon| today)|end it tonight',
      "(?:look|stare|looking|staring) at (?:the|my) (?:shed|rope|beam|knives|pills|tablets|tracks|bridge|river|belt|drop) (?:too (?:long|much|often)|and think)|(?:do ?n[o']?t|do not) trust my ?self (?:tonight|alone|right now|with)",
      "(?:there'?s|there is|i see|see) no way out|no way out for me|end (?:the|this|my|all this) (?:pain|suffering)",
    ),

  /** Each may be said on any good day; two of different kinds together, and nothing light, are read as a cry. */
  signs: () => [
    word(
      "good ?night (?:everyone|every ?body|all|world)(?= |,)|for good this time|(?:mum|mom|mam|dad|mama|everyone|everybody|kids|guys),? (?:i'?m|im|i am) (?:so )?sorry|i'?m sorry,? (?:mum|mom|dad|mama|everyone|everybody)|(?:it'?s|its|it was|was|is) (?:not|n'?t) your fault|(?:not|n'?t) any(?:one|body)'?s fault|i love you(?: all| both)?(?=[.,\\n]|$)|i (?:really )?tried(?=[.,\\n]|$)|(?:thank you|thanks) for (?:being (?:kind|there|good)|everything|trying|the good)|remember me",
      "goodbye(?:,? (?:everyone|everybody|all|world|my|and|to))?|this is (?:my )?good ?bye|farewell|do ?n[o']?t look for me|stop looking for me|(?:do ?n[o']?t|please do ?n[o']?t) (?:be sad|cry|blame (?:yourself|anyone|him|her))",
      "last (?:post|message|thing i'?m (?:ever )?(?:going to|gonna) (?:post|write|say)|time i'?ll (?:see|post|write)|words)",
      "won'?t be (?:around|here|there)(?: (?:to|for|tomorrow|when|any ?more|much longer|after))?|i'?ll be gone|i'?m gone",
    ),
    word(
      "(?:put|putting|got|getting) (?:\\w+ ){0,2}?(?:papers|affairs|things) in order|(?:given|gave|giving) away (?:\\w+ ){0,3}?(?:everything|all|own|things|stuff|cats?|dog|clothes)|(?:i'?ve|i have|i) written? (?:\\w+ )?(?:letters?|notes?) to|(?:written|wrote) (?:letters|a letter|a note) (?:to|for) (?:\\w+ ){0,3}(?:children|kids|mum|mom|family|parents|wife|husband)",
      "(?:i'?ve|ive|i have|i) (?:got )?(?:a )?date picked|picked (?:a|the) date|worked out (?:what|how much) (?:the |my )?(?:pension|insurance)|how much (?:the )?(?:life )?insurance",
      'planning around that|a plan for (?:it|how)|have a plan and',
    ),
    word(
      'so tired(?=[.,!;\\n]| of (?:it|all|everything|trying|fighting|pretending|being|my|people)|$)|got so tired|tired of (?:fighting|trying|pretending|everything|it all)|exhausted (?:of|from) (?:fighting|pretending|being)|every part of me',
      "(?:can'?t|cannot|cant) (?:do|take|handle) (?:this|it) (?:any ?more|any longer|much longer)|does it ever stop|when does it (?:stop|end)|make it stop|i (?:just )?want it to (?:stop|end)|another night like this|(?:do ?n[o']?t|cannot|can'?t) (?:see|feel) a(?:ny)? (?:future|way)",
      "i'?m not (?:ok|okay|alright|all right|doing (?:ok|okay|well))|not okay|i'?m broken|nothing (?:matters|helps|works) any ?more|hopeless|worthless|i hate my ?self|hate my life|i give up|i'?ve given up|felt? nothing|feel nothing|empty inside|numb",
      "same thoughts|dark (?:thoughts|place)|(?:those|bad|these) thoughts (?:again|are back|won't)|look(?:ing)? at (?:the|my) (?:shed|rope|knife|knives|pills|tablets|tracks|bridge|river|belt|drop) (?:too|and think)|reasons to (?:carry on|stay|live|go on)|i (?:do ?n[o']?t|do not) want to do it|know how not to|afraid of (?:what i|my ?self)|scared of (?:what i|my ?self)|scared me a bit",
      'was lying (?:to|about being)|low risk|lost everything|burden to|no ?body (?:would |will )?(?:notice|care|miss)|let (?:every(?:one|body)|you all|you|my (?:family|kids|children)) down',
    ),
    word(
      "(?:no ?body|no one|noone) (?:needs|wants|loves|understands|listens|hears|answers|picks up)|(?:get over it|be over it|forget me) (?:\\w+ )?in a (?:week|month|day)|easier for (?:all|every(?:one|body)|them|my)|life is ?n'?t worth|the rope|the garage|the bridge|the tracks|train times|i (?:just|only) wanted to (?:say|tell)|say it to (?:some|any)|alone right now|(?:do ?n'?t|dont|do not) want to be alone|can'?t stop crying|crying (?:all|every) (?:day|night)|hands (?:are )?shaking|nobody left|lost (?:her|him|them) and|since (?:he|she) died|what do i do",
    ),
    word(
      "(?:please )?(?:some ?one|any ?one|anybody|somebody) (?:please )?help me|help me(?=[.,! ]|$)|i need help|(?:can|could|will|would|is|anyone|someone|somebody|anybody) (?:\\w+ ){0,2}?(?:talk to me|message me|call me|sit with me|stay with me|hear me|awake|up to talk)|(?:someone|somebody|anyone|anybody) (?:please )?(?:message|talk to|call|ring|text|dm|help) me|(?:please )?talk to me|is (?:any(?:one|body)|someone) (?:there|awake|around|up)|if any(?:one|body)(?:'s| is) (?:awake|up|there|around)|glad of a voice|i need (?:someone|somebody) (?:to talk|now|tonight|please)",
      "i'?ve locked (?:my|the) door|do ?n[o']?t know (?:where|who) else to (?:put|tell|say|turn|ask|go)|forgive me|i'?m (?:so )?sorry(?: to (?:everyone|all|my|you all)|(?=[.!\\n]|$))|thank you (?:to|for) (?:\\w+ ){0,3}?(?:kind|everything|trying|being there)|i (?:only|just) wanted (?:some(?:one|body)|any(?:one|body)) to know|i feel (?:so )?calm|at peace|you were the best|tell (?:my|the) (?:mum|mom|kids|children|family|wife|husband|son|daughter|sister|brother|dad|parents|dog)|look after (?:my|the|her|him|each other)|take care of (?:my|each other)",
    ),
  ],

  /**
   * The net under the phrases, for cries in words nobody foresaw: grave words of several sorts, weighed together.
   * Each sort counts once or twice, so that a topic alone (a bridge, a funeral) never makes a cry.
   */
  grave: () => [
    {
      weight: 2,
      words: all(
        "noose|rope|razor|blades?|shot ?gun|pistol|bleach|antifreeze|overdos\\w+|pills|tablets|paracetamol|railing|ledge|parapet|wrists?|cut deep|(?:the )?wrong side|swallowed|the gun|the engine|insulin|suicid\\w+|self.?harm\\w*|relapsed|hanging|under the bed|comes into my room|bruises|won'?t stop bleeding|wont stop bleeding",
      ),
    },
    {
      weight: 1.5,
      words: all(
        "hopeless|worthless|numb|empty|pointless|unbearable|disappointed i|woke up|wake up|voices|stopped eating|ca?n'?t eat|free of me|without me|sad for a (?:bit|while)|wish (?:the|a|that|it|he|she|they) (?:\\w+ )?had|nothing left|where i stop|stop here|(?:i think )?i'?m done|already decided|can'?t stop|tired|after tonight|won'?t be needing|wont be needing|still be here|it was quick|no road|look after|take care of each other|tell (?:my|her|him|them)|standing (?:on|at)|forgive|ashamed|failed|failure|scared|afraid|drunk|(?:he is|he's|hes) back|can'?t tell|how to do it|ca?n'?t breathe|in the dark|goodbye|sorry|burden|hurts?|pain|end|ends|ended|die|dead|death|alive|gone|living",
      ),
    },
    {
      weight: 1,
      words: all(
        'nobody|no one|noone|alone|spoken to me|listens?|lonely|strangers?|asking for me|with me|anymore|any more|someone|anyone|anybody|somebody|please|help|tonight|friday|next week|soon|the kids|my kids',
      ),
    },
  ],
  /** Somebody is in another's power or about to be hurt, and it is the author. */
  danger: () =>
    word(
      "(?:says?|said|told me|texted|threatened|swears?|swore) (?:\\w+ )?(?:he|she|they)(?:'?ll| will| would|'?d|'?s going to|'?s gonna| is going to) (?:\\w+ )?(?:kill|hurt|burn|shoot|stab|find|beat) (?:me|us|my)|(?:he|she|they)(?:'?s| is|'?re| are|s|'?ll| will) (?:\\w+ )?(?:going to|gonna)? ?(?:hurt|kill|beat|hit) (?:me|us)|(?:he|she|they|my \\w+) (?:hits|beats|hurts|chokes|rapes|raped|strangled|stabbed|shot) me|(?:took|taken|keeps?|have|has) (?:my|our) (?:passports?|papers|documents|phone)|(?:can'?t|cannot|cant|not allowed to|wo ?n'?t let (?:me|us)) (?:leave|get out|go out|escape)|(?:man|men|someone|somebody|stranger|burglar) (?:is )?(?:in|inside|downstairs in) (?:my|our) (?:house|flat|home|apartment|garden|room)|i'?m (?:in|under|inside) the (?:wardrobe|closet|bathroom|cupboard|boot|trunk|bed)|(?:i think )?i'?m having (?:a )?(?:stroke|heart attack|seizure)|my (?:face|arm|leg) has gone|(?:hurt|lost|stuck|stranded) (?:and|on) (?:\\w+ ){0,4}(?:alone|mountain|hill|moor|phone|dark)|fallen (?:and|down) (?:\\w+ ){0,4}can'?t (?:get up|move)",
      "if i (?:disappear|go missing|end up dead|turn up dead|do ?n[o']?t (?:come back|make it|answer|reply|post|come home|show up))(?:[^.\\n]{0,60}?)(?:it (?:was|wasn'?t|is|won'?t)|he (?:did|has|was)|she did|call|tell|look|police|check|know)",
      "(?:he|she|they|he'?s|they'?re|my (?:\\w+ )?(?:husband|boyfriend|ex|dad|father|step-?dad|partner|brother|uncle|wife|girlfriend|son))(?:'?s| is| are| has| was|'?ve|)? (?:\\w+ ){0,3}?(?:going to kill (?:me|us)|gonna kill (?:me|us)|hitting (?:me|us)|hurt(?:ing|s)? me|beat(?:ing|s)? me|breaking (?:in|the door|down)|trying to (?:get in|break in|kill)|kicking (?:in )?(?:the|my) door|won'?t let (?:me|us) (?:leave|out|go)|locked (?:me|us) in|took my (?:phone|passport|keys)|got (?:a|his|the) (?:gun|knife)|has (?:a|his|the|got a) (?:gun|knife)|been (?:outside|drinking and)|outside (?:my|the|and)|(?:strangl|chok|threaten)\\w{2,4} (?:me|to kill))",
      "(?:some ?(?:one|body)|a (?:man|guy|car|stranger)|two (?:men|guys))(?:'?s| is| are| has been|) (?:\\w+ ){0,2}?(?:follow(?:ing|ed) me|in my (?:house|flat|garden|room|apartment)|trying to (?:get|break) in(?:to)?|breaking in(?:to)?|at my (?:door|window)|outside my (?:house|door|window|flat))",
      "(?:i'?m|i am|we'?re|we are|im|were) (?:\\w+ ){0,4}?(?:trapped|locked (?:in|up)|hiding (?:in|under|from|behind)|being (?:held|followed|stalked|trafficked|attacked|robbed)|kidnapped|sinking|drowning|bleeding (?:a lot|out|and|badly|heavily|so)|having (?:a )?(?:heart attack|stroke|chest pains?)|in danger|not safe(?: at home| here| in this house)?)",
      "(?:i|we) (?:can'?t|cannot|cant) (?:breathe|feel my (?:legs|arms?|face)|stop the bleeding)|(?:chest|arm) (?:hurts|pain) and (?:\\w+ ){0,4}(?:alone|call|can'?t)|the boat(?:'?s| is) (?:sinking|taking (?:on )?water|filling)|we are sinking|water (?:is )?(?:coming|rising|up to) (?:\\w+ ){0,3}(?:with us|our|my|and (?:we|i))",
      "(?:we'?re|we are|there (?:are|is)|\\w{1,40} of us) (?:\\w+ ){0,2}(?:of us )?(?:in|inside) (?:the|a) (?:container|lorry|truck|boat|dinghy|back of)",
      'hiding (?:in|under|from|behind) (?:the|my|a|him|her|them)',
    ),
  /** What goes with real danger: a call, a plea, a number, a weapon, what makes it urgent. */
  plea: () =>
    word(
      "help(?: me| us)?|please(?=[.!,\\n ]|$)|call|ring|police|999|911|112|000|ambulance|emergency|sos|mayday|tonight|right now|now|scared|terrified|afraid|do ?n[o']?t know what to do|any(?:one|body)|some(?:one|body)|no ?body (?:knows|answers|comes)|does ?n[o']?t answer|signal|kill|gun|knife|my key|door|can'?t (?:breathe|talk|call|speak|get out|leave)|alone|where (?:i am|we are)|battery|near",
    ),

  /** A danger that people could be in at this moment. */
  hazard: () =>
    word(
      "jack-?knifed|pile-?up|cars? (?:still )?hitting|crash(?:ed)? (?:just )?(?:now|here|on the)|collision|(?:arm|leg|hand|head|finger|foot|hair) (?:is )?(?:stuck|caught|trapped) in|threatening to jump|fire at (?:the|a|our)|(?:fill(?:ing|ed)|full) (?:up )?with (?:smoke|gas|water|fumes)|with a machete|land ?mine|unexploded|grenade|cornered by|dogs has|on the floor through|(?:going|about|trying) to jump|on the (?:ledge|overpass|parapet|railing|wrong side)|armed (?:man|men|police|robbery)|(?:silo|trench|tunnel|mine|stand|stage|pier|ceiling|scaffold|wall|roof|building|bridge|tent|crane) (?:\\w+ )?(?:has |have |is |just )+(?:\\w+ )?(?:collapsed|collapsing|fallen|gone|come down|on fire|sinking)|evacuation (?:order|warning)|smoke (?:is )?(?:under|in|from|everywhere|filling|coming)|flames? (?:is |are )?(?:out of|at|coming|in|through|on)|(?:ferry|ship|boat|dinghy|yacht|kayak|canoe|raft) (?:is )?(?:\\w+ )?(?:listing|sinking|going down|taking on|adrift|drifting|overturned|on fire|in trouble)|(?:snake|adder|viper|shark|dog|bear|croc\\w*) (?:bite|attack|bit|biting|attacking)|(?:trying|tried) to (?:get|grab|take|snatch|lure) (?:\\w+ )?(?:kids|children|a child|a girl|a boy|girls|boys)|(?:caught|stuck|being pulled) (?:in|by|out) (?:\\w+ )?(?:the )?(?:rip|current|tide|mud|undertow|surf|sea)|cut off by the tide|land ?slip|path (?:has |is )?gone|road (?:has |is )?(?:gone|washed (?:out|away))|man down|woman down|(?:knows?|need|doing|can do|trained in) (?:\\w+ )?(?:cpr|first aid)|electrocuted|stopped (?:breathing|moving)|(?:bad|heavy|heavily|lots of|so much) (?:bleeding|blood)|in labou?r|waters? (?:have |has )?broke|(?:baby|he|she|he's|she's|kid|child|man|woman|mum|dad|friend|wife|husband|son|daughter) (?:is )?(?:choking|turning blue|gone blue|drowning|unresponsive|fitting|convulsing|bleeding|burning|unconscious)|suicidal|(?:wants?|going|threatening|trying) to (?:die|kill (?:him|her|them)self|end (?:it|his|her|their))",
      "(?:man|men|guy|lad|bloke|some ?one|somebody|person|kid|student|woman|he|she|he's|dude) (?:\\w+ ){0,3}?(?:with|has|got|waving|carrying|swinging|holding|wielding|pulled) (?:an? |got an? )?(?:gun|knife|rifle|machete|axe|shotgun|pistol|weapon|blade)|active shooter|shots (?:being )?fired|gun ?shots|gun ?man|shooter|shooting (?:at|in|on|near|outside)|(?:been|being|someone|people|man|was) stabbed|stabbing (?:at|in|on|outside)",
      "(?:house|building|flat|kitchen|car|bus|school|shop|hill|forest|roof|stairwell|block|fire|smoke|flames|blaze)(?:'?s| is| are|) (?:\\w+ )?(?:on fire|burning|in flames|ablaze|alight|coming|spreading|moving|heading|jumped|pouring|in the (?:kitchen|stairwell|hall|roof|lift|building|block|basement))|fire is in|wild ?fires?|bush ?fires?|brush ?fire|fire front|gas leak|smell(?:s|ing)? (?:of |strongly of )?(?:gas|petrol|burning)|carbon monoxide|explosions?|exploded|bomb (?:threat|scare|in|at|found)|unexploded|suspicious (?:package|bag|device)",
      "tornado|tsunami|flash flood(?:ing|s)?|flood ?waters?|(?:river|water|creek|sea|beck|burn|tide|lake)(?:'?s| is| has|) (?:\\w+ )?(?:coming (?:over|up|in|through|down)|rising|over the|burst|broken|up to|in the (?:street|houses|road))|(?:smells?|stinks|tastes) of (?:petrol|diesel|gas|chemicals|bleach)|coming out (?:brown|orange|green|red|black)|(?:dam|levee|bank|dyke) (?:has |is |just |'s )?(?:burst|broke|broken|failing|breached|gone|giving)|mud ?slide|land ?slide|avalanche|rock ?fall|rip current|storm surge|earthquake|aftershock|hurricane|cyclone|typhoon|lightning",
      "live (?:cable|wire)|(?:power ?line|cable|pylon|wires?)s? (?:is |are |'s )?(?:down|hanging|sparking|across|on the ground)|bridge(?:'?s| is| has) (?:gone|out|down|collapsed|collapsing)|sink ?hole|black ice|(?:wall|roof|crane|scaffold(?:ing)?|tree|building)(?: of the \\w+)?(?:'?s| is| has| just|) (?:\\w+ )?(?:come down on|collapsed|collapsing|coming down|about to (?:fall|go|come)|fallen|came down)|ice (?:is |has )?(?:broken|cracked|breaking|gave|thin)",
      'chemical (?:spill|leak)|ammonia|chlorine (?:leak|gas)|toxic (?:smoke|fumes|gas|cloud)|(?:water|supply|batch|milk|food) (?:\\w+ ){0,2}?contaminated|poison(?:ed|ous)? (?:meat|bait|food|sausages?|treats?)|(?:leaving|laid|put(?:ting)?) (?:\\w+ ){0,2}?poison|fentanyl|bad batch',
      "people (?:still |are )?(?:trapped|in the water|stuck|driving off)|(?:kids?|child|children|family|lady|man|woman|people|\\d+|parents?|mum|dad|he|she|and) (?:are |is )?(?:still |are )inside|are inside and|(?:is|are|'s|still|someone|man|woman|child|kids?|\\d+|people|family|driver|he|she) (?:\\w+ )?(?:trapped|buried|drowning|unconscious|unresponsive|choking|not breathing|bleeding|unresponsive|convulsing|fitting)|(?:is not|isn'?t|not|stopped) breathing|no pulse|not breathing|(?:swimmer|kid|kids|child|man|woman|boy|girl|some ?one|people|cars?) (?:is |are )?in the (?:water|sea|river|canal)|(?:under|through) the (?:ice|rubble)|children under|people under|(?:man|woman|lady|guy|lad|girl|boy|he|she|some ?one|runner|player) (?:has |just )*collapsed|being (?:strangled|beaten|attacked|stabbed|robbed|dragged|mugged)|overturned|capsized|overdoses|heart attack|(?:having|had) a (?:stroke|seizure|fit)|broken (?:leg|hip|ankle|back)|(?:hit|struck|knocked down) by a (?:car|bus|van|lorry|truck|train)|fell (?:through|off|from|in|into|down) (?:the|a) (?:ice|cliff|bridge|roof|balcony|river|canal|well|shaft|water)|(?:bus|coach|car|van|lorry|truck|train|boat|minibus) (?:\\w+ ){0,3}?(?:on (?:its|his|her) (?:side|roof)|overturned|upside down|in the (?:river|canal|ditch|sea)|off the road|capsized)|(?:baby|child|toddler|kid|dog|dogs|boy|girl) (?:\\w+ ){0,2}?(?:locked|left|stuck|shut) in|hitting her|beating her|(?:he'?s|going to|gonna) (?:\\w+ )?kill (?:her|them)|strangling|locked (?:her|them) in|(?:end(?:ing)? (?:it|her life|his life|their life)|kill(?:ing)? (?:her|him|them)self|jump(?:ing)? off)",
      '(?:need|needs|needed|have|have got|got|looking for|urgent(?:ly)?|any) (?:\\w+ ){0,5}?(?:blood|platelets?|plasma|o negative|o neg|o-negative|ab negative|b negative|a negative|o positive|insulin|epi ?pen|inhaler|defib(?:rillator)?|oxygen|ambulance|medic)',
    ),
  /** The same net for calls: what has happened, to whom, and what is wanted, in words nobody foresaw. */
  call: () => [
    {
      weight: 2,
      words: all(
        "trapped|unconscious|conscious|collapsed|stung|not breathing|breathing|bleeding|drifting|gone over|hanging on|wandered off|can'?t lift|can'?t reach|drowning|sinking|buried|pinned|swept|washed|floating|choking|burning|stabbed|shot|shooting|armed|gun|knife|tree down|flood ?water|the weir|ice on|lahar|sinkhole|gas|smoke|flames|fire|explosion|collapse|overturned|crashed|on top of|on the roof|crisis number|warning from|cliff|ravine|avalanche|epipen|seizure|overdose|abducted|lava|eruption|leak|landslide|crush(?:ed)?|stampede|electrocut\\w+|dangling|stranded|hypothermi\\w+",
      ),
    },
    {
      weight: 1.5,
      words: all(
        "(?:has|have|is|can|could|does) (?:any|some)(?:one|body)|any(?:one|body) (?:with|near|who|got|have|has)|please send|send (?:help|some ?one)|bring|please look|fire crew|(?:ambulance|police|crew|coast ?guard|rescue|paramedics?|rangers?) (?:\\w+ ){0,4}(?:out|away|coming|called|busy|min|on)|go back|go home|leave the|slow down|go round|turn back|come out|get out|do not (?:use|come|go|enter)|don'?t (?:use|come|go|enter)|\\w{1,40} (?:any ?one|anybody)(?=$|[?.!])|help(?= now|[.!]|$)|answers to|we are knocking|keep (?:away|back|clear)|need (?:a|an|any ?one|help|people)",
      ),
    },
    {
      weight: 1,
      words: all(
        'now|please|already|just|minutes|min|right here|still|inside|people|kids|woman|man|child|he|she|him|her|they|grandad|gran|mum|dad|old',
      ),
    },
  ],
  /** Somebody is lost who can't be left lost. */
  missing: () =>
    word(
      "(?:gone |went |is |been |reported |still |are )missing|has any ?(?:one|body) seen (?:my|our)|gone out (?:again|alone|without)|left on foot|(?:not|n'?t) (?:picked up|answer(?:ed|ing)?) since|missing (?:person|child|boy|girl|man|woman|teen(?:ager)?|since|from|please)|last seen|walked out|wandered off|(?:has ?n'?t|not|did ?n'?t|never) (?:come|came|made it|returned|got) (?:home|back)|ran away|run away|can'?t find (?:my|our|her|him)|disappeared|lost (?:sight of|my (?:son|daughter|mum|dad|child))|abducted|taken from",
    ),
  vulnerable: () =>
    word(
      "boy|girl|son|daughter|child|kids?|toddler|baby|sister|brother|mum|mom|dad|mother|father|nan|gran|grandma|grandad|grandmother|grandfather|husband|wife|friend|man|woman|lady|elderly|teen(?:ager)?|dementia|alzheimer'?s|autistic|non-?verbal|diabetic|aged \\d{1,2}|\\d{1,2} ?(?:years? old|yrs?|yo|y/o)|niece|nephew|student|hiker|walker|swimmer|kayaker|pensioner",
    ),
  /** Tells readers what to do this minute, or asks them to. */
  directive: () =>
    word(
      "lock (?:your|the) (?:doors?|shops?|gates?)|keep (?:the |your )?(?:children|kids) home|do not approach|any (?:midwife|doctor|nurse|medic|vet|lifeguard|firefighter)|close by|tell the control room|who has (?:her|his|the) key|come with|every(?:one|body) out|turn back|hazards on|lifejackets|alert (?:the )?\\w+|(?:can|could) any(?:one|body) (?:who|near|with|come|help|call|get|reach)|staff here|emergency stop|(?:police|ambulance|coast ?guard|999|911|112) (?:\\w+ )?(?:called|told|informed|not here|on (?:the|its|their) way|coming|knows?|aware)|keep (?:yours|your)|stay (?:away|inside|indoors|in|out|clear|off|where|put|low|back|home|up)|get (?:out|in|to|away|down|inside|off|under|up|everyone|your|above|indoors)|evacuat(?:e|ed|ing|ion)|take (?:shelter|cover)|shelter (?:in place|now)|leave (?:now|immediately|the|your|at once)|go (?:now|up|to|inside|home|upstairs|the other|back|round)|keep (?:\\w+ ){0,3}?(?:away|off|clear|inside|in|indoors|out|back|on (?:a )?leads?|left|right)|avoid|(?:do ?n[o']?t|do not|never|please do ?n[o']?t) (?:\\w+ )?(?:go|drink|walk|drive|use|touch|open|come|park|take|let|try|eat|cross|stop|swim|approach|light|switch|give|buy)|(?:shut|close|seal) (?:\\w+ ){0,2}?(?:windows|doors)|stop (?:your )?(?:cars?|driving|using)|turn (?:round|around|back|off)|boil",
      "(?:please |someone |somebody |anyone |just |can you |to )?(?:call|ring|dial|phone) (?:\\w+ )?(?:999|911|112|000|101|the police|police|an ambulance|ambulance|for help|me|us|him|her|\\p{Lu}?\\p{L}+ \\d|0\\d|\\+|coast ?guard|fire)|bring|come (?:to|stand|help|quick(?:ly)?|now|out|with|and help)|please (?:come|help|go|check|look|share|ring|call)|(?:we |i |they |urgently |just )?need (?:help|some ?one|somebody|people|hands|an? |boats?|any(?:one|body)|diggers?|ropes?|blankets|ladders?|shovels|volunteers|blood)|any(?:one|body)(?:'s| who'?s| who is| is)? (?:near(?:by)?|with|have|has|know|knows|got|at|around|close|medical|in|on|live|speak)|any men|does any(?:one|body)|do any of you|if (?:you|any(?:one|body)) (?:see|sees|find|finds|spot|spots|know|knows|hear|hears|live|lives|have|has|are|can|'re)|if you'?re|if your (?:kid|child|dog|house)|check your|can (?:some ?one|somebody|any ?one|anybody|you|any of you)|whoever|look out for|watch (?:out )?for|help(?: needed)?|we'?re breaking|beacons|flash your|parents",
    ),
  /** Instructions nobody gives but in danger; beside a danger they need nothing more. */
  command: () =>
    word(
      "stay (?:away|inside|indoors|out|clear|off|where you)|get (?:out|inside|off the|to high|above)|evacuate|take (?:shelter|cover)|shelter in place|leave (?:now|immediately)|get upstairs|(?:do ?n[o']?t|do not) (?:\\w+ ){0,2}?(?:drink|walk there|drive|go (?:near|down|in|to|out|through|up)|come|approach|cross|touch|swim|open)|every(?:one|body) out|turn back|keep (?:\\w+ ){0,2}?(?:away|clear|off|inside)|stop (?:your )?cars?|(?:shut|close) (?:\\w+ ){0,2}?windows|(?:call|ring) (?:999|911|112|000)",
    ),
  /** What no warning carries. */
  selling: () =>
    word(
      '% off|discount|promo|spare|tips|class|classes|training|trainer|mitten|fire drill|course|workshop|link in (?:bio|reply|profile|comments)|dm me|subscribe|follow (?:me|us|for)|my (?:page|channel|course|store|shop|podcast)|sale|unreal|tabby|cat|kitten|chipped|parcel|cake|xx|model number|plumber|ceiling|landlord|cash|estate agent|prospects|(?:school|house|building|place|he|she|they|i) was on fire',
    ),
  /** What says that it is happening, and here. */
  immediate: () =>
    word(
      "now|right now|there'?s|there is|there are|inside|breaking|immediately|urgent(?:ly)?|emergency|asap|quick(?:ly)?|at once|hurry|this (?:minute|second|isn'?t the test|is not a drill)|not a drill|happening|999|911|112|000|police|ambulance|coast ?guard|rangers|paramedics|fire (?:brigade|service|crew|engine|department)|hospital|council|tonight|still|just|minus|going dark|getting dark|in \\d+ min(?:ute)?s?|\\d+ min(?:ute)?s?|heading|coming|please|today|since \\d|at \\d",
    ),
  /** A body whose warning is its own, named, with the warning. */
  official: () =>
    word(
      "(?:national )?weather service|nws|met office|met [e\\u00e9]ireann|bureau of meteorology|environment agency|coast ?guard|police|fire (?:service|brigade|department|and rescue)|sheriff(?:'s office)?|health (?:board|department)|civil (?:defen[cs]e|protection)|cfa|rfs|usgs|pagasa|fema|emergency management|noaa|red cross",
    ),
  officialSays: () =>
    word(
      '(?:issued|ordered|upgraded|declared) (?:\\w+ ){0,4}?(?:warnings?|evacuations?|alerts?|orders?|watch)|(?:say|says|said|tell|telling|asking|ask|warn|warns|warning) (?:\\w+ ){0,4}?(?:to )?(?:stay|leave|evacuate|avoid|keep|get out|shelter)|(?:have |has )?closed the',
    ),

  /** Second-hand: such a warning keeps the normal rules. */
  secondHand: () =>
    word(
      "apparently|(?:just )?had this sent|(?:was|been|got) sent (?:this|to me)|(?:some ?one|somebody) sent (?:me|us) this|forwarded|(?:i|just|we|ive|i've) hear[ds]?|heard (?:that|from|there)|hearing (?:that|of|reports)|rumou?rs?|they(?:'re| are)? say(?:ing)?|people (?:are )?say(?:ing)?|(?:folk|folks|page|group|everyone) (?:is|are) saying|some ?one (?:said|says|told|posted)|somebody (?:said|says|told|posted)|supposedly|allegedly|word is|a friend of|my friend'?s|friend of (?:a friend|mine)|(?:cousin|mate|neighbou?r|colleague|sister|brother|aunt|uncle)'?s (?:\\w+ )?(?:friend|mate|cousin|wife|husband|neighbou?r|hairdresser|boss)|a (?:mate|guy|woman|nurse|cop|policeman|doctor|lad|girl|cousin|friend) (?:i know|who|that|of|says|said|told|at|in|from)|tell every(?:one|body)|share (?:this )?(?:before|everywhere|to|with every|now|and|far)|re-?post|pass (?:it|this) on|forward(?:ed)?|copy and paste|not my (?:words|post)|saw (?:it )?(?:on|in) (?:a |the )?(?:group|facebook|whatsapp|tiktok|twitter|chat|post)|doing the rounds|spread the word|media|they do ?n[o']?t want|wake up|the truth|unconfirmed|reportedly|source says|whatsapp|got sent this|sent to me",
    ),

  /** Fiction, games, sport, figures of speech, the past, an exercise. */
  elsewhere: () =>
    word(
      'novel|chapter|episodes?|season \\d|film|movie|the play|plays? (?:the|a)|screenplay|script|lyrics?|song|album|poem|character|the book|book club|novelist|plot|protagonist|trailer|series|netflix|podcast|documentary|game ?play|the game|video ?game|level \\d|boss fight|dnd|d&d|campaign|quest|minecraft|fortnite|raid|drill|exercise|rehears(?:al|ing|ed)|simulation|dress(?:ed)? up|costume|sims|sitcom|kdrama|anime|manga|fanfic|fic|quiz|crossword|recipe',
    ),
  past: () =>
    word(
      "we practi[sc]ed|(?:fire|gas|evacuation|safety) drill|years? ago|last (?:year|month|week|summer|winter|spring|autumn|century)|months ago|weeks ago|back in (?:the )?\\d{2,4}|in (?:19|20)\\d\\d|(?:19|20)\\d\\d|on this day|anniversary|remember(?:ing|ed)?|used to|when i was|as a (?:kid|child|teenager)|history|memorial|survivors?|the night of|yesterday|was (?:rescued|found safe|put out)|all (?:fine|safe|clear|ok)|we'?re all fine|found safe|has been found|is home|storm'?s past|cancelled|called off|stood down|under control",
    ),
  /** The way out, told from the far side, or told to others to help them. */
  recovered: () =>
    word(
      "(?:years?|months|decades?) (?:ago|later|sober|clean)|in (?:19|20)\\d\\d|(?:glad|grateful|thankful|happy) (?:i|to be|that i|i'm)|(?:i'm|im|i am) (?:still here|better now|okay now|ok now|fine now|doing (?:better|well|ok|okay) now)|no longer (?:want|feel|think)|(?:recovery|recovered|therapist|therapy) (?:saved|helped|works|has|is)|(?:got|get|getting|feeling) better|if you(?:'re| are)? (?:struggling|feeling|feel|suicidal|in crisis|thinking)|you(?:'re| are) not alone|reach out to|call (?:or text )?988|samaritans|helpline|hotline|lifeline|awareness|prevention|suicide rates?|it gets better|please stay|used to (?:want|think|feel)|last year i|back then|feeling like my ?self again|prevent|campaign|study|statistics",
    ),
  light: () =>
    source(
      `${START}(?:l+o+l+(?:o+l+)*|lmf?ao+|rofl|(?:ha){2,}h?|he(?:he)+|jk|j/k|kidding|jokes?|joking|by which i mean|jungler|loot|respawn(?:ed|s)?|penalti|ffs|omg|ja(?:ja)+|kkk+|xd|tbh lol|bruh|smh|literally dying|whoops|phew)${END}`,
      '[\\u{1F602}\\u{1F923}\\u{1F480}\\u{1F605}\\u{1F606}\\u{1F648}\\u{1F61C}\\u{1F92A}\\u{1F604}\\u{1F601}\\u{1F37E}\\u{1F382}\\u{1F389}\\u{1F643}\\u{1F972}]',
    ),
  earnest: () =>
    word(
      "not (?:as |even )?(?:a )?(?:lol|jok(?:e|ing)|kidding)|no joke|(?:i'm|im|i am) (?:being )?(?:serious|not joking|not kidding)|for real this time|seriously though|this is not a drill|isn'?t (?:a joke|the test|a drill)",
    ),
  /** What small troubles are made of: where it is the cause, dying of it is a figure of speech. */
  trivial: () =>
    word(
      'meetings?|by which i mean|jungler|penalti|loyalty|oficina|ufficio|mondays|spreadsheets?|hung ?over|hangover|leg day|gym|traffic|wifi|wi-fi|printer|cringe|embarrass(?:ed|ing|ment)|awkward|queue|diet|sugar|gluten|doughnut|pizza|coffee|cake|chocolate|homework|essay|deadline|mosquitos?|hay ?fever|sunburn(?:t|ed)?|blisters|heels|cramps|alarm clock|toddlers?|laundry|dishes|ironing|ikea|parking|outfit|haircut|fringe|bangs|autocorrect|typo|group chat|zoom|teams call|commute|spoilers?|finale|cliff ?hanger|bass ?line|drop|album|concert|tickets|tour|match|season|referee|penalt(?:y|ies)|league|relegated|lose again|bake off|karaoke|salsa|chilli|curry|cute|adorable|gorgeous|so good|so funny|laughing|laughter|hilarious|tax return|slideshow|glitter|tiles|wasabi|burpees|marathon|squats|contract|subscription|broadband|podcast|hammock|retire(?:d|ment|s)?|last day|new job|moving to|moving house|boat|puns?|dad jokes?|fridge|pottery|printer|diet|cheesecake|new direction|f[e\\u00ea]te|karaoke|mowing|lawn|toast',
    ),
  conditional: () =>
    word(
      "if (?:i have to|i hear|i see|one more|(?:they|he|she|it|this|we|you|that|my \\w+|the \\w+|\\p{L}+) (?:\\w+ ){0,3}?(?:again|one more|lose|loses|win|wins|cancels?|plays?|says?|does|do|dies|ends?|asks?|breaks?|happens?|tells?|is(?:n't)?|are(?:n't)?|doesn'?t|don'?t|won'?t))",
    ),

  /** The plainest cries in other languages the world writes in: wanting to die, not wanting to live, killing oneself. */
  elsewhereDistress: () =>
    source(
      'ich (?:will|m[o\\u00f6]chte|mag|kann) (?:einfach )?nicht mehr (?:leben|aufwachen|weiterleben)|ich will (?:einfach )?sterben(?! vor)|ich (?:bringe|bring) mich um|mich umbringen|mir das leben nehmen|suizidgedanken|selbstmord (?:begehen|machen)',
      '(?:no|ya no) quiero (?:seguir )?(?:viv(?:ir|iendo)|estar aqu[i\\u00ed]|despertar)(?! (?:en|con|sin ti jaj))|(?:me )?quiero morir(?:me)?(?! de (?:risa|verg))|quiero matarme|voy a matarme|me voy a matar|quitarme la vida|suicidarme|acabar con mi vida',
      "je (?:ne )?veux (?:plus|pas) (?:vivre|\\u00eatre l[a\\u00e0]|continuer \\u00e0 vivre|me r\\u00e9veiller)|j'?ai (?:juste )?envie de mourir(?! de rire)|je veux mourir(?! de rire)|me suicider|mettre fin [a\\u00e0] (?:mes jours|ma vie)|en finir avec la vie",
      'n[a\\u00e3]o quero mais (?:viver|estar aqui|acordar)|quero morrer(?! de rir)|me matar|tirar (?:a )?minha (?:pr[o\\u00f3]pria )?vida|acabar com (?:a )?minha vida|me suicidar',
      'non (?:voglio|ho) pi[u\\u00f9] (?:vivere|voglia di vivere|svegliarmi)|voglio morire(?! dal)|voglio uccidermi|mi uccido|togliermi la vita|farla finita',
      'ik wil (?:niet meer (?:leven|wakker worden|verder)|dood(?:gaan)?)|zelfmoord plegen|mezelf van kant|er een eind aan maken',
      'nie chc[e\\u0119] (?:ju[z\\u017c] )?\\u017cy\\u0107|nie chce mi si\\u0119 \\u017cy\\u0107|chc\\u0119 umrze\\u0107|zabij\\u0119 si\\u0119|chc\\u0119 si\\u0119 zabi\\u0107|odebra\\u0107 sobie \\u017cycie|pope\\u0142ni\\u0107 samob\\u00f3jstwo',
      'vill (?:inte|ikke) (?:leva|leve) (?:l\\u00e4ngre|lengre|l\\u00e6ngere|mer)|jag vill d\\u00f6|jeg vil d\\u00f8|ta mitt liv|ta livet av mig',
      'ya\\u015famak istemiyorum|\\u00f6lmek istiyorum|intihar ed(?:ece\\u011fim|erim)|kendimi \\u00f6ld\\u00fcr',
      'aku (?:tidak|nggak|gak|udah) (?:mau|ingin) (?:mati|bunuh diri)|(?:ingin|mau|pengen) (?:mati|bunuh diri)|(?:tidak|nggak|gak) (?:mau|ingin) hidup lagi|ayoko na(?:ng)? mabuhay|gusto ko na(?:ng)? mamatay|magpapakamatay',
      'nu mai vreau s\\u0103 tr\\u0103iesc|vreau s\\u0103 mor|kh\\u00f4ng mu\\u1ed1n s\\u1ed1ng|mu\\u1ed1n ch\\u1ebft|t\\u1ef1 t\\u1eed|sitaki kuishi|nataka kufa|nataka kujiua',
      '\\u043d\\u0435 \\u0445\\u043e\\u0447\\u0443 (?:\\u0431\\u043e\\u043b\\u044c\\u0448\\u0435 )?\\u0436\\u0438\\u0442\\u044c|\\u0445\\u043e\\u0447\\u0443 \\u0443\\u043c\\u0435\\u0440\\u0435\\u0442\\u044c|\\u043f\\u043e\\u043a\\u043e\\u043d\\u0447\\u0438\\u0442\\u044c \\u0441 \\u0441\\u043e\\u0431\\u043e\\u0439|\\u0443\\u0431\\u044c\\u044e \\u0441\\u0435\\u0431\\u044f|\\u043d\\u0435 \\u0445\\u043e\\u0447\\u0443 \\u0436\\u0438\\u0442\\u0438|\\u0445\\u043e\\u0447\\u0443 \\u043f\\u043e\\u043c\\u0435\\u0440\\u0442\\u0438',
      '\\u6b7b\\u306b\\u305f\\u3044|\\u6d88\\u3048\\u305f\\u3044|\\u751f\\u304d\\u3066\\u3044\\u305f\\u304f\\u306a\\u3044|\\u81ea\\u6bba\\u3057|\\u4e0d\\u60f3\\u6d3b|\\u6d3b\\u4e0d\\u4e0b\\u53bb|\\u60f3\\u81ea\\u6740|\\u60f3\\u81ea\\u6bba|\\uc8fd\\uace0 ?\\uc2f6|\\uc0b4\\uace0 ?\\uc2f6\\uc9c0 ?\\uc54a|\\uc790\\uc0b4\\ud558',
      '\\u0623\\u0631\\u064a\\u062f \\u0623\\u0646 \\u0623\\u0645\\u0648\\u062a|\\u0627\\u0631\\u064a\\u062f \\u0627\\u0646 \\u0627\\u0645\\u0648\\u062a|\\u0644\\u0627 \\u0623\\u0631\\u064a\\u062f \\u0623\\u0646 \\u0623\\u0639\\u064a\\u0634|\\u0633\\u0623\\u0646\\u062a\\u062d\\u0631|\\u0645\\u0631\\u0646\\u093e \\u091a\\u093e\\u0939\\u0924|\\u091c\\u0940\\u0928\\u093e \\u0928\\u0939\\u0940\\u0902 \\u091a\\u093e\\u0939\\u0924|\\u0916\\u0941\\u0926\\u0915\\u0941\\u0936\\u0940 \\u0915\\u0930',
    ),
});
