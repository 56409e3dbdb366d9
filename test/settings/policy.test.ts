import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import schema from '../../public/managed-policy.json' with { type: 'json' };
import { remind } from '../../src/nudges/remind.ts';
import { addedPatterns, isOn, modeOn, withMode } from '../../src/settings/modes.ts';
import { Policy, policyFrom } from '../../src/settings/policy.ts';
import { profileOf, profileOn, withCheck, withProfileOn, withReadiness } from '../../src/settings/profiles.ts';
import { remindersIn } from '../../src/settings/remindersIn.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { DEFAULTS, loadSettings, saveSettings, watchSettings } from '../../src/settings/settings.ts';
import { addedSite } from '../../src/sites/addedSite.ts';
import { happens, inHand, renewBrowser } from '../fake-browser.ts';

beforeEach(renewBrowser);

const document = readFileSync(join(import.meta.dirname, '../../docs/POLICY.md'), 'utf8');
const blocks = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
const example = blocks[0] as Policy;
const [linkedin, slack, x] = [{ id: 'linkedin' }, { id: 'slack', offByDefault: true } as const, { id: 'x' }];

/** As much of JSON Schema as the browsers' managed storage knows. */
interface Shape {
  readonly type?: string;
  readonly id?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
}
const shapes = new Map<string, Shape>();
function gather(shape: Shape): void {
  if (shape.id !== undefined) shapes.set(shape.id, shape);
  for (const inner of [...Object.values(shape.properties ?? {}), shape.additionalProperties, shape.items])
    if (inner) gather(inner);
}
gather(schema as Shape);
function fits(value: unknown, given: Shape): boolean {
  const shape = given.$ref === undefined ? given : (shapes.get(given.$ref) as Shape);
  if (shape.type === 'array') return Array.isArray(value) && value.every((one) => fits(one, shape.items as Shape));
  if (shape.type !== 'object') return typeof value === shape.type && (shape.enum?.includes(value as string) ?? true);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, inner]) => {
      const of = shape.properties?.[key] ?? shape.additionalProperties;
      return of !== undefined && fits(inner, of);
    })
  );
}

describe('the example in docs/POLICY.md', () => {
  it('is a policy, for us and for the schema that Chrome reads', () => {
    expect(policyFrom(example)).toEqual({
      ...example,
      reminders: example.reminders?.map((one) => ({ ...one, acts: one.acts ?? 'hint' })),
    });
    expect(fits(example, schema as Shape)).toBe(true);
    expect(fits({ ...example, sync: 'perhaps' }, schema as Shape)).toBe(false);
  });

  it('stands beside others that are whole too: Chrome’s file, Firefox’s file and manifest', () => {
    const [, chrome, firefox, manifest] = blocks as [
      unknown,
      Nested,
      Nested,
      { readonly name: string; readonly data: unknown },
    ];
    type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
    expect(policyFrom(chrome['3rdparty']?.extensions?.THE_EXTENSION_ID)).toHaveProperty('organisation');
    const inFirefox = (firefox.policies?.['3rdparty'] as Nested[string] | undefined)?.Extensions;
    expect(policyFrom(inFirefox?.[manifest.name])).toHaveProperty('organisation');
    expect(policyFrom(manifest.data)).toHaveProperty('organisation');
  });

  it('names every field that there is, and Chrome’s schema has the same', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(Policy.entries).sort());
    for (const field of Object.keys(Policy.entries)) expect(document).toContain(`| \`${field}\` |`);
  });
});

describe('a policy that cannot be understood', () => {
  it.each([
    ['a field nobody knows', { organisation: 'Example', telemetry: 'on' }, 'telemetry', '"on"'],
    ['a wrong mode', { locked: { sites: { x: 'loud' } } }, 'locked.sites.x', '"loud"'],
    [
      'a wrong readiness',
      { defaults: { profiles: { personal: { readiness: 9 } } } },
      'defaults.profiles.personal.readiness',
      '9',
    ],
    [
      'words that would be slow as a pattern',
      { reminders: [{ words: '(a+)+$', question: 'Why?' }] },
      'reminders.0.words',
      '"(a+)+$"',
    ],
    ['a question that is none', { reminders: [{ words: 'acme', question: ' ' }] }, 'reminders.0.question', '" "'],
    ['every host', { sites: ['https://*/*'] }, 'sites.0', '"https://*/*"'],
    ['a word', 'organisation', '', '"organisation"'],
  ])('is refused whole, with the place: %s', async (_, told, where, stands) => {
    expect(policyFrom(told)).toEqual({ refused: { where, stands } });
    inHand.managed = told as unknown as Record<string, unknown>;
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['null', null],
  ])('is none where there is %s', (_, told) => {
    expect(policyFrom(told)).toBeUndefined();
  });
});

describe('what an organisation sets', () => {
  const inForce = async (): Promise<Settings> => {
    inHand.managed = example as Record<string, unknown>;
    return loadSettings();
  };

  it('holds by default until a person sets something else', async () => {
    const settings = await inForce();
    expect(profileOn(settings, linkedin)).toBe('professional');
    expect(profileOf(settings, 'professional')).toEqual({ checksOff: ['generous/bragging'], readiness: 'reserved' });
    const other = withProfileOn(withReadiness(settings, 'professional', 'thorough'), linkedin, 'personal');
    expect(profileOn(other, linkedin)).toBe('personal');
    expect(profileOf(other, 'professional').readiness).toBe('thorough');
    const again = withCheck(settings, 'professional', 'generous/bragging', true);
    expect(profileOf(again, 'professional').checksOff).toEqual([]);
    expect(withCheck(again, 'professional', 'generous/bragging', false).profiles).toEqual({});
  });

  it('holds against a person where it is locked', async () => {
    inHand.stored.set('settings', {
      ...DEFAULTS,
      modes: { linkedin: 'off', slack: 'review' },
      profiles: { professional: { checksOff: ['aware/private-details'] }, organisation: { readiness: 'reserved' } },
    });
    const settings = await inForce();
    expect(modeOn(settings, linkedin)).toBe('review');
    expect(modeOn(withMode(settings, slack, 'review'), slack)).toBe('off');
    expect(modeOn(settings, x)).toBe('review');
    expect(profileOf(settings, 'professional').checksOff).toEqual([]);
    expect(profileOf(settings, 'organisation').readiness).toBe('thorough');
  });

  it('hands out reminders beside the person’s own, and further sites', async () => {
    const settings = await inForce();
    const met = remind({ text: 'Our big launch of Heron', kind: 'post' }, remindersIn(settings));
    expect(met.map(({ reminder }) => [reminder.from, reminder.acts])).toEqual([['Example Ltd', 'hold']]);
    expect(addedPatterns(settings)).toEqual(['https://intranet.example/*']);
    expect(isOn(settings, addedSite('https://intranet.example/*'))).toBe(true);
  });

  it('is never stored among the person’s settings, and is gone when it is gone', async () => {
    await inForce();
    const saved = await saveSettings((settings) => ({ ...settings, modes: { x: 'hints' } }));
    expect(saved.policy?.organisation).toBe('Example Ltd');
    expect(JSON.stringify([...inHand.stored])).not.toMatch(/Example Ltd|Heron|intranet/);
    inHand.managed = undefined;
    expect(await loadSettings()).toEqual({ ...DEFAULTS, modes: { x: 'hints' } });
  });

  it('is followed at once where the browser tells of a change', async () => {
    const told: Settings[] = [];
    watchSettings(new AbortController().signal, (settings) => told.push(settings));
    inHand.managed = { organisation: 'Example Ltd' };
    happens.stored.tell({ organisation: { newValue: 'Example Ltd' } }, 'managed');
    await expect.poll(() => told.at(-1)?.policy?.organisation).toBe('Example Ltd');
  });
});
