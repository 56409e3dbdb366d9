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

/** Of what kinds all that a part can match is, a bit each: nothing but letters and signs, spaces, or gaps between words. */
const LETTERS = 1;
const SPACES = 2;
const GAPS = 4;

function kindsOf(node: AST.Element | AST.CharacterClassElement): number {
  const only = (parts: readonly (AST.Element | AST.CharacterClassElement)[]) =>
    parts.reduce((kinds, part) => kinds & kindsOf(part), LETTERS | SPACES | GAPS);
  switch (node.type) {
    case 'Character': {
      const character = String.fromCodePoint(node.value);
      return /\s/.test(character) ? SPACES | GAPS : /[a-z0-9]/i.test(character) ? LETTERS : LETTERS | GAPS;
    }
    case 'CharacterClassRange':
      return node.min.value > 32 && node.max.value < 0xa0 ? LETTERS : 0;
    case 'CharacterSet':
      if (node.kind === 'space') return node.negate ? LETTERS : SPACES | GAPS;
      if (node.kind === 'word' || node.kind === 'digit') return node.negate ? 0 : LETTERS;
      if (node.kind !== 'property' || node.negate) return 0;
      if (/^(?:Extended_Pictographic|RI)$/.test(node.key)) return LETTERS | GAPS;
      return /^(?:L|N|M|Lu|Ll)$/.test(node.key) ? LETTERS : 0;
    case 'CharacterClass':
      if (node.unicodeSets) return 0;
      if (node.negate)
        return node.elements.some((each) => each.type === 'CharacterSet' && each.kind === 'space' && !each.negate)
          ? LETTERS
          : 0;
      return only(node.elements);
    case 'Group':
    case 'CapturingGroup':
      return only(node.alternatives.flatMap(({ elements }) => elements));
    case 'Quantifier':
      return kindsOf(node.element);
    default:
      return 0;
  }
}

/** What ends a sentence or a line. */
const STOPS = ['.', '!', '?', '\n'].map((stop) => stop.charCodeAt(0));

/** Whether what a part matches can hold the end of a sentence or of a line. */
function canStop(node: AST.Element | AST.CharacterClassElement): boolean {
  const isStop = (code: number) => STOPS.includes(code);
  switch (node.type) {
    case 'Character':
      return isStop(node.value);
    case 'CharacterClassRange':
      return STOPS.some((code) => node.min.value <= code && code <= node.max.value);
    case 'CharacterSet':
      if (node.kind === 'word' || node.kind === 'digit') return node.negate;
      return node.kind !== 'property' || node.negate || !/^(?:L|N|M|Lu|Ll|Extended_Pictographic|RI)$/.test(node.key);
    case 'CharacterClass': {
      if (node.unicodeSets) return true;
      const excluded = STOPS.every((code) =>
        node.elements.some((each) => each.type === 'Character' && each.value === code),
      );
      return node.negate ? !excluded : node.elements.some(canStop);
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(({ elements }) => elements.some(canStop));
    case 'Quantifier':
      return canStop(node.element);
    case 'Assertion':
      return false;
    default:
      return true;
  }
}

/** A length: so many units, and so many times the longest run of one kind in the text, and its longest stretch without a stop. */
interface Length {
  readonly units: number;
  readonly runs: number;
  readonly stretches: number;
}

const NONE: Length = { units: 0, runs: 0, stretches: 0 };
const plus = (a: Length, b: Length, units = 0): Length => ({
  units: a.units + b.units + units,
  runs: a.runs + b.runs,
  stretches: a.stretches + b.stretches,
});
const most = (lengths: readonly Length[]): Length => ({
  units: Math.max(0, ...lengths.map(({ units }) => units)),
  runs: Math.max(0, ...lengths.map(({ runs }) => runs)),
  stretches: Math.max(0, ...lengths.map(({ stretches }) => stretches)),
});
const times = (length: Length, count: number): Length => ({
  units: length.units * count,
  runs: length.runs * count,
  stretches: length.stretches * count,
});

/** How long a part can be that is repeated without end. */
function endless(node: AST.Element): Length {
  if (kindsOf(node) !== 0) return { ...NONE, units: 1, runs: 1 };
  return canStop(node) ? { ...NONE, units: Number.POSITIVE_INFINITY } : { ...NONE, units: 1, stretches: 1 };
}

/** How far from the start of a match a pattern can look; `undefined` where there is no end to it. */
export function reachOf(
  pattern: RegExp,
): { readonly behind: number; readonly ahead: number; readonly runs: number; readonly stretches: number } | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const unit = pattern.unicode ? 2 : 1;
  // A pattern that knows of pairs looks whether its first character is half of one.
  let behind: Length = { ...NONE, units: 2 };
  let ahead: Length = { ...NONE, units: 2 };
  /** How long a part is at most; on the way notes how far look-arounds reach from `at` on. */
  const walk = (node: AST.Element, at: Length): Length => {
    switch (node.type) {
      case 'Character':
        return { ...NONE, units: node.value > 0xffff ? 2 : 1 };
      case 'CharacterSet':
      case 'CharacterClass':
        return { ...NONE, units: unit };
      case 'Group':
      case 'CapturingGroup':
        return most(node.alternatives.map(({ elements }) => all(elements, at)));
      case 'Quantifier': {
        if (node.max === 0) return NONE;
        const once = walk(node.element, at);
        if (once.units + once.runs + once.stretches === 0) return NONE;
        const length = node.max === Number.POSITIVE_INFINITY ? endless(node.element) : times(once, node.max);
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
        return { ...NONE, units: Number.POSITIVE_INFINITY };
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
    ? {
        behind: behind.units,
        ahead: ahead.units,
        runs: Math.max(behind.runs, ahead.runs),
        stretches: Math.max(behind.stretches, ahead.stretches),
      }
    : undefined;
}
