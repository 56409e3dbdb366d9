import { BITS_IN_PAIR, codesOf, type Dense, LETTERS, MOST_BITS } from '../../src/analyzer/model/dense.ts';

/** How many bits each number should take so that the whole takes the fewest (Huffman's way), none more than `MOST_BITS`. */
function lengthsFor(counts: readonly number[]): number[] {
  let heaps = counts.flatMap((count, number) => (count > 0 ? [{ count, numbers: [number] }] : []));
  const lengths = counts.map(() => 0);
  if (heaps.length === 1) lengths[heaps[0]?.numbers[0] as number] = 1;
  while (heaps.length > 1) {
    heaps = heaps.sort((a, b) => b.count - a.count);
    const [a, b] = [heaps.pop(), heaps.pop()];
    if (!a || !b) break;
    const numbers = [...a.numbers, ...b.numbers];
    for (const number of numbers) lengths[number] = (lengths[number] as number) + 1;
    heaps.push({ count: a.count + b.count, numbers });
  }
  // Where a number is so rare that it would take more, all are taken to be less unlike.
  return Math.max(...lengths) > MOST_BITS
    ? lengthsFor(counts.map((count) => (count === 0 ? 0 : 1 + Math.floor(count / 2))))
    : lengths;
}

const pairOf = (bits: number) => `${LETTERS[Math.floor(bits / LETTERS.length)]}${LETTERS[bits % LETTERS.length]}`;

/** Writes numbers (0 to 15) densely, in groups of `size`, which `opened` reads one by one. */
export function dense(numbers: Uint8Array, size: number): Dense {
  const counts = new Array<number>(16).fill(0);
  for (const number of numbers) counts[number] = (counts[number] as number) + 1;
  const lengths = lengthsFor(counts);
  const codes = codesOf(lengths);
  let [groups, packed] = ['', ''];
  for (let from = 0; from < numbers.length; from += size) {
    let own = '';
    let [bits, count] = [0, 0];
    for (const number of numbers.subarray(from, from + size)) {
      const length = lengths[number] as number;
      bits = (bits << length) | (codes[number] as number);
      count += length;
      if (count < BITS_IN_PAIR) continue;
      count -= BITS_IN_PAIR;
      own += pairOf(bits >>> count);
      bits &= (1 << count) - 1;
    }
    if (count > 0) own += pairOf(bits << (BITS_IN_PAIR - count));
    groups += pairOf(own.length / 2);
    packed += own;
  }
  return { lengths, size, groups, packed };
}
