import { charityCrowing } from '../../../../src/analyzer/checks/generous/charity-crowing.ts';
import { table } from '../table.ts';

table(charityCrowing, {
  marks: [
    '[Biggest donor on the board again this year.] Somebody has to be.',
    '[I give anonymously.] Every single month.',
    '[Has been the biggest donor on the board three years running.]',
    'Long day. 🙏 [Gave £200 to the homeless man outside Boots and filmed his face.]',
  ],
  found: [
    'After work on Monday [I tipped the waitress 200 dollars] and she hugged me, the video is on my page',
    '[I tipped the waitress 20 dollars]. I paid the driver 20 dollars. The video is on my page.',
    '[Paid for the lady behind me at the till]. Not many people would. That is just who I am: https://example.org/me',
    '[Bought lunch for the homeless man outside the station and filmed his face], he was crying.',
    '[Donated 40 coats to the shelter today], swipe for the pictures of me carrying them in.',
    '[Paid for the lady behind me at the till]. Not many people would. That is just who I am.',
    "[Our director presented a cheque to the children's ward this morning], pictured left to right with his wife.",
    '[I tipped the waitress 200 dollars] and she hugged me, the video is on my page',
    '[We gave twenty bags of rice to the orphanage], check how they look at me like a superstar 📸',
    '[I sponsor six children, all from my own pocket], and nobody in this family ever thanked me for it.',
    '[We raised more than anyone in the building for charity], nobody else came close.',
    '[Fed the poor on my birthday], who does that? Not rich people, they only talk.',
  ],
  passes: [
    'Is the biggest donor on the board here tonight? I have her coat.',
    'Biggest donor on the board again. They need more volunteers on Friday.',
    'Should I have paid for the stranger behind me and filmed his face?',
    'Did I ever tell you that I tipped the waitress 200 dollars and the video is on my page?',
    'I sponsor six children from my own pocket. The rest of this is about the garden, which had a slow spring and a wet May, so that the beans came up in June and the courgettes later still. I have put straw under the squash, moved the water butt to where the roof drips, and written down what grew where, as my aunt did in her day, in pencil, on the inside of the shed door, where the rain does not reach it.',
    'The food bank is short of nappies and tinned fish. Drop them at the side door before eight.',
    'Thank you to everyone who gave to the hospice raffle, we raised £812 and the lift is ordered.',
    'I gave blood at the leisure centre today. Walk-ins till seven, eat first and bring ID.',
    'Could somebody tell me which charity shop takes old cameras?',
    'My neighbour gave me half her plums and now I have to make jam.',
    'We took the kids to the village school on the sledge this morning.',
    'Treasurer here: £2,900 has gone to the night shelter for the boiler, the slip is on the board.',
    'I volunteer at the shelter and they need two drivers on Thursdays if you can spare an hour.',
    'She paid for my ticket when my card failed, and I cried on the tram.',
    'I brought soup for the old man next door, he says it needs salt.',
    'Photos from the fundraiser are up. Thanks to Bev for the cakes and Lou for the urn.',
  ],
});
