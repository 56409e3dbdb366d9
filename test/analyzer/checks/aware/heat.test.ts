import { heat } from '../../../../src/analyzer/checks/aware/heat.ts';
import { table } from '../table.ts';

table(heat, {
  marks: [
    '[You are an idiot].',
    'Nine meetings and no plan. [You people are idiots].',
    { text: 'We asked twice for the minutes. [You pompous old fool], you shredded them.', kind: 'comment' },
    { text: 'Nice recipe, [moron].', kind: 'comment' },
    { text: "[I know where you live], and I've the whole weekend.", kind: 'message' },
  ],
  found: [
    {
      text: "[You couldn't run a bath without reading the manual], and you want the treasurer's job?",
      kind: 'comment',
    },
    {
      text: '[Get a life], some of us work for a living',
      kind: 'reply',
      parent: 'I painted every fence post a different blue.',
    },
    { text: "He [wouldn't know a scalpel if it bit him], that surgeon you all adore", kind: 'comment' },
    { text: 'nobody asked for your opinion, [go back to your cave]', kind: 'reply' },
    { text: 'i hope [you choke on it], honestly', kind: 'reply' },
    { text: '[you sing like a blocked drain] love', kind: 'comment', parent: 'First cover, be gentle!' },
    { text: 'our new coach [is a spineless coward] and everyone on the touchline knows', kind: 'post' },
    { text: '[Your mother must be so ashamed], wherever she is.', kind: 'reply' },
    { text: '[Did you even read] the first line before typing all that', kind: 'reply' },
    { text: '[crawl back under your rock]', kind: 'reply' },
    { text: 'the council officer who signed this is a [pathetic excuse for a man]', kind: 'post' },
  ],
  passes: [
    'This is fucking brilliant, I have watched it four times.',
    'I am such an idiot, I posted the letter without the stamp.',
    'That policy is stupid and cruel, and the minister should withdraw it.',
    'The printer is a bastard and I will win in the end.',
    { text: 'fuck off that is amazing!! congrats mate', kind: 'reply', parent: 'Got the job!' },
    { text: 'you absolute legend, see you saturday you lucky bastard ❤️', kind: 'reply' },
    'A man on the bus called me a stupid cow and nobody looked up. Is there somebody I can report it to?',
    'Somebody wrote "shut up you old bat" under my poem, so I framed it.',
    "You're not stupid, the form really is confusing. Ask for Anna at the desk.",
    {
      text: "I don't agree with you at all. The figures on page 4 say the opposite, and I think leaving them out was unfair.",
      kind: 'reply',
    },
    'Easy to get lost round the back of the market, so take a photo of the gate.',
    'Learn to read the tide tables before you go, it nearly had us last June.',
    'The clown at the party was called Bobo and he made a giraffe for every child.',
    'We had rats in the shed, and the snake in the pond turned out to be a hosepipe.',
    'Shoot the ball, Kev! I cannot watch this team any more, they will be the death of me.',
    { text: 'Shut up, it comes in blue?', kind: 'reply' },
    'I used to think my boss was a monster. She was tired, and so was I.',
  ],
});
