import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { FIGURE, GAP, OPENING, symbolOf } from '../../src/analyzer/clues/symbols.ts';

/** More beginnings than this say nothing. */
const MOST = 6000;
/** Any symbol. */
const ANY = '?';
const UNKNOWN = ANY.repeat(OPENING);
const ALL = [...Array(FIGURE).keys()].map((symbol) => symbol + 1);

const letterOf = (code: number): string => {
  if (code > 0xffff) return '  ';
  const symbol = symbolOf(code);
  return symbol === GAP ? ' ' : symbol === FIGURE ? '0' : String.fromCharCode(96 + symbol);
};

/** What a class can stand for: symbols, two where a character may be of two units. */
function symbolsOf(node: AST.CharacterClass | AST.CharacterSet, unicode: boolean): string[] {
  const any = unicode ? [ANY, '  '] : [ANY];
  if (node.type === 'CharacterSet') {
    if (node.kind === 'digit' && !node.negate) return ['0'];
    if (node.kind === 'space' && !node.negate) return [' '];
    return any;
  }
  if (node.negate || node.unicodeSets) return any;
  return node.elements.flatMap((element) => {
    switch (element.type) {
      case 'Character':
        return [letterOf(element.value)];
      case 'CharacterClassRange': {
        if (element.max.value > 0xff) return any;
        const codes = [...Array(element.max.value - element.min.value + 1).keys()];
        return codes.map((code) => letterOf(code + element.min.value));
      }
      case 'CharacterSet':
        return symbolsOf(element, unicode);
      default:
        return [UNKNOWN];
    }
  });
}

function isEmptyable(node: AST.Element): boolean {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return false;
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(({ elements }) => elements.every(isEmptyable));
    case 'Quantifier':
      return node.min === 0 || isEmptyable(node.element);
    default:
      return true;
  }
}

/** Whatever beginnings become when a part of a pattern follows them. */
function followed(beginnings: ReadonlySet<string>, node: AST.Element, unicode: boolean): Set<string> {
  const open = [...beginnings].filter((text) => text.length < OPENING);
  const result = new Set([...beginnings].filter((text) => text.length >= OPENING));
  if (open.length === 0 || result.size > MOST) return result;
  const append = (texts: readonly string[]) => {
    for (const before of open) for (const text of texts) result.add((before + text).slice(0, OPENING));
  };
  switch (node.type) {
    case 'Assertion':
      return new Set(beginnings);
    case 'Character':
      append([letterOf(node.value)]);
      return result;
    case 'CharacterSet':
    case 'CharacterClass':
      append([...new Set(symbolsOf(node, unicode))]);
      return result;
    case 'Group':
    case 'CapturingGroup':
      for (const { elements } of node.alternatives)
        for (const text of sequence(new Set(open), elements, unicode)) result.add(text);
      return result;
    case 'Quantifier': {
      let each = new Set(open);
      if (node.min === 0) for (const text of each) result.add(text);
      for (let times = 1; times <= Math.min(node.max, Math.max(node.min, OPENING)); times += 1) {
        each = followed(each, node.element, unicode);
        if (times >= node.min || times >= OPENING) for (const text of each) result.add(text);
      }
      if (node.max > OPENING && isEmptyable(node.element)) append([UNKNOWN]);
      return result;
    }
    default:
      append([UNKNOWN]);
      return result;
  }
}

function sequence(beginnings: Set<string>, elements: readonly AST.Element[], unicode: boolean): Set<string> {
  let texts = beginnings;
  for (const element of elements) texts = followed(texts, element, unicode);
  return texts;
}

/** With which symbols a match of a pattern can begin, as numbers (see `openingAt`); undefined where that could be nearly anything. */
export function openingOf(pattern: RegExp): ReadonlySet<number> | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const texts = new Set<string>();
  for (const { elements } of tree.alternatives)
    for (const text of sequence(new Set(['']), elements, pattern.unicode)) texts.add(text.padEnd(OPENING, ANY));
  if (texts.size > MOST) return undefined;
  const keys = new Set<number>();
  for (const text of texts) {
    let some = [0];
    for (const letter of text) {
      const symbols = letter === ANY ? ALL : [letter === ' ' ? GAP : symbolOf(letter.charCodeAt(0))];
      some = some.flatMap((key) => symbols.map((symbol) => (key << 5) | symbol));
    }
    for (const key of some) keys.add(key);
  }
  return keys;
}

/** Whether all that a part can match is letters and signs, or all of it spaces; undefined where it may be both. */
function kindOf(node: AST.Element): 'letters' | 'spaces' | undefined {
  const only = (parts: readonly AST.Element[]) => {
    const kinds = new Set(parts.map(kindOf));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  };
  const isSpace = (code: number) => /\s/.test(String.fromCodePoint(code));
  switch (node.type) {
    case 'Character':
      return isSpace(node.value) ? 'spaces' : 'letters';
    case 'CharacterSet':
      if (node.kind === 'space') return node.negate ? 'letters' : 'spaces';
      if (node.kind === 'word' || node.kind === 'digit') return node.negate ? undefined : 'letters';
      return node.kind === 'property' && !node.negate && /^(?:L|N|M|Lu|Ll|Extended_Pictographic|RI)$/.test(node.key)
        ? 'letters'
        : undefined;
    case 'CharacterClass': {
      if (node.unicodeSets) return undefined;
      if (node.negate)
        return node.elements.some((each) => each.type === 'CharacterSet' && each.kind === 'space' && !each.negate)
          ? 'letters'
          : undefined;
      const kinds = new Set(
        node.elements.map((each) => {
          if (each.type === 'CharacterClassRange')
            return each.min.value > 32 && each.max.value < 0xa0 ? 'letters' : undefined;
          return each.type === 'Character' || each.type === 'CharacterSet' ? kindOf(each) : undefined;
        }),
      );
      return kinds.size === 1 ? [...kinds][0] : undefined;
    }
    case 'Group':
    case 'CapturingGroup':
      return only(node.alternatives.flatMap(({ elements }) => elements));
    case 'Quantifier':
      return kindOf(node.element);
    default:
      return undefined;
  }
}

/** A length: so many units, and so many times the longest run of letters or of spaces in the text. */
interface Length {
  readonly units: number;
  readonly runs: number;
}

const NONE: Length = { units: 0, runs: 0 };
const plus = (a: Length, b: Length, units = 0): Length => ({ units: a.units + b.units + units, runs: a.runs + b.runs });
const most = (lengths: readonly Length[]): Length => ({
  units: Math.max(0, ...lengths.map(({ units }) => units)),
  runs: Math.max(0, ...lengths.map(({ runs }) => runs)),
});

/** How far from the start of a match a pattern can look; `undefined` where there is no end to it. */
export function reachOf(
  pattern: RegExp,
): { readonly behind: number; readonly ahead: number; readonly runs: number } | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const unit = pattern.unicode ? 2 : 1;
  // A pattern that knows of pairs looks whether its first character is half of one.
  let behind: Length = { units: 2, runs: 0 };
  let ahead: Length = { units: 2, runs: 0 };
  /** How long a part is at most; on the way notes how far look-arounds reach from `at` on. */
  const walk = (node: AST.Element, at: Length): Length => {
    switch (node.type) {
      case 'Character':
        return { units: node.value > 0xffff ? 2 : 1, runs: 0 };
      case 'CharacterSet':
      case 'CharacterClass':
        return { units: unit, runs: 0 };
      case 'Group':
      case 'CapturingGroup':
        return most(node.alternatives.map(({ elements }) => all(elements, at)));
      case 'Quantifier': {
        if (node.max === 0) return NONE;
        const once = walk(node.element, at);
        if (once.units === 0 && once.runs === 0) return NONE;
        const endless = node.max === Number.POSITIVE_INFINITY;
        if (endless && kindOf(node.element) === undefined) return { units: Number.POSITIVE_INFINITY, runs: 0 };
        const length = endless ? { units: 1, runs: 1 } : { units: once.units * node.max, runs: once.runs * node.max };
        // What stands in a part that is repeated may look around from its last time.
        walk(node.element, plus(at, length));
        return length;
      }
      case 'Assertion':
        ahead = most([ahead, plus(at, NONE, 2)]);
        if (node.kind === 'lookbehind')
          behind = most([behind, ...node.alternatives.map(({ elements }) => plus(all(elements, NONE), NONE, 2))]);
        else if (node.kind === 'lookahead') for (const { elements } of node.alternatives) all(elements, at);
        return NONE;
      default:
        return { units: Number.POSITIVE_INFINITY, runs: 0 };
    }
  };
  const all = (elements: readonly AST.Element[], from: Length): Length => {
    let length = NONE;
    for (const element of elements) length = plus(length, walk(element, plus(from, length)));
    ahead = most([ahead, plus(from, length, 2)]);
    return length;
  };
  for (const { elements } of tree.alternatives) all(elements, NONE);
  return Number.isFinite(behind.units) && Number.isFinite(ahead.units)
    ? { behind: behind.units, ahead: ahead.units, runs: Math.max(behind.runs, ahead.runs) }
    : undefined;
}
