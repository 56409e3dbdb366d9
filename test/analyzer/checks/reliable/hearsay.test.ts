import { hearsay } from '../../../../src/analyzer/checks/reliable/hearsay.ts';
import { table } from '../table.ts';

table(hearsay, {
  marks: [
    '[word is] the pool closes for good in May',
    '[apparently] the new head was sacked from her last school',
    "[They're saying] the bridge has cracked again.",
    '[Rumour has it] the library gets a café.',
    '[Little bird tells] me the manager is leaving on Friday.',
    '[supposedly] the landlord reads the post before we do',
    "[There's talk] they will charge for parking from spring.",
  ],
  found: [
    'Somebody [who works at the council told] me the playground is sold.',
    "[my cousin's neighbour] cleans there and says the kitchen has rats",
    'A [lady at the salon told] me her sister went blind from those drops.',
    'Be careful, [a friend of a friend] got really ill there, the nurse said it was the chicken.',
    '[I have been told] by people who know that the club is bankrupt.',
    'Dem [dem say] fuel go cost double by Monday o',
    'The woman in the bakery [had it from] the postman: the branch closes in June.',
    "he's leaving in june, [my guy inside the club says] the papers are signed",
    'It has [come to my ears] that the treasurer took money from the box.',
    '[heard they] are closing the third floor',
    '[insiders say] the whole team gets laid off before the holidays',
  ],
  passes: [
    'My mum said happy birthday to all of you.',
    'I heard back from the doctor, all clear!',
    'I hear you, that sounds really hard.',
    'Is it true that the pool closes in May?',
    'Has anyone heard when the results come out?',
    'The rumour about the pool is not true: the notice on the door says it opens Monday.',
    'Apparently I snore, there is a recording.',
    'Someone left a scarf on the bus, it is with the driver.',
    'The foreman read us the letter this morning: the site shuts on Friday.',
    "My boss told me I got the job, I can't stop crying",
    'They say time heals. Give it some.',
    'word of the day: petrichor',
    'Heard the owls again last night, three of them.',
    'The teacher told us to bring boots tomorrow.',
    "According to the league's website the match moves to Sunday.",
  ],
});
