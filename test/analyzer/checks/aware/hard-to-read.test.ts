import { hardToRead } from '../../../../src/analyzer/checks/aware/hard-to-read.ts';
import { table } from '../table.ts';

const breathless = `${'then we went to the shop and it was closed so we walked on to the next one and '.repeat(8)}went home`;
const told = `${'We went to the shop and it was closed. So we walked to the next one, with the dog. '.repeat(8)}Then home.`;

table(hardToRead, {
  marks: [
    '[I HAVE RUNG THE SURGERY NINE TIMES SINCE MONDAY AND NOBODY HAS THE MANNERS TO RING ME BACK ABOUT THE TABLETS]',
    'ok listen [WHOEVER KEEPS TAKING THE MILK OUT OF THE STAFF FRIDGE I KNOW YOUR MUG AND I KNOW WHERE YOU SIT ALL DAY]',
    '[ЛЮДИ ПОЖАЛУЙСТА НЕ ПАРКУЙТЕСЬ У ВОРОТ ДЕТСКОГО САДА МАШИНА С ХЛЕБОМ НЕ МОЖЕТ ПРОЕХАТЬ УЖЕ ТРЕТИЙ ДЕНЬ ПОДРЯД СПАСИБО ВАМ]',
    '[𝗪𝗲 𝗮𝗿𝗲 𝗼𝗽𝗲𝗻 𝗮𝗴𝗮𝗶𝗻] from tuesday',
    'new drop: [𝓼𝓲𝓵𝓿𝓮𝓻 𝓻𝓲𝓷𝓰𝓼] in the shop',
    '[ᴏᴘᴇɴ ғᴏʀ ᴏʀᴅᴇʀs], write to me',
    '[ｓｏｆｔ ｒａｉｎ ｔｏｄａｙ]',
    'mood: [s o   v e r y   t i r e d]',
    '[ⓗⓔⓛⓛⓞ ⓕⓡⓘⓔⓝⓓⓢ], long time',
    'she said yes [💍💍💍💍🎉🎉🎉🎉🥹🥹🥹🥹]',
    'back on the bike [#neverstopmoving #onceinalifetime #thankyoumyfriends]',
    'lunch [#whatieatedtodayformylunch]',
    `[${breathless}]`,
  ],
  passes: [
    'I said NO. three times. NO NO NO.',
    'NASA, ESA and JAXA all sent a probe, the BBC and CNN showed it live, and my nan asked if the ISS had a loo.',
    'HAPPY BIRTHDAY GRANDAD',
    'HOT TAKE: soup is a drink',
    'we won 🎉🎉🎉 and the coach cried 😭😭',
    'let 𝑥 be any point on the line',
    'the set ℝ of real numbers, and 𝔼 for the mean',
    'one 𝓯𝓪𝓷𝓬𝔂 word never hurt anyone',
    'sunset tonight #photography #goldenhour #cornwall',
    'back on the bike #NeverStoppedBelieving #OneMileCloser',
    'たなか屋、１０時から。ＣＤもあります。ＯＰＥＮ',
    told,
    'parking: odd side monday, even side tuesday, nobody sunday\nbins: green this week\nkeys: with joan',
    'answers: a, b, c, d, a, a, b, c, d, d',
    'The vowel is [ɪ] in bit and [iː] in beat, written ɪ in most dictionaries.',
  ],
});
