import { describe, expect, it } from 'vitest';
import { addedSite } from '../../src/sites/addedSite.ts';
import { anySiteAt, patternToAdd } from '../../src/sites/generic.ts';

describe('patternToAdd', () => {
  it.each([
    ['https://forum.example/topic/1?as=x#top', 'https://forum.example/*'],
    ['http://Forum.Example:8080/', 'http://forum.example/*'],
    ['https://me:secret@forum.example', 'https://forum.example/*'],
  ])('%s is added as %s', (address, pattern) => {
    expect(patternToAdd(address)).toBe(pattern);
  });

  it.each([
    'https://x.com/home',
    'chrome://settings/',
    'about:blank',
    'file:///etc/hosts',
    'https://*/*',
    'https://[::1]/',
    '',
  ])('%s is not to be added', (address) => {
    expect(patternToAdd(address)).toBeUndefined();
  });
});

it('an added site is its host', () => {
  expect(addedSite('https://forum.example/*')).toMatchObject({
    id: 'forum.example',
    name: 'forum.example',
    added: true,
  });
  expect(anySiteAt('https://x.com/home')?.id).toBe('x');
  expect(anySiteAt('https://forum.example/a')?.id).toBe('forum.example');
});
