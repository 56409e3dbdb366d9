import { badMoment } from '../../../../src/analyzer/checks/aware/bad-moment.ts';
import { table } from '../table.ts';

/** Of a word that grave news may turn on, with nothing grave about it: as far from the next as two such places may lie to be looked at as one. */
const NEAR = 'let the dog out at noon by the gate of the mill on the hil ';
const FAR = 'let the dog out at noon by the gate of the mill on the hill ';
const CLOSE = 'let them in, ';
const HALL = 'the hall was warm ';

table(badMoment, {
  marks: [
    // The first that is looked at, while nothing is known yet of any stretch.
    'Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.]',
    // At the very edge of a length and of a distance.
    {
      text: `[Our sofas are 30% off until Monday.] ${HALL.repeat(48)}`,
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    `There was an earthquake in the south. ${HALL.repeat(10)}the hall was hot in. [Our sofas are 30% off until Monday.]`,
    `${NEAR.repeat(24)}Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.]`,
    `${FAR.repeat(23)}Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.]`,
    `${FAR.repeat(2)}${CLOSE.repeat(30)}Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.]`,
    { text: '[haha best Monday in ages]', kind: 'comment', parent: 'Last night’s shooting' },
    {
      text: '[haha best monday in ages]',
      kind: 'comment',
      parent: 'We had to make 60 people redundant today.',
    },
    { text: '[the mayor is in hospital again lol somebody unplug him]', kind: 'post' },
    { text: 'lol he died. [good riddance]', kind: 'post' },
    {
      text: "Well well well. The woman who had me sacked in 2016 has got cancer. I'm not going to say I'm sad about it. I opened a bottle of wine and put my feet up and thought that there is some order after all. [Say what you like, she had it coming.]",
      kind: 'post',
    },
    {
      text: '[😂😂 Anyway I stream every night at nine, free skin giveaway at 100, link in bio]',
      kind: 'comment',
      parent: 'RIP to my channel, hacked and deleted after 8 years',
    },
    {
      text: 'sorry for no upload, my neighbour passed away right outside my door. [ANYWAY smash that like, part 2 is crazy]',
      kind: 'post',
    },
    {
      text: 'sorry for no upload, a man passed right outside my door. [ANYWAY smash that like, part 2 is crazy]',
      kind: 'post',
    },
    {
      text: '[Hero 💔 Stay safe in our UV sets, code HERO15]',
      kind: 'comment',
      parent: 'Lifeguard, 19, dies saving boy from rip current',
    },
    {
      text: "Sorry to hear that the boat house burned down on Tuesday. [Every cloud 😉 we've plenty of ribs in]",
      kind: 'post',
    },
    { text: '[my hair is giving drowned rat today lol]', kind: 'post' },
    { text: '[lmao he drowned in the very lake he drained]', kind: 'comment', parent: 'Four killed in M1 coach crash' },
    { text: '[At least the road will be empty now 😂]', kind: 'comment', parent: 'Four killed in M1 coach crash' },
    {
      text: '[At last the ring road will be empty 😂 Six hundred fewer of us on the bus.] Somebody look for cheap chairs',
      kind: 'comment',
      parent: 'IT firm lays off 600 in Hull, many asked to leave the same evening',
    },
    {
      text: 'There was an earthquake in the south. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nob. [Our sofas are 30% off until Monday.]',
      kind: 'post',
    },
    {
      text: 'Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.] The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. ',
      kind: 'post',
    },
    {
      text: 'Condolences to the family. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. [Our sofas are 30% off until Monday.]',
      kind: 'post',
    },
    {
      text: '[Our sofas are 30% off until Monday.] The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. ',
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    {
      text: '[lol The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door.] The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. ',
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    { text: '[Silver lining: parking.] There was an earthquake in the south.', kind: 'post' },
    {
      text: "He didn't die. [haha best Monday in ages]",
      kind: 'comment',
      parent: "We don't have to make anybody redundant today, they’re safe",
    },
    {
      text: 'Condolences to the family. There was an earthquake in the south. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. [Our sofas are 30% off until Monday.]',
      kind: 'post',
    },
    {
      text: 'There was an earthquake in the south. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. [Our sofas are 30% off until Monday.]',
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    { text: '[Silver lining: parking.] Redundancies at the mill again.', kind: 'post' },
  ],
  found: [
    {
      text: 'So sorry for your loss. [When you are ready, my course helps widows start a business, link in bio]',
      kind: 'comment',
      parent: 'My husband passed away on Friday.',
    },
    'RIP to the lads on the boat. [On a brighter note, happy hour starts at five!]',
    'Our hearts are with the families of the mine. [Beat the wait with two for one on cocktails tonight!]',
    { text: '[One less driver on the road], lovely', kind: 'comment', parent: 'Man, 40, killed in motorway crash' },
    '400 laid off across the street. [Silver lining: parking.]',
    {
      text: '[couldn’t have happened to a nicer bunch] 🥂',
      kind: 'reply',
      parent: 'The theatre burned in last night’s fire, four in hospital.',
    },
    'Thoughts with everybody flooded out in Tewkesbury. [Book now for our dry rooms, from £49]',
    {
      text: 'ok but [lmao at the hat he was wearing]',
      kind: 'reply',
      parent: 'Three found dead after avalanche above the village',
    },
    'So sad about the wildfires. [If you have to rebuild, call me today for a free quote.]',
    'Candles for the victims of the shooting. [Use code STRONG for 20% off all candles.]',
  ],
  passes: [
    'Layoffs at our place this morning, me too. Popcorn for dinner 🍿',
    'Layoffs at our place this morning, myself included. Popcorn for dinner 🍿',
    'The tornado took their roof and my shed peeled off like a tin 😂 Where can we send blankets?',
    {
      text: `lol ${HALL.repeat(22)}`.slice(0, 400),
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    `There was an earthquake in the south. ${HALL.repeat(20).slice(0, 173)}. Good riddance.`,
    // So many such places, or one so long, that the last isn't looked at.
    `${FAR.repeat(24)}Praying for everyone after the earthquake. Our sofas are 30% off until Monday.`,
    `${CLOSE.repeat(320)}Praying for everyone after the earthquake. Our sofas are 30% off until Monday.`,
    'Praying for everyone after the earthquake.\n> Our sofas are 30% off until Monday.',
    'So sorry for your loss. He taught me to bowl and never once laughed at me.',
    'Thoughts with everyone in the flood. The church hall has beds and soup, free, ask for Noreen.',
    'I got laid off by text message today, lol. Send memes.',
    'At my nan’s funeral the vicar got her name wrong and we all laughed till we cried. She would have loved it.',
    'Fire sale! Everything 40% off, the shop is moving.',
    'This curry is to die for, 2 for 1 on Tuesdays.',
    'All proceeds from Saturday’s sale go to the families who lost their homes in the tornado.',
    'I am dead 😂 he wore the wrong shoes to the wedding',
    'Two people died in the crash on the coast road this morning, the police say the road stays shut till noon.',
    'We have had to let go of eleven colleagues today. Their names and skills are below, with their consent. Please call them.',
    'The villain dies in episode nine and honestly good riddance 😂',
    'Flash sale this weekend: boots, coats and hats 30% off, code WARM',
    {
      text: 'Thinking of you both. Is there anything I can carry, cook or drive?',
      kind: 'comment',
      parent: 'Dad passed away last night.',
    },
    'Ten years since the earthquake. The school has a new roof and the bell is the old one.',
    {
      text: "Q: what do a mass resignation, a fever ward and a bus strike have in common? They're all my best sources of new clients. Keep suffering, Hull, and keep my diary full.",
      kind: 'post',
    },
    {
      text: 'pov: you prayed for a day off 🙏😂',
      kind: 'quote',
      parent: 'Landslide buries school on the hill, rescue under way',
    },
    { text: '😂😂 35 then', kind: 'comment', parent: 'Street interview: 5 times 7?' },
    { text: '😂😂 rip my shelf', kind: 'comment', parent: 'Street interview: 5 times 7?' },
    {
      text: 'heard that they are gonna scrap the edition and make every book subscription only lol rip my shelf',
      kind: 'message',
    },
    { text: 'RIP Holm 💔 Holm shoes now in stock, link in bio', kind: 'post' },
    {
      text: "Many thanks to those who wrote after my husband's funeral. He would have been touched. As you know he left behind the workshop and I now have 16 handmade chessboards to sell, walnut and yew, from $220. Please message if one appeals.",
      kind: 'post',
    },
    {
      text: "so the boy who sat behind me in maths is on the news. not gonna lie it's kinda iconic that our school's famous now, follow for updates from inside the lockdown",
      kind: 'post',
    },
    {
      text: "Sad day for the 700 at Holm Bank 😢 but wow, what a day for us! My phone exploded, we've already placed eleven and the champagne is cold. Crisis is simply opportunity with bad lighting",
      kind: 'post',
    },
    {
      text: 'They shot at the square by the sea again, and I could hear it from the kitchen where the kettle stood. I went out on the balcony with my tea and looked down at the street for an hour or so, as one does in our part of town, where nothing ever happens. It made my day.',
      kind: 'post',
    },
    {
      text: 'Three people died on the bridge. The road is long and the bus was late, and I sat there with my book and my tea for as long as it took the man in front to find his purse, his hat and his ticket, and to thank all of us in the row for our time. Good riddance, it made my day.',
      kind: 'post',
    },
    { text: 'thoughts and prayers lol, should have voted for the other one', kind: 'post' },
    { text: 'anyway lol', kind: 'comment', parent: 'Four killed in M1 coach crash' },
    {
      text: 'There was an earthquake in the south. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. Our sofas are 30% off until Monday.',
      kind: 'post',
    },
    {
      text: 'There was an earthquake in the south. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. Well, then. Our sofas are 30% off until Monday.',
      kind: 'post',
    },
    {
      text: 'There was an earthquake in the south. Our sofas are 30% off until Monday. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. ',
      kind: 'post',
    },
    {
      text: 'lol The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. The hall was warm and the tea was good, and the man from the parish read all of the names from the list in his slow way, as he does each year, and nobody looked at the clock or at the door. And so on, as ever.',
      kind: 'comment',
      parent: 'Four killed in M1 coach crash',
    },
    { text: 'Silver lining: parking. Nobody was here.', kind: 'post' },
    { text: 'A cancer ward, a fever ward', kind: 'post' },
    { text: 'Silver lining: parking. A man was stabbed at the gate.', kind: 'post' },
    { text: 'Silver lining: parking. They fired the whole shift at the gate.', kind: 'post' },
  ],
});
