import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { checks } from '../../src/analyzer/checks/index.ts';
import { lateWording, lateWordings } from '../../src/nudges/late.ts';
import { catalogue } from '../../tools/wording/catalogue.ts';

it('docs/WORDING.md is what `npm run wording` writes', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/WORDING.md'), 'utf8')).toBe(catalogue());
});

it('every check stands in it with at least five wordings', () => {
  expect(catalogue().match(/^### /gm)).toHaveLength(checks.length);
  expect(catalogue().match(/^5\. .+\?$/gm)).toHaveLength(checks.length + 1);
});

it('no question is asked twice under different names, none lectures, none is long', () => {
  const asks = Object.entries(messages).filter(([key]) => key.startsWith('ask_'));
  expect(new Set(asks.map(([, { message }]) => message)).size).toBe(asks.length);
  for (const [key, { message }] of asks) {
    expect(message, key).toMatch(/\?$/);
    expect(message, key).not.toMatch(/\b(?:should|must|ought|wrong|don't)\b/i);
    expect(message.length, key).toBeLessThanOrEqual(90);
  }
});

it('the question of the hour takes turns too', () => {
  const asked = [0, 1, 2, 3, 4, 5].map(lateWording);
  expect(new Set(asked).size).toBe(lateWordings.length);
  for (let turn = 1; turn < asked.length; turn += 1) expect(asked[turn]).not.toBe(asked[turn - 1]);
});
