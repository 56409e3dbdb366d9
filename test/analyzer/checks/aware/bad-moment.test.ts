import { badMoment } from '../../../../src/analyzer/checks/aware/bad-moment.ts';
import { table } from '../table.ts';

table(badMoment, {
  marks: [
    'Praying for everyone after the earthquake. [Our sofas are 30% off until Monday.]',
    {
      text: '[haha best monday in ages]',
      kind: 'comment',
      parent: 'We had to make 60 people redundant today.',
    },
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
  ],
});
