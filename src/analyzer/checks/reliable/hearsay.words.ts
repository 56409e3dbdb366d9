/**
 * Voices without a name, and what they do, as people pass talk on in everyday posts (collected by hand; Nigerian Pidgin,
 * Jamaican Patois, Irish, Scots, Singapore and Indian English among them). In the form of `Reading.plain`.
 */
export const VOICES = {
  /** People known by a tie or a trade only. */
  person:
    "somebody|someone|sum1|another somebody|guy|bloke|fella|fellow|lad|lass|lady|woman|man|girl|boy|kid|dude|chap|gentleman|person|people|folks?|mate|friend|friends|buddy|pal|bestie|cousin|cousins|comadre|compadre|uncle|auntie|aunt|aunty|tita|brother|sister|bro|sis|nephew|niece|in-law|neighbou?r|neighbours|colleague|coworker|co-worker|workmate|roommate|flatmate|classmate|girlfriend|boyfriend|gf|bf|ex|hairdresser|barber|nail girl|nail lady|nail tech|plumber|electrician|bookie|driver|taxi driver|bus driver|delivery guy|nurse|doctor|teacher|porter|clerk|cop|policeman|steward|guard|recruiter|insider|source|mum|mom|mother|mama|parent|mothers|parents|staff|employee|employees|ex-employees|ex-employee|patient|customer|client|tenant|admin|mod|streamer|streamers|dev|resident|member|brethren|sister-in-law|brother-in-law|wife|husband|missus|son|daughter|dad|granddad|gran|nan|nan's friend|butty|landlord|manager|boss|supervisor|janitor|caretaker|caretakers|cleaner|waiter|barman|barmaid|bartender|vet|bookkeeper|postman|fisherman|farmer|candidate|candidates|agent|kababayan|stranger|volunteer|volunteers|soldier|page|account|tech|rep|reps|postwoman|seller|usher|sub|stranger|chap|trucker|fellows|vice-president|[a-z]{3,10}(?:[^aeiou]er|man|woman|ist|ian)|insiders|contact|contacts|guys|lads|ladies|women|men|aide|aides",
  /** What makes a voice somebody unknown. */
  unknown:
    "a|an|one|some|some of the|one of the|one of our|one of my|another|a certain|certain|multiple|several|two|three|two separate|three separate|a couple of|a few|many|more than one|a reliable|someone's|somebody's|someones|this one|two other",
  /** What makes a voice one the author knows and the reader doesn't. */
  known: 'my|our|mi|his|her|their|your|yer|the|this|that|them|di',
  /** Acts that carry talk on. */
  says: "said|says|say|told|tells|tell|telling|telled|saying|reckons|reckon|reckoned|swears|claims|claimed|mentioned|confirmed|confirms|let slip|leaked|posted|heard|hears|saw|seen|read somewhere|had it from|has it from|got told|was told|was telling|were telling|was saying|were saying|is saying|are saying|messaged|whispered|was explaining|overheard|dm'd|dmed|decompiled|datamined|lip-read|let it slip|described to|sworn|swore|has told|have told|has confirmed|have confirmed|have now described|don tell|don talk|talk say|dey talk|forwarded|hinted|dumped|have leaked it|has leaked it|sat it|was in tears telling|had the patch notes|had it off|let on|spilled|spilt|commenting|commented|mentioned in passing|explains",
} as const;
