import { existsSync, readFileSync } from 'node:fs';
import axe from 'axe-core/package.json' with { type: 'json' };
import { states } from '../../test/e2e/screens/states.ts';
import { inProject } from '../../test/e2e/with-browser.ts';
import type { Found } from './results.ts';

const browsers = { chromium: 'Chromium', firefox: 'Firefox' } as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What a walk has left, or that it has left nothing yet. */
const walk = (name: string): string => {
  const path = inProject(`test/e2e/${name}`);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
};

function rowOf(name: string, found: readonly Found[]): readonly string[] {
  const cells = found.flatMap(({ language, states: known }) => {
    const one = known[name];
    if (!one) return language === 'en' ? ['–', '–', '–'] : ['–'];
    const faults = String(one.faults.length);
    if (language !== 'en') return [`${one.passed.light}, ${faults}`];
    return [String(one.passed.light), String(one.passed.dark), faults];
  });
  return [name, ...cells];
}

/** docs/ACCESSIBILITY.md, out of what the runs have left. */
export function accessibilityPage(found: readonly Found[]): string {
  const known = found.filter(({ states: some }) => Object.keys(some).length > 0);
  const heads = known.flatMap(({ kind, language }) => {
    const browser = browsers[kind];
    if (language !== 'en') return [`${browser}, Arabic: rules, faults`];
    return [`${browser}: light`, 'dark', 'faults'];
  });
  const all = known.flatMap(({ kind, language, states: some }) =>
    Object.values(some).flatMap(({ name, faults }) =>
      faults.map((fault) => `${browsers[kind]}, ${language}, ${name}: ${fault}`),
    ),
  );
  const looks = known.reduce((sum, { states: some }) => sum + Object.keys(some).length, 0);
  return `# Accessibility

Written by \`npm run gallery\` out of what the runs have left in \`docs/accessibility/\` and \`test/e2e/*.walk.txt\`; nothing here is typed by hand. \`npx vitest run --project screens\`, after a build, brings both browsers to every state again and fails at the first fault; \`npm test\` sees that every state was looked at and none was left with a fault.

## Every state, examined

${states.length} states of ${new Set(states.map(({ screen }) => screen)).size} screens, each brought about in the built extension by real presses, and looked at in six ways:

- **by daylight** with every rule of axe-core ${axe.version}; **in the dark** with its rules about colours. The panel, the hint and the marks live in closed shadow roots; while axe looks, the host says that it has one, so the very thing in the page is examined, not a copy of it;
- **in forced colours**: all words stand out from their ground by 4.5 to 1, in the colours that the browser really draws (axe-core reads another property there);
- **at 200%**: nothing stands out of the window, nothing is cut off, nothing scrolls sideways;
- **at 360 px by finger** (\`pointer: coarse\`): the same, and every control is at least 44 by 44 px, its label and what it spreads around itself included; links in the run of a sentence are as high as their line;
- **with reduced motion**: nothing has an animation or a transition.

A number is how many of axe-core's rules had something to look at and held. The last column of each browser counts faults of all kinds. Seen ${looks} times, ${all.length === 0 ? 'with no fault' : `with ${all.length} faults`}.

${table(
  ['state', ...heads],
  states.map(({ name }) => rowOf(name, known)),
)}
${all.length === 0 ? '' : `\n${all.map((fault) => `- ${fault}`).join('\n')}\n`}
## A walk by the keyboard alone

Write, hold, let a question go, change, post. Each line is a key or what a person types, then where the focus is, then what live regions have said.

### Chromium

\`\`\`text
${walk('chromium.walk.txt')}
\`\`\`

### Firefox

\`\`\`text
${walk('firefox.walk.txt')}
\`\`\`

## What a screen reader is told

### Chromium

The accessibility tree as the browser hands it to a screen reader, at each station of the same walk.

\`\`\`text
${walk('chromium-ears.walk.txt')}
\`\`\`

### Firefox

The tree of the browser's own accessibility service, read from its privileged side.

\`\`\`text
${walk('firefox-ears.walk.txt')}
\`\`\`
`;
}
