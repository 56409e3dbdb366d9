import { selfPromotion } from '../../../../src/analyzer/checks/generous/self-promotion.ts';
import { table } from '../table.ts';

table(selfPromotion, {
  marks: [
    'new prints are up, [link in bio] 🖤',
    'Tired of month-end? [Book a demo with our team today]!',
    '[Subscribe to my channel], it takes one second',
    'Rough news for everyone at Corvin. [Message us today for 20% off your first move].',
    'Three chairs free at the salon this week, [book now].',
    '[Check out my new podcast], all about rugs',
    'My eight-week course opens Monday, [only 6 spots left], 90 euros a month.',
    '[Vote for me on Thursday], I have knocked on every door',
  ],
  found: [
    '[knotless braids $90 each, deposit first, dm me for a slot]',
    '[I sell handmade soap, from £4 each, delivered to your door]',
    'Kindly [PM me for price], serious buyers only, unit is near the MRT',
    '[Our new single is out now on all platforms], pre-save the next one!',
    '[Signed copies, $19 a pop, my site, before the holidays]',
    'Nobody sleeps well in March. [My calendar is open this week, pick a slot]: example.com/talk',
  ],
  passes: [
    'My cousin Ada opened her shop today! Go and see her, she made every shelf herself.',
    {
      text: 'We do those, yes: 40 euros with the frame, ready on Friday.',
      kind: 'reply',
      parent: 'Can anyone recommend somebody who frames posters?',
    },
    'I read a good book on the train and missed my stop twice.',
    'The link in the last mail was broken, here is what it said: meet at the pier at nine.',
    'What helped my sourdough: a colder kitchen, less yeast, and writing the times down. Happy to share my notes.',
    "Don't buy the blue one, it leaked on me within a week.",
    'Can I book online or do I have to ring the surgery?',
    'I followed her advice and the rash is gone.',
    'Our street party is on Sunday, everyone welcome, bring a chair.',
    'I lost my job on Friday. If you hear of anything in a warehouse, I would be glad of a name.',
    'We are hiring a baker, 38 hours, 16.40 an hour, start in June. Send two lines to the shop.',
    'I paid $14 a month for that app and never opened it.',
    'No link in bio, it is from a charity shop.',
    'Call me when you land, I will wait at the gate.',
  ],
});
