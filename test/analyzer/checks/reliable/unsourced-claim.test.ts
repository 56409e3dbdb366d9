import { unsourcedClaim } from '../../../../src/analyzer/checks/reliable/unsourced-claim.ts';
import { table } from '../table.ts';

table(unsourcedClaim, {
  marks: [],
  found: [
    '[Two out of three bee colonies in this country died because of that spray.]',
    '[They sold the playground and gave themselves a 12% raise in the same week.]',
    'Did you know [90% of people in this county drink less water than they need]?',
    '[The government cut a third of the nurses in this country and hid it.]',
    '[Microwaves destroy 80% of the vitamins in milk.]',
    "[Finland's kids have more holidays than any in Europe and still test better than ours.]",
    '[they put more sugar in kids cereal than in chocolate]',
    '[Seventy percent of workers in this state never take all the holiday they are owed.]',
    '[the council pays more for parking than it spends on schools in this city]',
    '[More people in this town die of the cold than on the roads in the whole county.]',
  ],
  passes: [
    'I think the new bridge looks lovely in the evening.',
    'I counted forty swifts from my window this morning.',
    'The census report says 12% of homes in this county stand empty: https://example.org/census',
    'Does anyone know how many people live in this town?',
    'We cycled 80 km and ate three cakes each.',
    'My daughter lost two teeth in one week.',
    'Tickets are 5 pounds, doors open at seven.',
    'Water is wet.',
    'Add two cups of flour and half of the sugar.',
    'She scored twice and we all cried.',
    'Maybe prices fall next year, maybe they rise.',
    'It is a myth that we use ten percent of our brain.',
    'Our shop has 20% off all boots until Sunday.',
    'Sorry for your loss, he was the kindest man I knew.',
  ],
});
