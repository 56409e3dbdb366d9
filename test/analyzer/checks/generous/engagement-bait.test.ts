import { engagementBait } from '../../../../src/analyzer/checks/generous/engagement-bait.ts';
import { table } from '../table.ts';

table(engagementBait, {
  marks: [
    'Grandad still drives at ninety, [like if you love him]!',
    '[Comment GUIDE], it is in your inbox.',
    'New board is in. [Tag three friends who would fall off it]',
    '[follow for follow], active people only',
    '[RT this 300 times], then the hair goes green',
    '[Drop a 🔥 if you made it to Friday]',
    "The vet opened the box. [You won't believe what was inside].",
    'One cake to give away. [Share this post to win it]!',
    '[If this gets 500 likes], my boss will hear of it',
    "[Don't scroll past without saying hello to our oldest resident]",
    'Hard truth. Talent is not enough.\n[Agree?]',
    '[Smash that like button], the intro is nearly over',
  ],
  found: [
    '[Only real fans will answer this one], the rest can go',
    '[1 like = 1 blanket for the shelter dogs]',
    "The wee ones made a card, [don't let this flop]",
    '[RT for tea, like for coffee]',
  ],
  passes: [
    'I like how you explained the second step, thank you.',
    'Which route would you take to Porto with two small kids and no car?',
    'Drop me a message if you are coming on Saturday so I can count plates.',
    'Let me know if I got this wrong, I am no lawyer.',
    'Please share if you have seen her: grey cat, white bib, missing from Mill Lane since Tuesday.',
    'My nan still asks me to comment on her photos of soup.',
    "I'm so tired of posts that say like if you agree.",
    'She tagged a friend of mine by accident and now we all have dinner plans.',
    'Follow the signs to the car park behind the chapel.',
    'The repo has 400 stars, which still surprises me.',
    'Name a film you can watch every winter.',
    'We share a wall with the bakery, so we wake up at four.',
    'He said yes to the job and moves in May.',
    'Type the code from the letter, then press save.',
  ],
});
