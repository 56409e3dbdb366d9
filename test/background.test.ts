import { beforeEach, describe, expect, it, vi } from 'vitest';

const forum = 'https://forum.example/*';
const added = () => (inHand.stored.get('settings') as { added?: readonly string[] } | undefined)?.added;
const scripts = () => inHand.registered.map(({ id }) => id);

let { happens, inHand } = await import('./fake-browser.ts');
let { saveSettings } = await import('../src/settings/settings.ts');

// Each test wakes a background of its own, in a browser of its own.
beforeEach(async () => {
  vi.resetModules();
  ({ happens, inHand } = await import('./fake-browser.ts'));
  ({ saveSettings } = await import('../src/settings/settings.ts'));
  inHand.granted.add('https://x.com/*');
  await import('../src/background.ts');
  happens.installed.tell({});
  await vi.waitFor(() => expect(scripts()).toEqual(['site-x']));
});

/** Has the browser let us onto a host, or take it back. */
const permit = (origin: string) => {
  inHand.granted.add(origin);
  happens.permitted.tell({ origins: [origin] });
};
const forbid = (origin: string) => {
  inHand.granted.delete(origin);
  happens.forbidden.tell({ origins: [origin] });
};

describe('a site that nothing is known of', () => {
  it('is added when the browser lets us onto it, wherever it was asked, and gone when it is taken back', async () => {
    permit(forum);
    await vi.waitFor(() => expect(scripts()).toContain('site-forum.example'));
    expect(added()).toEqual([forum]);
    expect(inHand.registered.at(-1)).toMatchObject({
      matches: [forum],
      js: ['/src/added.js', '/src/generic.js', '/src/content.js'],
      allFrames: true,
      persistAcrossSessions: true,
    });
    forbid(forum);
    await vi.waitFor(() => expect(scripts()).toEqual(['site-x']));
    expect(added()).toEqual([]);
  });

  it('runs at once in the tabs that show it', async () => {
    inHand.tabs = [{ id: 4, url: 'https://forum.example/topic' }];
    permit(forum);
    await vi.waitFor(() =>
      expect(inHand.executed.at(-1)).toMatchObject({ files: ['/src/added.js', '/src/generic.js', '/src/content.js'] }),
    );
  });

  it('is forgotten with its mode', async () => {
    permit(forum);
    await vi.waitFor(() => expect(added()).toEqual([forum]));
    await saveSettings((settings) => ({ ...settings, modes: { 'forum.example': 'off' } }));
    await vi.waitFor(() => expect(scripts()).toEqual(['site-x']));
    forbid(forum);
    await vi.waitFor(() => expect(inHand.stored.get('settings')).toMatchObject({ modes: {}, added: [] }));
  });

  it('is not every site, where the browser lets us onto all of them', async () => {
    permit('https://*/*');
    await vi.waitFor(() => expect(scripts()).toContain('site-reddit'));
    expect(added() ?? []).toEqual([]);
  });

  it('is one host in the store, whether it is reached by http or https', async () => {
    permit(forum);
    permit('http://forum.example/*');
    await vi.waitFor(() =>
      expect(inHand.registered.at(-1)?.matches?.toSorted()).toEqual(['http://forum.example/*', forum]),
    );
    expect(scripts()).toEqual(['site-x', 'site-forum.example']);
  });

  it('is not a site there is an adapter for', async () => {
    permit('https://bsky.app/*');
    await vi.waitFor(() => expect(scripts()).toContain('site-bluesky'));
    expect(added() ?? []).toEqual([]);
  });
});

describe('a site there is an adapter for', () => {
  it('runs its own script, and what finds boxes by their shape only where it needs that', async () => {
    permit('https://www.youtube.com/*');
    permit('https://medium.com/*');
    await vi.waitFor(() => expect(scripts()).toContain('site-medium'));
    const filesOf = (id: string) => inHand.registered.find((one) => one.id === id)?.js;
    expect(filesOf('site-youtube')).toEqual(['/src/sites/youtube.js', '/src/content.js']);
    expect(filesOf('site-medium')).toEqual(['/src/sites/medium.js', '/src/generic.js', '/src/content.js']);
  });

  it('runs on the one part of it that the browser lets us onto', async () => {
    permit('https://pia.substack.com/*');
    await vi.waitFor(() => expect(scripts()).toContain('site-substack'));
    expect(inHand.registered.at(-1)?.matches).toEqual(['https://pia.substack.com/*']);
    expect(added() ?? []).toEqual([]);
  });
});
