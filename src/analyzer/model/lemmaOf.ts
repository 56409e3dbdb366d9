import { hashedOn, plainCode } from './letters.ts';

/** Words shorter than this stand as they are. */
const SHORTEST = 5;
/** Letters by their codes. */
const [D, E, G, I, L, N, R, S, T, Y, APOSTROPHE] = [100, 101, 103, 105, 108, 110, 114, 115, 116, 121, 39] as const;
/** The letters that an ending doubles: "running", "bigger". */
const DOUBLED = 'bdgklmnprt';

/** How many letters the ending of a word has, by the commonest endings alone. */
function endingOf(last: number, before: number, third: number): number {
  if (last === S) return before === APOSTROPHE || before === E ? 2 : before === S ? 0 : 1;
  if (last === G) return before === N && third === I ? 3 : 0;
  if (last === D || last === R) return before === E ? 2 : 0;
  if (last === T) return before === S && third === E ? 3 : 0;
  return last === Y && before === L ? 2 : 0;
}

/** The hash of a word's plain form: of the word without its ending, so that "claims", "claimed" and "claiming" are one. */
export function lemmaOf(text: string, start: number, end: number, word: number): number {
  if (end - start < SHORTEST) return word;
  const letter = (back: number) => plainCode(text.charCodeAt(end - back));
  const [last, before, third] = [letter(1), letter(2), letter(3)];
  let to = end - endingOf(last, before, third);
  if (to === end && last !== E) return word;
  const isIes = last === S && before === E && third === I;
  if (isIes) to -= 1;
  else {
    const code = plainCode(text.charCodeAt(to - 1));
    if (to < end && code === plainCode(text.charCodeAt(to - 2)) && DOUBLED.includes(String.fromCharCode(code))) to -= 1;
    else if (code === E) to -= 1;
  }
  let hash = 0;
  for (let at = start; at < to; at += 1) hash = hashedOn(hash, plainCode(text.charCodeAt(at)));
  return isIes ? hashedOn(hash, Y) : hash;
}
