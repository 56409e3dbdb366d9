import { passItOn } from '../../../../src/analyzer/checks/reliable/pass-it-on.ts';
import { table } from '../table.ts';

table(passItOn, {
  marks: [],
  found: [
    'They poisoned the lake. [Share this everywhere] before they delete it!!',
    '[Copy and paste], do not just hit share! From tomorrow the bank charges you for breathing.',
    'The media is silent about the wells. [RT this to everyone].',
    '[Wake up people], they are putting chips in the bread and the news is hiding it.',
    'Kindly [forward to all your contacts] before it is too late, the machine was opened at night.',
    "[spread the word], the press won't report it, three kids gone already",
    'A man in a van is taking dogs. [share share share], the police are keeping it quiet',
    '[BREAKING]: the governor resigns tonight',
    'I heard the clinic sells our names. [Tell everyone you know], they will never announce it.',
    '[Send this to every mum] in your phone today, the school is covering it up!',
    "[put it on your wall] now, they can't delete all of us, the truth must come out",
    "can't prove it but [pass it on], they are hiding it from us",
  ],
  passes: [
    'Please share: our bake sale is on Saturday at ten, all for the roof.',
    'Missing since Sunday: Tom, 14, red jacket. Police ref 4417, call 101. Please share widely.',
    'Please share the fundraiser if you can: https://example.org/roof',
    'We are hiring two drivers, please repost!',
    'Do not forward that message to everyone, the school says it is false.',
    'I share a room with my sister.',
    'Breaking in my new boots today, ouch.',
    'Please pass on my thanks to the band.',
    'Wake up early, the light is best at six.',
    'Lost cat, grey, answers to Moss. Text me on the number below, please share!',
    'Should I share this with everybody or only with the team?',
    'Spread the butter before the jam.',
    'My song is out on Friday, share it if you like it',
    'Copy this code into the file and run it again.',
  ],
});
