import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserKind } from '../../test/e2e/driver.ts';
import type { Examined } from '../../test/e2e/screens/examine.ts';
import { states } from '../../test/e2e/screens/states.ts';
import { inProject } from '../../test/e2e/with-browser.ts';
import { LANGUAGES } from './ways.ts';

/** What was found out in one browser and language, by the states' names. */
export interface Found {
  readonly kind: BrowserKind;
  readonly language: string;
  readonly states: Readonly<Record<string, Examined>>;
}

const fileOf = (kind: BrowserKind, language: string): string =>
  inProject(`docs/accessibility/${kind}-${language}.json`);

function read(kind: BrowserKind, language: string): Found['states'] {
  try {
    return JSON.parse(readFileSync(fileOf(kind, language), 'utf8')) as Found['states'];
  } catch {
    return {};
  }
}

/** Writes down what was found out about a state; what is known of the others stays. */
export function writeExamined(kind: BrowserKind, language: string, found: Examined): void {
  const known = { ...read(kind, language), [found.name]: found };
  const inOrder = Object.fromEntries(states.flatMap(({ name }) => (known[name] ? [[name, known[name]]] : [])));
  mkdirSync(inProject('docs/accessibility'), { recursive: true });
  writeFileSync(fileOf(kind, language), `${JSON.stringify(inOrder, null, 2)}\n`);
}

/** All that is written down. */
export function readExamined(): readonly Found[] {
  return (['chromium', 'firefox'] as const).flatMap((kind) =>
    LANGUAGES.map((language) => ({ kind, language, states: read(kind, language) })),
  );
}
