/**
 * Who is leant on without a name, and how: groups of professions and kinds of study, as they stand in everyday posts
 * (collected by hand from the border cases of CHECKS.md and from how papers and feeds introduce such claims).
 * All in the form of `Reading.plain`: lower case, straight quotes.
 */
export const AUTHORITY = {
  /** Professions in the plural whose word is taken for knowledge. Trades of daily life (teachers, nurses) aren't here. */
  people:
    'experts?|scientists|researchers|academics|scholars|specialists|doctors|professors|conservationists|neuroscientists|lawyers|pediatric specialists|trainers|thought leaders|gps|physicians|surgeons|vets|veterinarians|dentists|midwives|physios|physiotherapists|therapists|psychologists|psychiatrists|economists|analysts|historians|sociologists|anthropologists|nutritionists|dietitians|dieticians|dermatologists|cardiologists|neurologists|oncologists|paediatricians|pediatricians|gynaecologists|biologists|geologists|meteorologists|astronomers|linguists|engineers|profilers|body language experts|sleep consultants|brewers worldwide|educationists|climatologists|epidemiologists|virologists|statisticians|optometrists|orthodontists|pharmacists|audio engineers|pro coaches|leading institutes|top universities|the best minds|audiologists|chiropractors|financial advisers|financial advisors|eye doctors',
  /** "security people", "nutrition folks": a trade worn as a badge. */
  trade:
    'aviation|pedagogy|property|diet|yoga|animal|medical|security|nutrition|weather|science|sports science|brain|eye|child development|health|health n safety|pediatric nutrition|tech|legal|financial|finance|clever|smart|brainy|sleep|vet|climate|education|fitness|history',
  badge: 'people|folks?|guys|types|minds|lot|bods|boffins|experts|gurus?|pros',
  /** Words that may stand before the group and make it no more a name. */
  before:
    'orthopedic|conditioning|child|world-famous|greatest|best|all|most|many|some|several|numerous|countless|even|the|them|these|serious|real|leading|top|eminent|famous|renowned|independent|international|foreign|american|european|western|modern|holistic|big|senior|trusted|qualified|great|good|honest|respected|world|global|health|medical|hiring|industry|climate|security|child|legal|financial|relationship|marketing|grain|sleep|brain|leadership|ayurveda|food|fitness|tech|parenting|education|workplace|sports|sport|military|political|computer|rocket|soil|data|social|a lot of|lots of|plenty of|loads of',
  /** What may stand between the group and its verb. */
  between:
    'have|has|had|all|now|also|already|long|always|even|do|will|would|are|is|been|were|unanimously|finally|just|worldwide|everywhere|generally|widely|today|recently|themselves|since|again|repeatedly|all over the world|around the world|abroad|privately|once|dey|then|universally|basically|literally|still|only|over and over|for years|for decades|in europe|nowadays|these days|i follow|quietly|have all|dem|na|u',
  /** What experts are made to do in such a sentence. */
  says: "says?|said|saying|agree|agrees|agreed|warns?|warned|warning|recommends?|recommended|advises?|advised|confirm|confirms|confirmed|finds?|found|proves?|proved|proven|shows?|showed|shown|discovered|discover|known|know (?:that|it|this|about|how|why)|believe|believes|admits?|admitted|hates?|tells?|swear by|accept|accepted|suggests?|insist|all know|aligned|call this the|have a name for|can't explain|cant explain|don't want (?:you|u) to know|dont want (?:you|u) to know|won't tell you|wont tell you|begging you|united|certain|settled|considered|consider|demonstrated|held|sounding the alarm|worked it out|realis(?:e|ed)|realiz(?:e|ed)|estimate|measured|off \\w+ now|on the same page|spoken|of the opinion|of one mind|pointed out|established|linked|stated|figured (?:it )?out|moved on|seeing|don talk|don test|have looked at|looked at|quietly telling|backs? me|backs?|indicates?|concluded?|demonstrates?|points? to|link|supports?|recognis(?:es?|ed)|recogniz(?:es?|ed)|changed to|give it|claim|can't stand|cant stand|quietly dropped|dropped the idea|gave up on|stopped recommending|would take that off you",
  /** Knowledge without an owner. */
  studies:
    'studies|studys|latest findings|the latest findings|findings|leadership science|research|surveys|science|modern science|medical science|neuroscience|psychology|the literature|statistics|stats|the stats|the data|data|the numbers|the evidence|the science|the research|reports|polls|a study|one study|a new study|new study|a recent study|government study|a survey|experiments|trials|clinical trials|research papers|a report',
} as const;
