import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import { careFor } from '../../src/analyzer/care.ts';
import { read } from '../../src/analyzer/reading.ts';

const distress = [
  'i have been hurting myself again and i cant stop',
  "life isn't worth living without him",
  'im scared of what im going to do tonight',
  "my boyfriend says he'll kill me if i leave. he's asleep now. what do i do",
  "I can't stop thinking about suicide",
  "what's the least painful way to go",
  'they took our passports and we cannot leave the house, we are four girls, please tell somebody',
  'ate a whole box of heart tablets. shaking now. dont know what to do',
  'i really dont want to live anymore and i dont know who to say it to',
  "I've been thinking about killing myself since my shift ended on Sunday.",
  'im gonna kill myself tonight, sorry to everyone',
  "They'd all be better off without me, the kids most of all.",
  'I want to die. Not as a joke. I just want it to be over.',
  "I can't see any point in going on. Forty-one years married and the house is so quiet.",
  'took a whole bottle of my sleeping tablets about an hour ago and now im frightened',
  "Tonight I don't feel safe on my own. Can somebody stay on the line with me?",
  "I wish I'd never been born. I mean it this time.",
  'nobody would even notice if i was gone',
  'suicidal again. third night. hands shaking',
  "I have no reason to live now that she's gone.",
  "please don't be sad when you read this. goodbye. you were all kinder than i deserved, look after my dog",
  "I'm so tired of fighting this. I've given up. Please look after my girls.",
  'i cant go on like this',
  "If I don't come back from his flat tonight, call the police and tell them his name is Ray.",
  "he's outside my door again and he has a knife, please somebody call the police",
  'my husband locked me in and took my phone, im on the old tablet. please call someone',
  "someone is following me home, i'm on kirk street, please stay on here with me",
  "We're trapped on the second floor, smoke under the door, please send help",
  'help me please im hiding in the bathroom he is breaking the door down',
  "i can't breathe and i'm alone, can someone ring an ambulance, 14 mill lane",
  "I started cutting myself again. Nobody knows. It's the only quiet I get.",
  'wish i was dead honestly',
  'Is anyone awake? I am having those thoughts again and the flat is very quiet.',
  'there is no way out for me. debts, the visa, all of it. i have a plan and i am calm about it',
  "I don't want to be here anymore. Mum if you see this it wasn't you.",
  "I've decided to end my life after the harvest. I only wanted to tell one person.",
  'i just want to go to sleep and never wake up',
  'by the time you read this i will be gone',
  'Ya no quiero vivir. No sé a quién decírselo.',
  "J'ai envie de mourir, ça fait des semaines.",
  'não quero mais viver, desculpa mãe',
  'ik wil niet meer leven',
  'не хочу больше жить',
  '死にたい。誰にも言えない。',
  "the insurance would do more for them than I ever did. I'm worth more to them dead",
  'if i disappeared tomorrow nobody would come looking. just saying it out loud once',
  'I am in the car and I am bleeding badly, please, A9 north of Dunkeld, I do not have signal to call',
  "i'm not okay. i don't trust myself tonight. can anyone talk to me",
  'I no want to live again. I don tire. Make somebody talk to me abeg',
  "Four of us in the back of a lorry and we can't breathe, the driver doesn't answer, please call 999",
];

const urgent = [
  'Lorry jackknifed across both lanes on the A66 in thick fog, cars still hitting it, stop and put your hazards on',
  'there is a guy on the overpass threatening to jump, junction 9, police not here yet, can anyone who speaks Polish come',
  'Evacuation order issued by Butte County Sheriff for zone 14. Leave now.',
  'Tree down on top of a car by the church, woman inside conscious, fire crew 15 min out, has anyone a chainsaw',
  'help needed at the beach now, three people caught in the rip by the rocks, bring boards',
  'There is a man with a knife outside the chemist on Dock Street. Stay inside.',
  'GAS LEAK on Elm Row, whole street stinks, get out now and do not switch anything on',
  'Bushfire has jumped the Warrego road, if you are on the east side leave now',
  'Kid gone under the ice at Millpond, we need ropes and people NOW',
  'Man collapsed at the bus station, not breathing, does anybody have a defibrillator near gate 4?',
  'National Weather Service has issued a tornado warning for Cole County until 6:15. Take shelter now.',
  'Power line down across Beech Avenue and it is sparking, keep kids away, electric company called',
  'Missing: my son Tomasz, 7, autistic, red coat, last seen at the fair twenty minutes ago. If you see him please call me or 112',
  'River is over the wall at the bottom of Weaver Lane. Get upstairs, do not try to drive through it',
  'Police have closed the square, suspicious package at the town hall. Please stay away from the centre.',
  'Bridge has collapsed at Fenby. STOP. Turn back. There are cars in the water.',
  'Shots fired at the mall in Eastgate, I am in the stockroom with customers, stay away and call 911',
  'My father is bleeding and the clinic in Lodwar has no blood, we need O negative urgently, come to ward 3',
  'there is a toddler locked in a blue Fiat in the Lidl car park, windows shut, call the police please',
  'house on fire at 22 Quarry Rd, old lady still inside, anyone near with a ladder come quick',
  'someone is putting out poisoned sausages on the common, my dog is at the vet now, keep yours on leads and away from the pond',
  'Avalanche on the north gully, two people buried, anyone with a transceiver come to the hut now',
  'car on its roof in the ditch by the golf club, driver trapped, we need hands, ambulance is 20 min away',
  'Carbon monoxide alarm going in block 7, two kids unconscious, everybody in 7 and 8 get out',
  'Chlorine leak at the pool. Close your windows and stay indoors. Fire service is here.',
  'my neighbour is being strangled by her boyfriend, flat 9 Rowan House, police 40 minutes away, can anybody come and stand with me now',
  'Swimmer in the water off the pier and drifting out, coastguard called, does anyone have a boat',
  'Tsunami warning from PAGASA for the east coast. Go to high ground now, leave the cars.',
  'My brother says he is going to kill himself and has left the house, grey hoodie, near Tolka Park. If you see him please ring 999',
  'bad batch going round the festival, pink triangles, two people not breathing in the blue tent, get medics, dont take them',
  'the wall of the school has come down on the path, children under it, bring shovels, ring 999',
  'Wildfire coming over Saddle Ridge, flames at the water tank, evacuate Pine Flat now',
  'do not drink the water on Canal Street, it is coming out orange and smells of diesel, council has been called',
  'Gunman on campus. Lock your doors. Stay away from the library.',
  'Fentanyl in the white pills on Dean St tonight, three overdoses, someone not breathing now, bring naloxone',
  'Flash flood coming down the wadi, get out of the tents now, go up to the road',
  'My mum has dementia and walked out in her nightie an hour ago, Ash Grove, please check your gardens and call me',
  'live wire in the puddle at the tram stop. dont walk there, i am standing here shouting at people',
  'Coach overturned on the N7 at Naas, people trapped, if you are a nurse or doctor nearby please come',
  'There is smoke pouring out of the stairwell in Tower C, people still inside on 9, somebody call the fire brigade',
  'Environment Agency has issued a severe flood warning for Wyre. Leave now, the leisure centre is open.',
  'earthquake just now, building opposite is collapsing, stay away from Via Roma, people inside',
  'he is hitting her in the car park behind the Spar right now, can any of you near come, police called',
  'horse box overturned, fuel on the road and smoke, A614 by the mill, do not come this way',
  'heart attack in the front row, theatre on King St, anybody know where the nearest defib is? now please',
];

const lookalikes = [
  "I'm hiding in the bathroom from my in-laws with a plate of cheese",
  'the bridge on this song makes me cry every time',
  'Goodbye cruel diet, hello cheesecake',
  'my plants have given up on life and so have I lol',
  'Missing: one blue mitten, sentimental, last seen on the 42 bus',
  "I'm dead 😂 he wore the cape to court",
  'kill me now, another two-hour meeting about meetings',
  'this heat is killing me, send ice cream',
  "If they cancel this show I'm going to kill myself lol",
  'my legs want to die after leg day, would recommend',
  'I could murder a curry',
  'literally dying of embarrassment, I waved back at someone waving at someone else',
  'Dead on my feet after nights but the ward threw me a cake',
  "I can't live without my slow cooker, fight me",
  'The new single is fire, the drop absolutely kills',
  "Goodbye everybody, it's been ten lovely years at the library. Cake at four!",
  'Last post before the holiday. See you in two weeks, be good',
  'I want to disappear every time my mum comments on my photos 😂',
  "We're trapped at the in-laws till Sunday, send wine",
  'SOS does anyone have a spare recorder, school concert is at nine',
  'I nearly died when the bride sneezed into the microphone',
  'The villain dies in chapter nine and my editor wept',
  'Help! Does anybody know how to get turmeric out of a white sink?',
  "in my novel the heroine says she doesn't want to live anymore, is that too much for page one?",
  "Rewatching the film, and the line 'I don't want to be here anymore' still gets me every time in that episode",
  'We had a fire drill at school and Mrs Pike brought the hamster',
  'The dog has a death wish and its name is postman',
  "Apparently there's a man with a gun in town, someone said to tell everyone, share before it gets taken down",
  'I heard they are poisoning dogs in the park, tell everyone you know!!',
  'Ten years ago today I wanted to end my life. I am so glad I stayed. There is a helpline in the comments.',
  "If you're struggling or thinking about suicide, you are not alone. Samaritans are on 116 123.",
  'The council issued a flood map last year and nobody read it',
  'Our kitchen is on fire this service, 90 covers and not one complaint',
  'traffic on the bridge is murder, leave early',
  'He bombed at open mic and I have never loved him more',
  "Flood of orders this week, we're drowning in parcels, thank you all",
  'I am so tired of this printer',
  'Shooting in Lisbon next week, looking for a second camera assistant',
  'my phone is dying so if i disappear, thats why',
  "can't do this anymore, switching to decaf",
  'The team has a mountain to climb but nobody is giving up',
  'Volunteers needed to help clear the hall after the fair on Saturday, please come',
  'Bring a dish, bring a chair, bring your mother. Fire pit from seven.',
  'I gave away half my wardrobe and feel light as a feather. Now for the books.',
  'Any nurses or doctors here who work part time? How did you arrange it?',
  'The avalanche course was brilliant, I can find a beacon in four minutes now',
  'Missing my son since he went to uni. The fridge stays full and I hate it.',
  'Can somebody call me when the bread is in? I will come straight down',
  'That goal. I have no words. I would die for this club',
  'Me muero de risa con este gato',
  'ich sterbe vor hunger, wann gibt es essen',
  'Grandad was in the big flood of 1953 and talked of nothing but the pig',
  'water is coming through the ceiling again, third plumber this year, anyone know a good one?',
];

const care = (text: string) => careFor(read({ text }));

describe('a cry for help, or a call for it', () => {
  it.each(distress)('is left alone: %s', (text) => {
    expect(care(text)).toBe('distress');
  });

  it.each(urgent)('is left alone: %s', (text) => {
    expect(care(text)).toBe('urgent');
  });

  it.each(lookalikes)('is not: %s', (text) => {
    expect(care(text)).toBeUndefined();
  });

  it('is neither questioned nor held, whatever else it says', () => {
    for (const text of [...distress, ...urgent])
      expect(analyze({ text: `${text}. You people are idiots.` }).findings).toEqual([]);
  });

  it('has at least forty lines each way', () => {
    expect(distress.length + urgent.length).toBeGreaterThanOrEqual(40);
    expect(lookalikes.length).toBeGreaterThanOrEqual(40);
  });
});
