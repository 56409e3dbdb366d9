import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import type { CheckId } from '../../src/analyzer/finding.ts';
import { type GoodKind, goodIn } from '../../src/analyzer/good.ts';
import { read } from '../../src/analyzer/reading.ts';
import { choose } from '../../src/nudges/choose.ts';
import { type Line, unbracket } from './checks/table.ts';

const draftOf = (line: Line) => (typeof line === 'string' ? { text: line } : line);

/** In `marks` the brackets stand round words of the good thing; `passes` must not be praised for it. */
function table(kind: GoodKind, lines: { marks: readonly Line[]; passes: readonly Line[] }): void {
  describe(kind, () => {
    it.each(lines.marks.map((line) => [draftOf(line).text, line] as const))('marks %s', (_, line) => {
      const draft = draftOf(line);
      const { text, spans } = unbracket(draft.text);
      const found = goodIn(read({ ...draft, text })).filter((good) => good.kind === kind);
      expect(found.map(({ span }) => text.slice(...span))).toEqual(spans.map((span) => text.slice(...span)));
    });
    it.each(lines.passes.map((line) => [draftOf(line).text, line] as const))('passes %s', (_, line) => {
      const draft = draftOf(line);
      const found = goodIn(read(draft)).filter((good) => good.kind === kind);
      expect(found.map(({ span }) => draft.text.slice(...span))).toEqual([]);
    });
    it('has at least eight lines of each sort', () => {
      expect(lines.marks.length).toBeGreaterThanOrEqual(8);
      expect(lines.passes.length).toBeGreaterThanOrEqual(8);
    });
  });
}

table('source', {
  marks: [
    'Rents rose 4% last year. [Source:] https://example.org/rents-2025',
    '[According to the Home Office], our force has 112 fewer officers than in 2015.',
    '[The Cochrane review] says masks were worn wrongly in most of the trials.',
    'Table 3 of [the Cochilco bulletin] has it the other way round.',
    'Polish beats Irish at home here, [per the Census report] of 2022.',
    'New [paper by Kim] et al, 450,000 people: https://example.org/coffee',
    'Deaths fell by a third. [Source:] WHO, World Health Statistics 2024.',
    'Fixed chart, and the raw [figures are here:] https://example.org/raw',
  ],
  passes: [
    'Source: trust me bro',
    'According to my neighbour they close in May.',
    'Studies show that most of us sleep badly.',
    'Source: I made it up on the bus.',
    'The City is pleased to report on a remarkable year.',
    'Has anyone read the Cochrane review?',
    'Book your table here: https://example.com/book',
    "According to Google it's raining, so it must be raining.",
    'We got the key of the shop in March without paper, only a handshake.',
    'A statement from the Mayor: we are delighted with our own progress.',
  ],
});

table('credit', {
  marks: [
    'We won the cup. [Thank you Aoife for] the jelly babies at half time.',
    'The book sale made 2,318 and the [credit goes to Helen], who priced every last paperback.',
    'It runs at last. [Hats off to Tomasz].',
    "I [couldn't have finished it without Priya].",
    '[Photo by Deb] Kessler, who was only there for the walleye.',
    '[Kamran taught me] the whole syllabus on voice notes.',
    'Festival done! [Huge thanks to Amélie who] did the sound in the snow.',
    'Big day for the lab, [shout out to @meera_k] and the two night nurses.',
  ],
  passes: [
    'Thanks Tesco for ruining my birthday cake.',
    'Thank God for Fridays and for tea.',
    'Thanks to Brexit and the pound we pay twice for cheese.',
    'Thank you Karen for your opinion.',
    'Thanks everyone for 10k followers!',
    'Thank you @Heritage for naming me a champion!',
    'Life taught me to trust nobody.',
    'He taught me that silence is golden.',
    'Thanks a lot, that was no use.',
    'Shout out to me for getting up at five.',
  ],
});

table('doubt', {
  marks: [
    '[I could be wrong], but the stop moved in May.',
    "It's shut till June, though [I haven't checked this] with the council.",
    "[I'm not sure if this is still] the rule.",
    'Of my fourteen, six ran late less often. [Small sample].',
    'From the back row it looked onside. [I may be mistaken].',
    "Here's how I read the rule. [Please correct me].",
    'The line was built in 1898, but [quoting from memory].',
    'Read page six and [let me know if I got this wrong].',
  ],
  passes: [
    "You could be wrong, and I'd say you are.",
    'I could be late on Friday.',
    'Not sure if you are stupid or just pretending.',
    "I'm not sure if I like the new logo.",
    'Could I be wrong about the date?',
    'Take it to the tip with a pinch of luck.',
    "I could be wrong but you're wrong about everything, you idiot.",
    'She said she might be mistaken for a nurse.',
  ],
});

table('failure', {
  marks: [
    'I posted that the bridge was closed. [I was wrong], it is open.',
    'Lost four of seven hives and [it was my fault]: I fed late.',
    'Update: [I made a mistake] in the chart, the 2019 bar was people.',
    '[I failed my] first exam by four marks and my second by two.',
    '[We got it wrong] with the mirrors, so they come down on Monday.',
    'Only twelve came, and [that was on me], I put the wrong date up.',
    'Photo is on their page, so no. Deleting mine, [my bad].',
    'Bob, [I apologize]. I went back through the minutes and you did ask.',
  ],
  passes: [
    'I was wrong to trust him.',
    'It was not my fault.',
    'You were wrong and I told you so.',
    'I was wrong about you people, you are even worse.',
    'They said I was wrong.',
    'If I was wrong I would say so.',
    'My only mistake was being too good for this team.',
    'I apologise if anyone was offended.',
  ],
});

table('question', {
  marks: [
    '[How do you get candle wax out of a wool rug?]',
    'My knees cave on the second rep. [What am I missing?]',
    '[Does anyone know what time the pool opens on Monday?]',
    'First marathon in May. [Any tips for the last ten kilometres?]',
    "I'm new to nights. [What do you eat before a shift?]",
    '[Has anyone here been through an acquisition?] I have a baby due.',
    'Grey hair at last. [Where can I find a barber who does not laugh?]',
    'Six weeks in the job and they hide from me. [What would you do?]',
  ],
  passes: [
    'Did you know 90% of people never floss?',
    'Who agrees?',
    'How do you sleep at night?',
    'What do you expect from people like that?',
    'Are you ready to change your life?',
    'Can you even read?',
    'Why is nobody talking about this?',
    "Isn't it funny how they all went quiet?",
    'What do you think you are doing, you idiot?',
    'Would you like to earn $500 a day?',
  ],
});

table('help', {
  marks: [
    "[Happy to look over] anyone's draft, I've done it six times.",
    '[I can give you a lift] on Thursday, I pass your door.',
    'Single bed, pine, one slat mended. [Free to a good home].',
    "He's lonely and I'm home all day, so I'd be [glad to walk] him at noon.",
    '[Shout if you need a hand] with the forms.',
    'It worked for us. [Happy to send my notes] to whoever wants them.',
    'The beans are early, [help yourselves to] a bag.',
    "If the stairs are too much [I'll drive you] on Friday.",
  ],
  passes: [
    'Happy to help you grow your brand, DM me for rates.',
    'Happy to announce that I joined the board.',
    'I can show you how to triple your income. Limited slots!',
    "Show me an agent and I'll show you somebody who calls a cupboard a study.",
    'Free to download with my code SAVE20.',
    "I'll show you what a real man looks like.",
    "I'm not happy to help people who shout.",
    'Happy to send anyone the details of the drops my company makes.',
  ],
});

table('promotes-other', {
  marks: [
    "[Go listen to Wanjiru's] new show, episode one is eighteen minutes on paint.",
    'If you like boats, I [recommend a podcast by two retired ferry engineers].',
    "[Check out my sister's] stall on Saturday, her marmalade is unreal.",
    "[Go and see Tom Ashby's] paintings at the library before Sunday.",
    'Please read this slowly. [Have a look at @mirela_draws, who] did all of the birds.',
    "[Please support my neighbour's] bakery, he opens at six and it is warm in there.",
    "[Listen to Farida's] album twice, the second time in the dark.",
    '[I recommend Adaeze’s] newsletter to everyone who fixes bikes.',
  ],
  passes: [
    'Check out my new single, link in bio.',
    'Go follow my second account.',
    "Check out Dave's lies about the budget.",
    'Doctors recommend a glass of wine.',
    'Can anyone recommend a plumber?',
    "Check out Karen's pathetic apology.",
    'Follow @brand and tag a friend for a chance to win.',
    'Go and see for yourself.',
    "Listen to Ben's interview with me about my new book.",
    'I recommend our course by the famous me.',
  ],
});

describe('goodIn', () => {
  it('says each kind once, in the order of the text', () => {
    const text = 'I was wrong. I was wrong again. Thank you Maria for telling me. What would you do?';
    expect(goodIn(read({ text })).map(({ kind }) => kind)).toEqual(['failure', 'credit', 'question']);
  });
  it('says nothing of scraps, of other languages, and of quoted words', () => {
    expect(goodIn(read({ text: 'my bad' }))).toEqual([]);
    expect(goodIn(read({ text: 'Das war mein Fehler und ich sage es gern noch einmal, das war nicht gut.' }))).toEqual(
      [],
    );
    expect(goodIn(read({ text: 'She said: "I was wrong about the bridge" and left it there.' }))).toEqual([]);
  });
  it('stays out of a cry for help', () => {
    const { care, good } = analyze({ text: "I don't want to be alive any more. Thank you Maria for trying." });
    expect(care).toBeDefined();
    expect(good).toEqual([]);
  });
  it('is looked for once, and only when asked for', () => {
    const analysis = analyze({ text: 'I posted that the bridge was closed. I was wrong, it is open.' });
    expect(analysis.good).toHaveLength(1);
    expect(analysis.good).toBe(analysis.good);
  });
});

/** Each is a draft that is asked about, and the same with the good thing, which is not. */
const ANSWERED: readonly (readonly [GoodKind, CheckId, string, string])[] = [
  [
    'source',
    'reliable/unsourced-claim',
    'Two out of three bee colonies in this country died because of that spray.',
    'Two out of three bee colonies in this country died because of that spray, according to the Defra survey of 2023.',
  ],
  [
    'source',
    'reliable/unsourced-claim',
    'They voted themselves a 14% raise in the same meeting they closed the rec center pool.',
    'They voted themselves a 14% raise in the same meeting they closed the pool. Source: https://example.org/minutes',
  ],
  [
    'source',
    'reliable/unsourced-claim',
    'Rents in this city rose 41% in three years.',
    'Rents in this city rose 41% in three years, per the ONS release of March, table 4.',
  ],
  [
    'source',
    'reliable/vague-authority',
    'Studies show that masks were worn wrongly half of the time.',
    'The Cochrane review says that masks were worn wrongly half of the time (Jefferson et al 2023).',
  ],
  [
    'credit',
    'generous/bragging',
    'Humbled to announce that I have been named one of the top 30 under 30 in finance.',
    'Named one of the top 30 in the county today. Thank you Maria for the late nights, and Tom, who redid every slide. I would have quit in March without you.',
  ],
  [
    'credit',
    'generous/bragging',
    "Promoted again, the youngest director in the firm's history, and I barely tried.",
    'Promoted today. The credit goes to Helen, who taught me the ledger when I was failing, and to the two night nurses who let me study.',
  ],
  [
    'credit',
    'generous/bragging',
    'So proud to announce I won Salesperson of the Year for the third time. Number one, as usual.',
    'I won Salesperson of the Year. Hats off to Priya, who lent me her notes, and to Ken, who drove me home when I cried in May.',
  ],
  [
    'promotes-other',
    'generous/self-promotion',
    'Check out my new single, link in bio, and subscribe!',
    "Check out Wanjiru's new single, she recorded it in her kitchen between shifts.",
  ],
  [
    'promotes-other',
    'generous/self-promotion',
    'My six-week course is live, link in bio, and the price goes up on Friday!',
    "Go and see Tom Ashby's paintings at the library, he does not know how good they are.",
  ],
  [
    'promotes-other',
    'generous/self-promotion',
    'Order your sweet potato pies NOW, slots going fast, link in bio, $25 deposit',
    "Please support my neighbour's bakery, he opens at six and the rye is worth the walk.",
  ],
  [
    'help',
    'generous/self-promotion',
    'I help busy mums lose weight for good. DM me to book your free call today!',
    'I lost the weight after the twins, mostly by walking. Happy to walk with anyone on our street, I leave at seven. Shout if you need somebody to start with.',
  ],
  [
    'help',
    'generous/self-promotion',
    'Book your CV review with me now, 20% off this week only, link in bio!',
    "I've read CVs for ten years. Happy to look over anyone's draft this week, no charge, just leave it at the desk.",
  ],
  [
    'help',
    'generous/charity-crowing',
    'Handed a cheque for £5,000 to the hospice today. Look at their faces. That is who I am.',
    'The hospice needs drivers on Fridays. I can give you a lift to the training, and the number is on their door.',
  ],
  [
    'failure',
    'generous/bragging',
    'I am the first in my year to pass all the exams with distinction. Not even close.',
    'I failed my first two exams before I passed this one with distinction. What helped was past papers and sleep.',
  ],
  [
    'failure',
    'generous/bragging',
    'I built and sold my company for millions before I was 25. No one else can say that.',
    'I sold my company for less than it owed, and that was on me: I hired too early and listened too late.',
  ],
  [
    'failure',
    'reliable/overclaim',
    'I am always right about the weather, 100% guaranteed, never once missed.',
    "I said it would stay dry on Sunday. I was wrong, and the tent is in the neighbours' tree.",
  ],
  [
    'doubt',
    'reliable/overclaim',
    'This tea cures migraine every single time, 100% guaranteed.',
    'This tea seemed to help my migraine twice. Small sample, so I may be wrong.',
  ],
  [
    'doubt',
    'reliable/hearsay',
    'Apparently the plant closes in May and everyone gets sacked.',
    "The notice on the gate says the plant closes in May. I'm not sure if that is still the plan.",
  ],
  [
    'doubt',
    'reliable/unsourced-claim',
    'Rents in this city rose 41% in three years.',
    "I think rents here went up by something like forty percent, but I haven't checked the figures.",
  ],
  [
    'question',
    'generous/engagement-bait',
    'Like if you agree and tag three friends who need to see this!',
    'How do you tell a friend that you disagree without losing him?',
  ],
  [
    'question',
    'generous/engagement-bait',
    'Comment YES if you love your mum!',
    'My mum turns eighty in May. What would you cook for forty people in a small kitchen?',
  ],
  [
    'question',
    'generous/engagement-bait',
    'Drop a 🔥 if you want part two and follow for more',
    'Part two is nearly written. What would you like to read about, the boat or the divorce? What should I change?',
  ],
  [
    'question',
    'aware/one-way',
    'We are a club of standards. Our committee has met and our rules have been revised. Our greens have been treated and our fixtures are arranged. We have kept our subscription. Our dress code remains white. Our season opens in April and we look forward to our best year yet.',
    'We are a club of standards. Our committee has met and our rules have been revised. Our greens have been treated and our fixtures are arranged. We have kept our subscription. Our season opens in April. What would you change about the dress code, and has anyone here played in trainers?',
  ],
];

describe('what is good silences the check it answers', () => {
  const asked = (text: string) => choose(analyze({ text }), {}).findings.map(({ check }) => check);
  it.each(ANSWERED)('%s answers %s: %s', (kind, check, bare, carried) => {
    expect(asked(bare)).toContain(check);
    expect(asked(carried)).not.toContain(check);
    expect(analyze({ text: carried }).good.map((good) => good.kind)).toContain(kind);
  });
});
