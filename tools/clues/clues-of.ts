import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { FIGURE, GAP, isSign, LENGTHS, symbolOf } from '../../src/analyzer/clues/symbols.ts';

/** Letters that a match can't do without, as symbols (a-z, 0 for figures, a space for all else), and how far behind its start they stand. */
export interface Clue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a pattern's matches can't do without: one of the clues. */
export interface Clues {
  readonly clues: readonly Clue[];
  /** True where no match starts between two letters or figures. */
  readonly atEdge: boolean;
  /** How many tries they lead to for each letter of a text. */
  readonly cost: number;
}

/** How often a text's letter is the start of these symbols. */
export type Frequency = (text: string) => number;

/** So many texts of one stretch are spelled out at most; what can be more is looked at piece by piece. */
const MOST_TEXTS = 80;
/** A class of more symbols than this says nothing. */
const MOST_SYMBOLS = 6;
/** Clues further behind the start of a match are no help in finding it. */
export const FURTHEST = 30;
/** What running a pattern over a whole text costs, measured in tries. */
const WHOLE = 200;
/** Between symbols: the edge of a word is known to be here. */
const EDGE = '|';
/** Stands for any sign such as an emoji. */
const SIGN = '~';
/** What looking up a clue costs, whether or not it leads to a try, measured in tries. */
const UPKEEP = 2e-6;

const isWordSymbol = (symbol: string | undefined) => symbol !== undefined && symbol !== ' ' && symbol !== EDGE;

function lettersOf(code: number): string {
  if (code > 0xffff) return '  ';
  const symbol = symbolOf(code);
  return symbol === GAP ? ' ' : symbol === FIGURE ? '0' : String.fromCharCode(96 + symbol);
}

/** Whether a part of a pattern matches only signs such as emoji. */
function isSigns(node: AST.Element): boolean {
  switch (node.type) {
    case 'Character':
      return isSign(node.value > 0xffff ? 0xd83d : node.value);
    case 'CharacterSet':
      return (
        node.kind === 'property' &&
        !node.negate &&
        ['Extended_Pictographic', 'Emoji_Presentation', 'RI'].includes(node.key)
      );
    case 'CharacterClass':
      return (
        !node.negate &&
        node.elements.every((element) =>
          element.type === 'CharacterClassRange'
            ? isSign(element.min.value) && element.min.value > 0x2027
            : element.type !== 'ClassStringDisjunction' &&
              element.type !== 'ExpressionCharacterClass' &&
              isSigns(element),
        )
      );
    case 'Quantifier':
      return node.min > 0 && isSigns(node.element);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every(({ elements }) => elements.some(isSigns));
    default:
      return false;
  }
}

interface Width {
  readonly least: number;
  readonly most: number;
}

function widthOf(node: AST.Element | AST.Alternative, unicode: boolean): Width {
  const all = (widths: readonly Width[]) => ({
    least: widths.reduce((sum, { least }) => sum + least, 0),
    most: widths.reduce((sum, { most }) => sum + most, 0),
  });
  switch (node.type) {
    case 'Alternative':
      return all(node.elements.map((element) => widthOf(element, unicode)));
    case 'Group':
    case 'CapturingGroup': {
      const widths = node.alternatives.map((alternative) => widthOf(alternative, unicode));
      return {
        least: Math.min(...widths.map(({ least }) => least)),
        most: Math.max(...widths.map(({ most }) => most)),
      };
    }
    case 'Quantifier': {
      const { least, most } = widthOf(node.element, unicode);
      return { least: least * node.min, most: most === 0 || node.max === 0 ? 0 : most * node.max };
    }
    case 'Character':
      return node.value > 0xffff ? { least: 2, most: 2 } : { least: 1, most: 1 };
    case 'CharacterSet':
    case 'CharacterClass':
      return { least: 1, most: unicode ? 2 : 1 };
    case 'Assertion':
      return { least: 0, most: 0 };
    default:
      return { least: 0, most: Number.POSITIVE_INFINITY };
  }
}

/** The symbols a class can stand for, if they are few. */
function symbolsOf(node: AST.CharacterClass | AST.CharacterSet): string[] | undefined {
  if (node.type === 'CharacterSet') {
    if (node.kind === 'digit' && !node.negate) return ['0'];
    if (node.kind === 'space' && !node.negate) return [' '];
    return undefined;
  }
  if (node.negate || node.unicodeSets) return undefined;
  const symbols = new Set<string>();
  for (const element of node.elements) {
    if (element.type === 'Character') symbols.add(lettersOf(element.value));
    else if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value > 60) return undefined;
      for (let code = element.min.value; code <= element.max.value; code += 1) symbols.add(lettersOf(code));
    } else if (element.type === 'CharacterSet') {
      const some = symbolsOf(element);
      if (!some) return undefined;
      for (const symbol of some) symbols.add(symbol);
    } else return undefined;
    if (symbols.size > MOST_SYMBOLS) return undefined;
  }
  return [...symbols];
}

/** Whether a look-around says "no letter or figure here". */
function isEdge(node: AST.Assertion): boolean {
  if (node.kind === 'word') return !node.negate;
  if (node.kind === 'start' || node.kind === 'end') return true;
  if (!('alternatives' in node) || !node.negate) return false;
  return node.alternatives.some(({ elements }) => {
    const only = elements[0];
    if (elements.length !== 1 || !only) return false;
    const kinds = (element: AST.Node): string[] => {
      if (element.type !== 'CharacterSet') return [];
      if (element.kind === 'word' && !element.negate) return ['all'];
      if (element.kind === 'property' && !element.negate && element.value === null) return [element.key];
      return [];
    };
    const found =
      only.type === 'CharacterClass' && !only.negate ? only.elements.flatMap((each) => kinds(each)) : kinds(only);
    return found.includes('all') || (found.includes('L') && found.includes('N'));
  });
}

/** Every text a part can match, as symbols, if they are few. */
function textsOf(node: AST.Element | AST.Alternative): string[] | undefined {
  switch (node.type) {
    case 'Alternative': {
      let texts = [''];
      for (const element of node.elements) {
        const next = textsOf(element);
        if (!next || next.length * texts.length > MOST_TEXTS) return undefined;
        texts = joined(texts, next);
      }
      return texts;
    }
    case 'Group':
    case 'CapturingGroup': {
      const texts = new Set<string>();
      for (const alternative of node.alternatives) {
        const some = textsOf(alternative);
        if (!some) return undefined;
        for (const text of some) texts.add(text);
        if (texts.size > MOST_TEXTS) return undefined;
      }
      return [...texts];
    }
    case 'Quantifier': {
      if (node.max > 3) return undefined;
      const once = textsOf(node.element);
      if (!once) return undefined;
      let texts = [''];
      const all = new Set<string>(node.min === 0 ? [''] : []);
      for (let times = 1; times <= node.max; times += 1) {
        if (texts.length * once.length > MOST_TEXTS) return undefined;
        texts = joined(texts, once);
        if (times >= node.min) for (const text of texts) all.add(text);
      }
      return all.size > MOST_TEXTS ? undefined : [...all];
    }
    case 'Character':
      return [lettersOf(node.value)];
    case 'CharacterSet':
    case 'CharacterClass': {
      // A class may hold signs of two units, whose symbols are two spaces.
      const symbols = symbolsOf(node);
      return symbols?.some((symbol) => symbol.length > 1) ? undefined : symbols;
    }
    case 'Assertion':
      return [isEdge(node) ? EDGE : ''];
    default:
      return undefined;
  }
}

function joined(before: readonly string[], after: readonly string[]): string[] {
  return [...new Set(before.flatMap((start) => after.map((end) => start + end)))];
}

/** Takes the marks of edges out; at either end they tell that the neighbour is no letter. */
function settled(text: string): { readonly text: string; readonly shift: number } {
  const start = /^\|+/.test(text);
  const end = /\|+$/.test(text);
  const inner = text.replaceAll(EDGE, '');
  const before = start && isWordSymbol(inner[0]) ? ' ' : '';
  const after = end && isWordSymbol(inner.at(-1)) ? ' ' : '';
  return { text: before + inner + after, shift: -before.length };
}

interface Found {
  readonly clues: readonly Clue[];
  readonly cost: number;
}

/** Works out what a pattern's matches can't do without, taking the rarest that there is to choose from. */
export function cluesOf(pattern: RegExp, frequency: Frequency): Clues | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const unicode = pattern.unicode;
  const startsAtEdge = (alternative: AST.Alternative): boolean => {
    for (const element of alternative.elements) {
      if (element.type === 'Assertion') {
        if (isEdge(element)) return true;
        continue;
      }
      if (element.type === 'Group' || element.type === 'CapturingGroup')
        return element.alternatives.every(startsAtEdge);
      return false;
    }
    return false;
  };
  const atEdge = tree.alternatives.every(startsAtEdge);
  const triesOf = (from: number, to: number) =>
    to > FURTHEST ? WHOLE : atEdge ? 1 + (to - from) / 2.8 : 1 + to - from;

  /** The rarest stretch of each of these texts. */
  const weigh = (texts: readonly string[], least: number, most: number): Found | undefined => {
    const clues = new Map<string, Clue>();
    for (const each of texts) {
      const { text, shift } = settled(each);
      let best: { text: string; at: number; cost: number } | undefined;
      const length = LENGTHS.findLast((some) => some <= text.length);
      if (length === undefined) return undefined;
      for (let at = 0; at + length <= text.length; at += 1) {
        const part = text.slice(at, at + length);
        const cost = frequency(part);
        if (!best || cost < best.cost) best = { text: part, at, cost };
      }
      if (!best) return undefined;
      const from = least + shift + best.at;
      const to = most + shift + best.at;
      const known = clues.get(best.text);
      clues.set(best.text, {
        text: best.text,
        from: Math.min(from, known?.from ?? from),
        to: Math.max(to, known?.to ?? to),
      });
    }
    return found([...clues.values()]);
  };
  const found = (clues: readonly Clue[]): Found => ({
    clues,
    cost: clues.reduce((sum, { text, from, to }) => sum + UPKEEP + frequency(text) * triesOf(from, to), 0),
  });

  const search = (elements: readonly AST.Element[]): Found | undefined => {
    let best: Found | undefined;
    const offer = (each: Found | undefined) => {
      if (each && (!best || each.cost < best.cost)) best = each;
    };
    let texts = [''];
    let [least, most] = [0, 0];
    let [startLeast, startMost] = [0, 0];
    const flush = () => {
      offer(weigh(texts, startLeast, startMost));
    };
    for (const [index, element] of elements.entries()) {
      const width = widthOf(element, unicode);
      const some = textsOf(element);
      if (isSigns(element)) offer(found([{ text: SIGN, from: 0, to: Number.POSITIVE_INFINITY }]));
      if (some && some.length * texts.length <= MOST_TEXTS) texts = joined(texts, some);
      else {
        // Of what is repeated, the first stands right behind what was before, the last right in front of what follows.
        const once = element.type === 'Quantifier' && element.min > 0 ? textsOf(element.element) : undefined;
        const fits = once && once.length * texts.length <= MOST_TEXTS;
        if (fits) texts = joined(texts, once);
        flush();
        texts = some ?? [''];
        [startLeast, startMost] = [least, most];
        if (!some) {
          [startLeast, startMost] = [least + width.least, most + width.most];
          if (fits && element.type === 'Quantifier') {
            const each = widthOf(element.element, unicode);
            if (each.least === each.most) {
              texts = [...once];
              startLeast -= each.least;
              startMost -= each.most;
            }
          }
          const inner = searchInside(elements, index);
          if (inner)
            offer(found(inner.clues.map((clue) => ({ text: clue.text, from: clue.from + least, to: clue.to + most }))));
        }
      }
      least += width.least;
      most += width.most;
    }
    flush();
    return best;
  };

  /** Looks inside a group, each of whose alternatives has to give a clue, together with what stands right beside the group. */
  const searchInside = (elements: readonly AST.Element[], index: number): Found | undefined => {
    let element = elements[index] as AST.Element;
    let alone = false;
    if (element.type === 'Quantifier') {
      if (element.min === 0) return undefined;
      alone = element.max !== 1;
      element = element.element;
    }
    if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined;
    let [first, last] = [index, index + 1];
    while (first > 0 && index - first < 3 && textsOf(elements[first - 1] as AST.Element)) first -= 1;
    while (!alone && last < elements.length && last - index < 5 && textsOf(elements[last] as AST.Element)) last += 1;
    const before = elements.slice(first, index);
    const after = elements.slice(index + 1, last);
    const width = before.reduce(
      (sum, each) => {
        const { least, most } = widthOf(each, unicode);
        return { least: sum.least + least, most: sum.most + most };
      },
      { least: 0, most: 0 },
    );
    const clues = new Map<string, Clue>();
    for (const alternative of element.alternatives) {
      const each = search([...before, ...alternative.elements, ...after]);
      if (!each) return undefined;
      for (const clue of each.clues) {
        const from = clue.from - width.most;
        const to = clue.to - width.least;
        const known = clues.get(clue.text);
        clues.set(clue.text, {
          text: clue.text,
          from: Math.min(from, known?.from ?? from),
          to: Math.max(to, known?.to ?? to),
        });
      }
    }
    return found([...clues.values()]);
  };

  const clues = new Map<string, Clue>();
  for (const alternative of tree.alternatives) {
    const each = search(alternative.elements);
    if (!each) return undefined;
    for (const clue of each.clues) {
      const known = clues.get(clue.text);
      clues.set(clue.text, {
        text: clue.text,
        from: Math.min(clue.from, known?.from ?? clue.from),
        to: Math.max(clue.to, known?.to ?? clue.to),
      });
    }
  }
  return { ...found([...clues.values()]), atEdge };
}
