/** What language a text is in, as far as the checks need to know it. */
export type Language = 'en' | 'other' | 'unknown';

/*
 * The commonest words of each language that are rare in the others: closed-class words only, so that a topic, a name
 * or a borrowed noun says nothing. English carries the spellings of chat and of its pidgins and creoles, because a
 * draft in them is English to its readers.
 */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of to is that it you for was with are this have be not they my we he she what so your just who when there can all about if out how been has would will had were which their our me do did am from its dont im ive cant didnt thats because than then some them these those could should his her really being does why u ur lol pls dem na dey una abeg wey nah di fi seh a i in on at by as or no an also very much many any every one two only even still too more most less other same such own again never always ever now here where while though before after since until under over off down up into around between through without against during each both few lot lots got get gets getting go goes going gone went come comes came make makes made take takes took say says said tell tells told know knows knew think thinks thought want wants need needs like look looks see saw seen people thing things man woman men women kids day days week year years time today tonight tomorrow yesterday morning night good bad best better great new old big little right back way well actually literally please thanks thank love hate work works house home school game first last next someone somebody everyone everybody nobody anyone nothing something everything id ill doesnt isnt arent wont youre theyre theres whats gonna wanna gotta yall aint yeah yes ok okay omg lmao bro bruh guys mate tbh ngl idk cuz cos bc abi sef dis dat don wetin naija wahala sabi oga oya mi yuh inna nuh weh deh haffi gwaan mek pon unu cyaan likkle',
  es: 'el la los las que de y en un una es por con para del se lo como más pero sus le ya este sí porque esta cuando muy sin sobre también hasta hay donde quien desde todo nos durante uno ni contra ese eso mí',
  fr: 'le la les de des et un une est que qui dans pour pas sur avec ce il elle je vous nous au aux du en mais ou où sont cette ses leur plus par tout être fait comme très chez ça',
  de: 'der die das und ist nicht ich du er sie es wir ihr ein eine einen dem den des zu mit auf für von im auch sich aber wie noch nur war hat wenn oder bei nach über schon kann doch mehr als',
  pt: 'o a os as que de e em um uma não é do da para com por mais como mas foi ele se na no dos das ao seu sua ou quando muito já está eu também só pelo pela até isso você são',
  it: 'il lo la i gli le che di e un una è non per con sono del della si in ma come più anche questo alla ha nel dei io mi ci se tutto cosa perché molto già quando',
  nl: 'de het een en van ik te dat die in is niet op aan met als voor er maar om hem dan zou wat mijn ook naar heb je ze zijn bij nog wel geen deze heeft was hij wij jullie',
  pl: 'nie to się w na i z że do jest jak a o co tak za po ale od przez dla czy już tylko być ten było jego mnie ma który są tym ze',
  sv: 'och att det som en på är av för med den till inte om ett han men var jag har de kan så från vi när nu ska du',
  tr: 've bir bu için da de ne çok ben sen o mi mı ama gibi var yok daha kadar olarak diye değil',
  id: 'yang dan di ini itu dengan untuk tidak dari ke dalam akan pada juga saya ada kita sudah bisa atau karena aku kamu',
  fil: 'ang ng sa mga na ay ko mo si ni kasi hindi lang po naman ako ikaw siya kami',
  ro: 'și de la în cu pe nu este un o care mai din pentru ce se sunt am au dar',
  vi: 'và là của có không được cho người với này trong một những các đã tôi anh',
};

const LANGUAGES_OF_WORD = (() => {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON)) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
})();

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Letters looked at to settle the script: enough to be sure, few enough to cost nothing. */
const SAMPLE = 400;

function mostlyLatin(text: string): boolean | undefined {
  let latin = 0;
  let letters = 0;
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters += 1;
    if (LATIN.test(character)) latin += 1;
    if (letters >= SAMPLE) break;
  }
  return letters === 0 ? undefined : latin * 2 > letters;
}

/**
 * The language of a text, from its lower-cased words: 'en' where English function words lead, 'other' where another
 * language's do or the script isn't Latin, 'unknown' where nothing tells (a few words, a name, a number).
 */
export function languageOf(text: string, words: readonly string[]): Language {
  const latin = mostlyLatin(text);
  if (latin === undefined) return 'unknown';
  if (!latin) return 'other';
  const votes: Record<string, number> = {};
  for (const word of words.slice(0, SAMPLE)) {
    const languages = LANGUAGES_OF_WORD.get(word.replaceAll("'", ''));
    if (!languages) continue;
    for (const language of languages) votes[language] = (votes[language] ?? 0) + 1 / languages.length;
  }
  const english = votes.en ?? 0;
  let other = 0;
  for (const [language, count] of Object.entries(votes)) if (language !== 'en' && count > other) other = count;
  // A draft of names, numbers and rare words tells nothing: only a long one without a single known word is foreign.
  if (english === 0 && other === 0) return words.length < 15 ? 'unknown' : 'other';
  if (english >= other) return 'en';
  return other - english >= 1 ? 'other' : 'unknown';
}
