import { bragging } from '../../../../src/analyzer/checks/generous/bragging.ts';
import { table } from '../table.ts';

table(bragging, {
  marks: [
    '[Humbled to announce that I have been named one of the top 30 under 30 in shipping].',
    'Not to brag, [but I am easily the fastest coder in the company].',
  ],
  found: [
    "[Didn't even study and still came first in my class], some of us are just built different",
    '[My third house, paid in full], while others were still asking if it can be done.',
    '[My professor said I am the best student she has ever had]. Top of the year again.',
    'They laughed at me at school. [Today I own two companies and a driver].',
    "[Six figures before lunch], and most people simply don't want it enough",
    "[I have never once failed an exam]. I guess I'm just that good.",
    '[I have won Best Speaker. I have led three teams. I have exceeded every target. I am a leader. My record speaks for itself.]',
    'So blessed. [New Porsche outside, private villa in July], jealous? 😘',
    '[youngest partner in the history of the firm], what did you do this year',
    "promoted again, [first try, no prep], can't relate to the rest of you",
  ],
  passes: [
    'I passed my driving test!! Third try, the examiner hugged me.',
    'Humbled to share that Priya and Tom did all the work on this and taught me everything. Thank you both.',
    'We had a baby on Tuesday. Everyone is fine and nobody has slept.',
    'My sister is the best runner in the county and I am so proud of her.',
    'Not to brag, but I burnt the toast and the backup toast.',
    'I got the job! Thank you Jo for the mock interviews, what helped most was saying less.',
    'I was the worst in my class at maths until my aunt sat with me.',
    'Is the best way to the station still through the park?',
    'We were the first ones at the beach, then it rained.',
    'People who say "humbled to announce" are never humbled.',
    'I read two books last year, both about bees.',
    'Blessed with good weather for the fair, come by if you like.',
    'My first car was a hand-me-down from my gran and it still smells of mints.',
  ],
});
