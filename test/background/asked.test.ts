import { beforeEach, describe, expect, it, vi } from 'vitest';

let { happens, inHand, default: fakeBrowser } = await import('../fake-browser.ts');
let { saveSettings } = await import('../../src/settings/settings.ts');
let { withSnooze } = await import('../../src/settings/snoozes.ts');

const renew = async () => {
  vi.resetModules();
  ({ happens, inHand, default: fakeBrowser } = await import('../fake-browser.ts'));
  ({ saveSettings } = await import('../../src/settings/settings.ts'));
  ({ withSnooze } = await import('../../src/settings/snoozes.ts'));
};
const wake = () => import('../../src/background.ts');
const stored = () => inHand.stored.get('settings');
const page = 'https://forum.example/topic';
/** What was run in the tab: the files, and the functions by what they were given. */
const run = () => inHand.executed.map(({ target, files, args }) => ({ target, files, args }));

/** A tab in which a frame, the one with this id, has words in use. */
function words(inUse: number | undefined, asked = true) {
  inHand.scripts = ({ func, args }) => {
    if (!func) return [{ frameId: 0, result: undefined }];
    if (args) return [{ frameId: inUse ?? 0, result: asked }];
    return [5, 3, 0].map((frameId) => ({ frameId, result: frameId === inUse }));
  };
}

beforeEach(renew);

describe('the welcome page', () => {
  it.each([
    ['install', ['chrome-extension://fake/src/welcome/welcome.html']],
    ['update', []],
    ['browser_update', []],
  ])('on "%s": %j', async (reason, pages) => {
    await wake();
    happens.installed.tell({ reason });
    happens.startup.tell();
    await Promise.resolve();
    expect(inHand.tabs.map(({ url }) => url)).toEqual(pages);
  });
});

describe('the context menu', () => {
  it('has one line about a selection, however often the browser starts', async () => {
    await wake();
    happens.installed.tell({ reason: 'install' });
    happens.startup.tell();
    happens.startup.tell();
    await vi.waitFor(() => expect(inHand.menu).toHaveLength(1));
    expect(inHand.menu[0]).toMatchObject({ title: 'Think about this selection', contexts: ['selection'] });
  });

  it('asks in the frame of the selection, about the words that the browser names', async () => {
    await wake();
    words(3);
    happens.menuClicked.tell(
      { menuItemId: 'think-about-selection', frameId: 3, selectionText: 'they all lie' },
      { id: 7, url: page },
    );
    const target = { tabId: 7, frameIds: [3] };
    await vi.waitFor(() =>
      expect(run()).toEqual([
        { target, files: ['/src/selection.js'] },
        { target, files: ['/src/learnt.js', '/src/words.js', '/src/review.js'] },
        { target, args: ['they all lie'] },
      ]),
    );
    expect(inHand.windows).toEqual([]);
  });

  it("is nobody's business where the line is another's", async () => {
    await wake();
    happens.menuClicked.tell({ menuItemId: 'other', frameId: 0, selectionText: 'x' }, { id: 7 });
    await Promise.resolve();
    expect(run()).toEqual([]);
  });
});

describe('the shortcut to think about what is in use', () => {
  it('is answered by the page where its box is in use', async () => {
    await wake();
    inHand.pages.set(7, (message) => (message as { thinkFirst: string }).thinkFirst === 'openReview');
    happens.command.tell('review', { id: 7, url: page });
    await new Promise((done) => setTimeout(done));
    expect(run()).toEqual([]);
    expect(inHand.windows).toEqual([]);
  });

  it('asks in the outermost frame with words in use where no script of ours answers', async () => {
    await wake();
    words(3);
    happens.command.tell('review', { id: 7, url: page });
    await vi.waitFor(() =>
      expect(run().at(-1)).toEqual({ target: { tabId: 7, frameIds: [3] }, files: undefined, args: [null] }),
    );
    expect(run()[0]).toEqual({ target: { tabId: 7, allFrames: true }, files: ['/src/selection.js'], args: undefined });
    expect(inHand.windows).toEqual([]);
  });

  it.each([
    ['nothing is in use', undefined, 'nothing'],
    ['the browser keeps us out', 'out', 'closed'],
  ] as const)('says so in a window of our own where %s', async (_, how, why) => {
    await wake();
    words(undefined);
    if (how)
      inHand.scripts = () => {
        throw new Error('Cannot access a chrome:// URL');
      };
    happens.command.tell('review', { id: 7, url: 'chrome://settings' });
    await vi.waitFor(() => expect(inHand.windows[0]).toContain(`apart=${why}`));
  });
});

it('the shortcut to post as it is tells the page, and is silent where nothing is held', async () => {
  await wake();
  const told: unknown[] = [];
  inHand.pages.set(7, (message) => {
    told.push((message as { thinkFirst: string }).thinkFirst);
    return true;
  });
  happens.command.tell('post-as-it-is', { id: 7, url: page });
  happens.command.tell('post-as-it-is', { id: 8, url: page });
  await vi.waitFor(() => expect(told).toEqual(['postAsItIs']));
});

describe('the shortcut to switch a site', () => {
  it('switches it off and on again, and says so on the badge', async () => {
    inHand.granted.add('https://x.com/*').add('https://twitter.com/*').add('https://mobile.x.com/*');
    await wake();
    const press = () => happens.command.tell('toggle-site', { id: 7, url: 'https://x.com/home' });
    press();
    await vi.waitFor(() => expect(inHand.badges.get(7)).toBe('off'));
    expect(stored()).toMatchObject({ modes: { x: 'off' } });
    press();
    await vi.waitFor(() => expect(inHand.badges.get(7)).toBe('on'));
    expect(stored()).toMatchObject({ modes: {} });
  });

  it('leaves alone what an organisation has locked, and says what holds', async () => {
    inHand.managed = { locked: { sites: { x: 'review' } } };
    inHand.granted.add('https://x.com/*').add('https://twitter.com/*').add('https://mobile.x.com/*');
    await wake();
    happens.command.tell('toggle-site', { id: 7, url: 'https://x.com/home' });
    await vi.waitFor(() => expect(inHand.badges.get(7)).toBe('on'));
    expect(stored()).toMatchObject({ modes: {} });
  });

  it('lets the browser ask about a site that nothing is known of, and leaves all as it was at a no', async () => {
    await wake();
    inHand.grants = false;
    happens.command.tell('toggle-site', { id: 7, url: page });
    expect(inHand.asked).toEqual([['https://forum.example/*']]);
    await new Promise((done) => setTimeout(done));
    expect(stored()).toBeUndefined();
    inHand.grants = true;
    happens.command.tell('toggle-site', { id: 7, url: page });
    await vi.waitFor(() => expect(stored()).toMatchObject({ added: ['https://forum.example/*'] }));
  });

  it('does nothing on a page that is no site', async () => {
    await wake();
    happens.command.tell('toggle-site', { id: 7, url: 'about:addons' });
    expect(inHand.asked).toEqual([]);
  });
});

describe('the badge of a snooze', () => {
  const everywhere = (until: number | undefined) => saveSettings((settings) => withSnooze(settings, '*', until));

  it('stands while everything is snoozed, and goes when the browser wakes us at its end', async () => {
    await wake();
    const until = Date.now() + 3_600_000;
    await everywhere(until);
    await vi.waitFor(() => expect(inHand.badges.get('')).toBe('z'));
    expect([...inHand.alarms.values()]).toEqual([until]);
    // The hour is over.
    inHand.stored.set('settings', { version: 2, snoozes: { '*': Date.now() - 1 } });
    happens.alarm.tell({ name: [...inHand.alarms.keys()][0] as string });
    await vi.waitFor(() => expect(inHand.badges.get('')).toBe(''));
    expect(inHand.alarms.size).toBe(0);
  });

  it('is there again after the browser has been closed, and goes with the press that resumes', async () => {
    await everywhere(Date.now() + 3_600_000);
    await wake();
    happens.startup.tell();
    await vi.waitFor(() => expect(inHand.badges.get('')).toBe('z'));
    await everywhere(undefined);
    await vi.waitFor(() => expect(inHand.badges.get('')).toBe(''));
  });
});

it('a browser without menus, shortcuts, windows and alarms, as on a telephone, is no trouble', async () => {
  const loud = vi.spyOn(console, 'warn');
  const { contextMenus, commands, windows, alarms } = fakeBrowser;
  Object.assign(fakeBrowser, { contextMenus: undefined, commands: undefined, windows: undefined, alarms: undefined });
  inHand.granted.add('https://x.com/*');
  await wake();
  happens.installed.tell({ reason: 'install' });
  await saveSettings((settings) => withSnooze(settings, '*', Date.now() + 3_600_000));
  await vi.waitFor(() => expect(inHand.badges.get('')).toBe('z'));
  await vi.waitFor(() => expect(inHand.registered.map(({ id }) => id)).toEqual(['site-x']));
  const { openApart } = await import('../../src/background/apart.ts');
  await openApart('nothing', '');
  expect(inHand.tabs.at(-1)?.url).toContain('apart=nothing');
  expect(loud).not.toHaveBeenCalled();
  Object.assign(fakeBrowser, { contextMenus, commands, windows, alarms });
});
