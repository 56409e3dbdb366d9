/**
 * Short words that glue a hashtag of several words together (#thankyouforbeingwithus). Picked by hand: English function
 * words and the commonest verbs and nouns of slogans, long enough to be told apart inside a string of letters.
 */
export const hashtagWords: readonly string[] =
  `a i about after again all always am and any are as ask at away baby back be beautiful because been before being best
better big birthday book boy boys but buy by can cant care club come coming could cry cut dad day days did do does dog doing done
dont down dream drink easy eat ever every everyone everything eye eyes family fan feel fight find first follow food for forever
free friday friend friends from fun get getting girl girls give giving go goes going gone good got great group had half happy hard
has have having he help her here him his home house how i if im in is isnt it its just keep kid kids know last learn left let lets
life like likes line list little live living long look lost lot love loves made make makes making man many me men monday more most
mum mom move movie much music must my myself need never new next nice night no not nothing now of off old on once one only open or
our out over own party pay people photo photos place play please post proud put ready real rest right run sad safe said save say
says school see self selfie sex share she should show side sing so some song songs soon star start stay still stop story street strong
sun sunday support sure sweet take team than thank thanks that thats the their them then there these they thing things think this
those three thursday time to today together told tomorrow too top track trip true try tuesday twenty two ugly up us very voice vote
wait walk want was way we wedding week well went were what when where which who whole why wife will win winter wish with work world
would wrong year years yes you young your yourself`.split(/\s+/);
