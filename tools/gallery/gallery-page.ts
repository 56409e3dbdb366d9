import { existsSync } from 'node:fs';
import { states } from '../../test/e2e/screens/states.ts';
import { KEPT, type Way } from './ways.ts';

const names: Readonly<Record<Way, string>> = {
  light: 'light',
  dark: 'dark',
  phone: '360 px, by finger',
  arabic: 'Arabic',
  'arabic-phone': 'Arabic, 360 px',
};
const browsers = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const screens = {
  hint: 'The hint',
  panel: 'The panel',
  popup: 'The popup',
  welcome: 'The welcome page',
  options: 'The options',
  journal: 'The journal',
} as const;

/** The gallery's page: a caption for each state, and its pictures, as far as they are in the folder. */
export function galleryPage(folder: string): string {
  const lines = [
    '# Gallery',
    '',
    'Every screen and state, photographed by `npm run gallery` out of the built extension in real browsers; what each was examined for is in [ACCESSIBILITY.md](../ACCESSIBILITY.md). A picture shows the thing itself and, of a long page, its first 1,000 pixels.',
  ];
  for (const [screen, title] of Object.entries(screens)) {
    lines.push('', `## ${title}`);
    for (const { name, caption } of states.filter((one) => one.screen === screen)) {
      lines.push('', `### ${name}`, '', caption, '');
      for (const kind of ['chromium', 'firefox'] as const) {
        const browser = browsers[kind];
        const there = KEPT[kind].filter((way) => existsSync(`${folder}/${name}-${kind}-${way}.webp`));
        if (there.length === 0) continue;
        const cells = there.map((way) => {
          const alt = `${caption} ${browser}, ${names[way]}.`.replaceAll('"', '&quot;');
          return `<td><img src="${name}-${kind}-${way}.webp" alt="${alt}" width="220"></td>`;
        });
        lines.push(
          '<table>',
          `<tr>${there.map((way) => `<th>${browser}, ${names[way]}</th>`).join('')}</tr>`,
          `<tr valign="top">${cells.join('')}</tr>`,
          '</table>',
        );
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
