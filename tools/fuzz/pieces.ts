/** Signs and stretches that trip readers of text up: odd characters, openers without an end, near misses of what checks look for. */
export const pieces: readonly string[] = [
  // Blanks and breaks of every sort, seen and unseen.
  ...[' ', '\n', '\r', '\r\n', '\t', '\v', '\f', '\0', '\u00a0', '\u2003', '\u2028', '\u2029', '\u3000', '\u0085'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u{e0041}', '\u{e007f}'],
  // Directions turned about, and never turned back.
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
  // Halves of characters, marks without a letter, letters that change their length or themselves with their case.
  ...['\ud800', '\udbff', '\udc00', '\udfff', '\u0301', '\u0336', '\u20e3', '\ufe0e', '\ufe0f', '\u0488'],
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ŉ', 'ǅ', 'Σ', 'ς', 'K', 'Å', 'ﷺ', 'Z̷̡̛͎͚͉', 'e\u0301\u0301\u0301'],
  ...['א', 'ا', '漢字', 'かな', '한글', 'ไทย', 'हिन्दी', 'ქართული', 'Ⓐ', '𝗜𝗺', '𝓪', 'ＡＢ', 'ᴀʙ', '٣', '９', '½', '²', 'Ⅷ'],
  ...['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', '🇩', '👍🏽', '☎️', '☎', '©', '#️⃣', '🚨🚨🚨', '😂 ', '\u{1faf6}'],
  // Signs, single and in runs.
  ...['.', '..', '...', '…', '!', '!!!', '?', '?!', ',', ';', ':', '-', '--', '—', '–', '_', '__', '*', '**', '~~', '|'],
  ...['"', "'", '“', '”', '„', '«', '»', '‘', '’', '`', '``', '```', '```js\n', '(', ')', '[', ']', '{', '}', '<', '>'],
  ...['> ', '\n> ', '>>> ', '- ', '* ', '1. ', '# ', '\n-- \n', '\\', '/', '//', '&', '&amp;', '&#x27;', '%', '%20', '$', '€'],
  // Markup and what is taken for code.
  ...['<b>', '</b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--', '-->', '<![CDATA[', '<a href="'],
  ...['javascript:', 'data:text/html,', '${x}', '{{x}}', '%s', '$1', '$&', "$'", '__proto__', 'constructor', 'toString'],
  ...['[link](https://a.example)', '![](', '||spoiler||', ':smile:', '<@123>', '<#1>', '\u001b[31m', "'; DROP TABLE--"],
  // Names, tags, addresses, numbers, whole and broken off.
  ...['@', '@a', '@a.b', '@a@b.example', '#', '#a', '#1', '#ünï', 'a@', 'a@b', 'a@b.c', 'a.b.c.d.e.f', 'www.', 'http://'],
  ...['https://', 'https://a', 'https://a.example/?q=1&r=(2)', 'a.co', '.com', '1', '12', '1.', '1,000', '1.000,00', '1e9'],
  ...['90%', '1/2', '3:30', '2026-11-22', '11/22/26', '+49 30 1234567', '(555) 010-4477', '555-0104', '+1', '4111 1111 1111 1111'],
  ...['DE89 3704 0044 0532 0130 00', '078-05-1120', '12 Main St', 'Flat 3, 12', 'SW1A 1AA', '192.168.0.1', '::1', 'AB12', 'pw: x'],
  // What checks begin with.
  ...['you ', 'you are ', 'you people ', 'they ', 'all ', 'all of them ', 'never ', 'always ', 'nobody ', 'everyone knows '],
  ...['apparently ', 'i heard ', 'a friend of mine ', 'studies show ', 'experts say ', 'the media ', 'share this ', 'breaking '],
  ...['my ', 'i ', 'we ', "i'm so proud ", 'i gave ', 'link in bio ', 'use code ', 'tag someone ', 'like if ', 'wake up '],
  ...['idiot ', 'stupid ', 'i hope you ', 'i want to die ', 'help ', 'rip ', 'flood ', 'leverage ', 'synergy ', 'KPI ', 'as an AI '],
  ...['password is ', 'my address is ', 'she told me ', 'between us ', 'half of ', 'more than ', 'the best ', 'proven ', '100% '],
];
