/**
 * Small numbers (0 to 15) in groups, as the build writes what was learnt: frequent ones in fewer bits. Thirteen bits stand
 * in two letters, none of which a script has to escape; each group begins with a letter of its own.
 */
export interface Dense {
  /** How many bits each number takes; with what bits it is written follows from that. */
  readonly lengths: readonly number[];
  /** How many numbers are in a group. */
  readonly size: number;
  /** By group how many pairs of letters it takes, each in such a pair itself. */
  readonly groups: string;
  readonly packed: string;
}

/** The most bits that a number may take. */
export const MOST_BITS = 12;
/** How many bits are in two letters, and how many letters there are. */
export const BITS_IN_PAIR = 13;
export const LETTERS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** With what bits each number is written: short ones first, and those of one length in their order. */
export function codesOf(lengths: readonly number[]): readonly number[] {
  const codes: number[] = [];
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length += 1) {
    for (const [number, own] of lengths.entries())
      if (own === length) {
        codes[number] = code;
        code += 1;
      }
    code *= 2;
  }
  return codes;
}

/** Opens such groups, each when it is asked for; what comes of one holds until the next is. */
export function opened({ lengths, size, groups, packed }: Dense): (group: number) => Uint8Array {
  const digits = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LETTERS.indexOf(String.fromCharCode(code))));
  // Behind the end of a text there is no letter, and nothing that anybody asks for.
  const pairAt = (text: string, at: number) =>
    ((digits[text.charCodeAt(at)] as number) * LETTERS.length + (digits[text.charCodeAt(at + 1)] as number)) | 0;
  const starts = new Int32Array(groups.length / 2);
  for (let group = 1; group < starts.length; group += 1)
    starts[group] = (starts[group - 1] as number) + 2 * pairAt(groups, 2 * (group - 1));
  /** By the next bits: the number that they begin with, and above it how many it takes. */
  const table = new Uint8Array(1 << MOST_BITS);
  const codes = codesOf(lengths);
  for (const [number, length] of lengths.entries()) {
    if (length === 0) continue;
    const first = (codes[number] as number) << (MOST_BITS - length);
    table.fill((length << 4) | number, first, first + (1 << (MOST_BITS - length)));
  }
  const numbers = new Uint8Array(size);
  return (group) => {
    let at = starts[group] as number;
    let bits = 0;
    let count = 0;
    for (let place = 0; place < size; place += 1) {
      if (count < MOST_BITS) {
        bits = ((bits & ((1 << count) - 1)) << BITS_IN_PAIR) | pairAt(packed, at);
        count += BITS_IN_PAIR;
        at += 2;
      }
      const entry = table[(bits >>> (count - MOST_BITS)) & ((1 << MOST_BITS) - 1)] as number;
      count -= entry >> 4;
      numbers[place] = entry & 15;
    }
    return numbers;
  };
}
