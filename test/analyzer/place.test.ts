import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze.ts';
import type { CheckId } from '../../src/analyzer/finding.ts';
import { isBanter, placeOf } from '../../src/analyzer/place.ts';
import { read } from '../../src/analyzer/reading.ts';
import { catalog } from '../../src/nudges/catalog.ts';
import type { Line } from './checks/table.ts';

const draftOf = (line: Line) => (typeof line === 'string' ? { text: line } : line);

/** Whether a check would be asked about at the balanced setting. */
function asked(check: CheckId, line: Line): boolean {
  const floor = catalog.find(({ hears }) => hears.includes(check))?.floor ?? 0;
  return analyze(draftOf(line)).findings.some((finding) => finding.check === check && finding.strength >= floor);
}

function typical(check: CheckId, lines: { passes: readonly Line[]; marks: readonly Line[] }): void {
  describe(`${check} at home`, () => {
    it.each(lines.passes.map((line) => [draftOf(line).text, line] as const))('passes %s', (_, line) => {
      expect(asked(check, line)).toBe(false);
    });
    it.each(lines.marks.map((line) => [draftOf(line).text, line] as const))('still marks %s', (_, line) => {
      expect(asked(check, line)).toBe(true);
    });
  });
}

const CAPTION =
  'Third firing of the blue glaze and it has finally stopped crawling off the rim, after two winters of changing the cone, the clay and my mind about all of it. ';
const TAGS = '#pottery #ceramics #glaze #stoneware #handmade #kiln #studio';

typical('generous/attention-stuffing', {
  passes: [
    { text: CAPTION + TAGS, place: 'instagram' },
    { text: CAPTION + TAGS, place: 'tiktok' },
  ],
  marks: [
    { text: CAPTION + TAGS, place: 'linkedin' },
    { text: CAPTION + TAGS, place: 'x' },
    { text: `${CAPTION + TAGS} #fyp`, place: 'tiktok' },
    { text: `new mug ${TAGS}`, place: 'instagram' },
    { text: `${CAPTION + TAGS} #mug #mugs #clay #wheel #coffee #home`, place: 'instagram' },
    { text: `${CAPTION}@ann @ben @cat @dan @eve @fay @gus @hal`, place: 'instagram' },
  ],
});

const HEARTS = '❤️'.repeat(12);
const PARTY = 'Nan turned ninety today and danced with every single one of us until the band went home';

typical('aware/hard-to-read', {
  passes: [
    { text: `${PARTY} ${HEARTS}`, place: 'instagram' },
    { text: `${PARTY} ${HEARTS}`, place: 'tiktok' },
  ],
  marks: [
    { text: `${PARTY} ${HEARTS}`, place: 'linkedin' },
    { text: `${PARTY} ${HEARTS}` },
    { text: `nan is 90 ${HEARTS}`, place: 'instagram' },
    { text: `${PARTY} ${'❤️'.repeat(24)}`, place: 'instagram' },
  ],
});

const ROUTERS =
  'You want the ROA signed before the IRR goes stale, then let the RR reflect the VPNv4 AFI and drop the MTU on the GRE side.';

typical('aware/unexplained-jargon', {
  passes: [
    { text: ROUTERS, place: 'hackernews', kind: 'comment' },
    { text: ROUTERS, place: 'github', kind: 'comment' },
    { text: ROUTERS, place: 'stackexchange', kind: 'post' },
    { text: ROUTERS, place: 'networkengineering.stackexchange.com', kind: 'post' },
    { text: ROUTERS, place: 'reddit/r/networking', kind: 'post' },
    { text: ROUTERS, place: 'reddit', kind: 'comment', parent: 'BGP flaps on both RRs, MTU looks fine, ideas?' },
  ],
  marks: [
    { text: ROUTERS, place: 'facebook', kind: 'post' },
    { text: ROUTERS, place: 'reddit/r/askreddit', kind: 'post' },
    { text: ROUTERS, place: 'hackernews', kind: 'comment', parent: 'Total beginner here, how do I set this up?' },
  ],
});

typical('aware/heat', {
  passes: [
    { text: 'you absolute melt 😂 see you saturday', kind: 'reply', parent: 'locked myself out again' },
    { text: 'jamie u absolute weapon that was the worst throw ive ever seen 😂😂', kind: 'reply' },
    { text: "you failed your test four times, loser 😂 dinner's on you", kind: 'reply', parent: 'look at her parking' },
    { text: 'mate you are a bloody idiot 😂😂 proud of ya', kind: 'reply', parent: 'I just signed up for a marathon' },
    { text: "you total muppet lol, pints are on you mate. bring the tent you'd lose your head", kind: 'message' },
    { text: 'You great clown haha, you owe me a kebab. Same time next week?', kind: 'message' },
    { text: 'sit down you useless lump 😂 love you x', kind: 'reply', parent: 'I could beat you at darts' },
    { text: 'sis you utter numpty 😂 who bakes a cake without eggs x', kind: 'comment', parent: 'so it did not rise' },
  ],
  marks: [
    { text: "you're thick as mince pal 😂", kind: 'reply', parent: 'the moon landing was filmed in a studio' },
    { text: 'nobody wants u here 😂 uninstall', kind: 'message' },
    { text: 'mate you know nothing. get stuffed', kind: 'reply', parent: 'baristas being moody again' },
    { text: 'You absolute idiot. You ruined it for everyone.', kind: 'reply' },
    { text: 'I know where you live lol, see you on Friday', kind: 'reply' },
    { text: 'nobody likes u bestie 😭', kind: 'comment', parent: 'why am i always left out' },
    { text: 'bro who told you to sing 😂 ur mom lied to you, you suck', kind: 'comment' },
    { text: 'mate why are you such a clown 😂 you people are idiots', kind: 'reply' },
  ],
});

describe('placeOf', () => {
  it.each([
    ['instagram', 10, undefined],
    ['Instagram.com', 10, undefined],
    ['hackernews', undefined, 'all'],
    ['forum', undefined, 'most'],
    ['r/rust', undefined, 'all'],
    ['r/rustling', undefined, undefined],
    ['reddit', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s', (place, hashtags, specialists) => {
    expect(placeOf({ text: '', place }).hashtags).toBe(hashtags);
    expect(placeOf({ text: '', place }).specialists).toBe(specialists);
  });
  it('takes nothing for granted where no place is known', () => {
    expect(placeOf({ text: '' })).toEqual({});
  });
});

describe('banter', () => {
  it.each([
    { text: 'You are an idiot lol, congrats', kind: 'reply', parent: 'My dad passed away last night.' },
    { text: 'You pathetic idiot 😂 see you saturday', kind: 'reply' },
    { text: 'you absolute clown 😂 see you there', kind: 'post' },
    { text: 'lol cope', kind: 'reply' },
    { text: '@user you absolute weapon lol', kind: 'reply' },
    { text: 'good lmao', kind: 'reply', parent: 'Starting QB carted off' },
    { text: 'First your husband then your job, what did you do to deserve that hun 😂', kind: 'comment' },
    { text: 'Proud of being lazy? That baby will be as thick as you hun x', kind: 'reply' },
  ] as const)('is not $text', (draft) => {
    expect(isBanter(read(draft))).toBe(false);
  });
});
