import fc from 'fast-check';
import { told } from '../../test/e2e/told.ts';
import { waitFor } from '../../test/e2e/wait-for.ts';
import type { ReceivedPost } from '../../test/fixtures/server.ts';
import type { TortureLook, TortureShape } from '../../test/fixtures/sites/torture/page.ts';
import { isHeld, type Judge } from './judge.ts';
import { AT_MOST, type Tab } from './tab.ts';

/** A box as the person believes it to be. */
interface BoxBelieved {
  readonly shape: TortureShape;
  /** What was typed. */
  text: string;
  /** Some question about this draft was let go. */
  letGo: boolean;
  /** This text has been let go and stands in the box still: a press of it passes. */
  approved: string | undefined;
}

/** What the person believes: nothing of it is read from the extension. */
export interface Believed {
  readonly boxes: Map<string, BoxBelieved>;
  /** The box being written in. */
  at: string;
  mode: 'review' | 'hints';
  /** The panel that is open, and about what. */
  panel: { readonly box: string; readonly text: string; readonly held: boolean } | undefined;
  answers: 'fine' | 'refused' | 'down';
  /** What is broken of ours, if anything: nothing is asked then. */
  broken: false | 'analyzer' | 'asking';
  /** The part that asks has been loaded into this page. */
  ready: boolean;
  readonly judge: Judge;
  opened: number;
  /** A press among the words, an undo, or the site, which emptied the box, has put the caret where nobody knows. */
  caretMoved: boolean;
  /** The question of the hour has been asked: of the same draft it is not asked again. */
  askedLate: boolean;
  /** The words that were let go last, and when, by this process's clock in ms. */
  released: { readonly text: string; readonly at: number } | undefined;
  /** What rests before it is sent. */
  readonly resting: Set<string>;
}

/** What the person has set for a while: nothing, hours in which every post is asked about, or a pause before every post. */
export type Weather = 'plain' | 'late' | 'rests' | 'lets go';

/** What can come of a step, as the server, the page and the person see it. */
export const facts = [
  'sends held',
  'held sends answered',
  'sends let go by the person, posted or told',
  'sends passed untouched',
  'sends passed, and told that nothing was asked',
  'questions let go',
  'drafts kept or put to rest',
  'told to press again',
  'told that the box is gone',
  'back out of the browser’s memory',
] as const;
/** One of these. */
export type Fact = (typeof facts)[number];

/** Where the steps are taken. */
export interface Stage {
  readonly tab: Tab;
  /** What the server has of this sequence. */
  readonly posts: () => readonly ReceivedPost[];
  readonly weather: Weather;
  readonly setMode: (mode: 'review' | 'hints') => Promise<void>;
  /** The drafts that are kept on this device. */
  readonly kept: () => Promise<readonly string[]>;
  /** The clock has been set another time in this page. */
  readonly jumped: () => boolean;
  /** The page has been loaded anew. */
  readonly loaded: () => void;
  /** Breaks a part of ours, or mends it. */
  readonly breakOurs: (what: 'analyzer' | 'asking', broken: boolean) => Promise<void>;
  readonly jumpClock: (by: number) => Promise<void>;
  /** Counts what has come of a step. */
  readonly fact: (what: Fact) => void;
  /** Counts a step; throws where the person at the keyboard wants to stop. */
  readonly took: (step: string) => void;
  /** A gesture that the site could make no post of. */
  readonly lost: () => void;
  /** The sequence's number; its boxes are named by it. */
  readonly number: number;
}

type Step = fc.AsyncCommand<Believed, Stage>;

/** How long a second press counts as the end of a double click, with some to spare, in ms. */
const DOUBLE = 800;
const PIECES = [
  'You are an idiot.',
  'You people are idiots.',
  'Shut up, you moron.',
  'Fresh bread from the oven.',
  'The bakery opens at nine.',
  'We walked along the river.',
];

const boxAt = (believed: Believed): BoxBelieved => {
  const box = believed.boxes.get(believed.at);
  if (!box) throw new Error(`There is no box ${believed.at}.`);
  return box;
};

/** What a press of the box at hand leads to. */
function expected(believed: Believed, { weather, jumped, number }: Stage): 'held' | 'passes' | 'either' {
  const { mode, broken, boxes, resting, askedLate } = believed;
  const box = boxAt(believed);
  if (broken || mode !== 'review') return 'passes';
  if (box.approved === box.text) return 'passes';
  // An approval belongs to a text: the same words in the other box may pass by it, or be asked about.
  if ([...boxes.values()].some(({ approved }) => approved === box.text)) return 'either';
  // Words that have lost the sequence's number may have been let go on this page in one before it.
  if (!box.text.includes(`${number}`)) return 'either';
  // What is let go for a day, a site or for good is let go in every tab.
  if (weather === 'lets go') return 'either';
  if (weather === 'rests') return resting.has(box.text) && jumped() ? 'either' : 'held';
  const held = isHeld(box.text);
  if (weather === 'late' && (held !== true || box.letGo)) return askedLate ? 'either' : 'held';
  return held === false ? 'passes' : held === 'perhaps' || box.letGo ? 'either' : 'held';
}

/** A new text has had nothing let go. */
function becomes(box: BoxBelieved, text: string): void {
  if (text === '') box.letGo = false;
  if (box.approved !== text) box.approved = undefined;
  box.text = text;
}

/** Compares the page with what is believed of it. */
function compare({ boxes, judge, panel }: Believed, look: TortureLook): void {
  judge.hear(look);
  for (const [name, { text }] of boxes) {
    const shown = look.boxes[name]?.text;
    if (shown !== text) throw new Error(`Box ${name} has ${JSON.stringify(shown)}; typed was ${JSON.stringify(text)}.`);
  }
  if (look.panel !== (panel !== undefined))
    throw new Error(panel ? 'The panel is gone.' : 'A panel is open that nobody expects.');
}

/** Puts the person's hands on the box at hand. */
async function sitDown(believed: Believed, { tab }: Stage): Promise<void> {
  const { at } = believed;
  const look = await tab.look();
  if (look.boxes[at]?.focused && believed.ready && !believed.caretMoved) return;
  // A box that moves as it is pressed is pressed again, where it is then.
  const focused = async () => (await tab.look()).boxes[at]?.focused === true;
  await waitFor(
    'the box to have the focus',
    async () => {
      await tab.click((await tab.look()).boxes[at]?.field ?? [0, 0]);
      return waitFor('the focus', focused, { timeout: AT_MOST / 8 }).catch(() => false);
    },
    { timeout: AT_MOST },
  );
  await tab.press('Control+End');
  believed.caretMoved = false;
  if (!believed.ready) await tab.ready();
  believed.ready = true;
}

/** Waits for a text to have arrived in its box. */
const shows = (tab: Tab, box: string, text: string): Promise<TortureLook> =>
  tab.until(`box ${box} to have ${JSON.stringify(text)}`, ({ boxes }) => boxes[box]?.text === text);

/** Waits until the site has done what it does with a gesture that reached it. */
async function siteActs(believed: Believed, { tab, lost }: Stage, before: number): Promise<void> {
  const look = await tab.until('the site to have sent', ({ sending }) => sending === 0);
  const fresh = look.heard.slice(before).filter(({ acted }) => acted);
  for (const { box: name, text } of fresh) {
    const box = believed.boxes.get(name);
    if (!box) continue;
    if (believed.answers !== 'fine') lost();
    else if (box.text === text) {
      becomes(box, '');
      believed.caretMoved = true;
    }
  }
  for (const [name, { text }] of believed.boxes) await shows(tab, name, text);
}

/** After a release that came to nothing the person is told to press again. */
async function isTold(believed: Believed, { tab, fact }: Stage, name: string, text: string): Promise<void> {
  let says = '';
  await waitFor(
    () => `to be told that "${text}" has not gone out; what is told is "${says}"`,
    async () => {
      const look = await tab.look();
      if (look.boxes[name]?.text !== text)
        throw new Error(`Box ${name} has changed to ${JSON.stringify(look.boxes[name]?.text)}.`);
      says = look.hint ? await tab.driver.hint(tab.page).text() : '';
      return says === told.pressAgain;
    },
    { timeout: AT_MOST },
  );
  fact('told to press again');
  believed.judge.told(name, text);
  const box = believed.boxes.get(name);
  if (box) box.approved = text;
}

/** Where something of ours is broken the send goes out, and the person is told that nothing was asked. */
async function isToldOfNoQuestion({ tab, fact }: Stage, text: string): Promise<void> {
  let says = '';
  await waitFor(
    () => `to be told that nothing was asked of "${text}"; what is told is "${says}"`,
    async () => {
      says = await tab.driver.hint(tab.page).text();
      return says === told.notAsked;
    },
    { timeout: AT_MOST },
  );
  fact('sends passed, and told that nothing was asked');
}

/** What a released text leads to: exactly one gesture, and a post, or words to the person. */
async function isReleased(believed: Believed, stage: Stage, name: string, text: string, before: number): Promise<void> {
  const { tab } = stage;
  believed.judge.release(name, text);
  const look = await tab.until('the release to reach the site', ({ heard }) => heard.length > before);
  believed.judge.hear(look);
  const acted = look.heard.slice(before).some((gesture) => gesture.acted);
  await siteActs(believed, stage, before);
  believed.released = { text, at: performance.now() };
  stage.fact('sends let go by the person, posted or told');
  if (!acted || believed.answers !== 'fine') await isTold(believed, stage, name, text);
}

/** Waits until nothing that is pressed can be the end of a double click any more. */
async function noDouble({ released, boxes }: Believed): Promise<void> {
  const told = [...boxes.values()].some(({ approved }) => approved !== undefined);
  const left = DOUBLE - (told ? 0 : performance.now() - (released?.at ?? -DOUBLE));
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

/** Makes a step: its name and what is drawn for it, when it can be taken, and what it does. */
function step(
  name: string,
  can: (believed: Believed) => boolean,
  run: (believed: Believed, stage: Stage) => Promise<void>,
  { checks = true } = {},
): Step {
  return {
    check: (believed) => can(believed as Believed),
    run: async (believed, stage) => {
      stage.took(name);
      await run(believed, stage);
      if (checks) compare(believed, await stage.tab.look());
    },
    toString: () => name,
  };
}

const free = ({ panel, boxes, at }: Believed) => panel === undefined && boxes.has(at);
const asked = ({ panel }: Believed) => panel !== undefined;
const always = () => true;

const writes = (piece: string) =>
  step(`write ${JSON.stringify(piece)}`, free, async (believed, stage) => {
    await sitDown(believed, stage);
    const box = boxAt(believed);
    // A number of its own: what was approved of another sequence is not approved of this one.
    const tagged = piece.replace('.', ` ${stage.number}.`);
    const more = box.text === '' ? tagged : ` ${tagged}`;
    await stage.tab.type(more);
    becomes(box, box.text + more);
    await shows(stage.tab, believed.at, box.text);
  });

const erases = (count: number) =>
  step(
    `erase ${count}`,
    (believed) => free(believed) && boxAt(believed).text.length >= count,
    async (believed, stage) => {
      await sitDown(believed, stage);
      await stage.tab.press(...Array.from({ length: count }, () => 'Backspace'));
      const box = boxAt(believed);
      const left = box.text.slice(0, -count);
      // Whether a space at the end of a line is kept is an editor's own affair.
      const ends = (text: string | undefined) => text === left || text === left.trimEnd();
      const look = await stage.tab.until(`box ${believed.at} to have ${JSON.stringify(left)}`, ({ boxes }) =>
        ends(boxes[believed.at]?.text),
      );
      becomes(box, look.boxes[believed.at]?.text ?? '');
    },
  );

const throwsAway = step(
  'throw it all away',
  (believed) => free(believed) && boxAt(believed).text !== '',
  async (believed, stage) => {
    const { tab } = stage;
    await sitDown(believed, stage);
    await tab.press('Control+a', 'Delete');
    becomes(boxAt(believed), '');
    await shows(tab, believed.at, '');
    await waitFor('the mark to go with the words', async () => !(await tab.driver.hint(tab.page).isOpen()), {
      timeout: AT_MOST,
    });
  },
);

const undoes = step(
  'undo',
  (believed) => free(believed) && boxAt(believed).text !== '',
  async (believed, stage) => {
    await sitDown(believed, stage);
    await stage.tab.press('Control+z');
    believed.caretMoved = true;
    // How much an editor takes back is its own affair: what stands there then is what is believed from then on.
    const box = boxAt(believed);
    await waitFor('the undo to be done', async () => {
      const before = box.text;
      becomes(box, (await stage.tab.look()).boxes[believed.at]?.text ?? '');
      return box.text === before;
    });
  },
);

const presses = (way: 'button' | 'keys' | 'enter', times: number) =>
  step(
    `press the ${way} ${times} ×`,
    (believed) => free(believed) && (way !== 'enter' || boxAt(believed).shape.enterSends === true),
    async (believed, stage) => {
      const { tab } = stage;
      const { at, judge } = believed;
      const box = boxAt(believed);
      const { text } = box;
      const expects = expected(believed, stage);
      if (text.trim() === '') {
        // What keys do in an empty editor is its own affair.
        if (way === 'button') await tab.click((await tab.look()).boxes[at]?.send ?? [0, 0], times);
        return;
      }
      // Right after a release the same press again is a double click: a person who was told to press again takes longer.
      const approved = [...believed.boxes.values()].some((one) => one.approved === text);
      if (approved || believed.released?.text === text) await noDouble(believed);
      if (way !== 'button') await sitDown(believed, stage);
      for (const [name, other] of believed.boxes) if (name !== at) other.approved = undefined;
      const start = await tab.look();
      const before = start.heard.length;
      if (expects !== 'held') judge.waited(at, text);
      judge.waive(believed.broken !== false || believed.mode !== 'review' || expects !== 'held');
      if (way === 'button') await tab.click(start.boxes[at]?.send ?? [0, 0], times);
      else await tab.press(...Array.from({ length: times }, () => (way === 'enter' ? 'Enter' : 'Control+Enter')));
      const look = await tab.until(
        `"${text}" to be ${expects}`,
        ({ panel, heard }) => (expects !== 'passes' && panel) || heard.length > before,
      );
      if (look.heard.length > before) {
        // Pressed again and again, the keys that post as it is may answer a panel that opened meanwhile.
        const posted =
          expects === 'held' &&
          times > 1 &&
          way !== 'button' &&
          look.heard.slice(before).every(({ isTrusted }) => !isTrusted);
        if (expects === 'held' && !posted) {
          const met = JSON.stringify(look.heard.slice(before));
          throw new Error(`"${text}" was not held, but ${met}; the tab says ${JSON.stringify(await tab.state())}.`);
        }
        if (posted) {
          believed.askedLate = true;
          stage.fact('sends held');
          stage.fact('held sends answered');
          await isReleased(believed, stage, at, text, before);
        } else {
          judge.hear(await tab.look());
          await siteActs(believed, stage, before);
          const deafTo = look.heard.slice(before).every(({ acted }) => !acted);
          if (deafTo || (believed.answers !== 'fine' && look.heard.slice(before).some(({ isTrusted }) => !isTrusted)))
            await isTold(believed, stage, at, text);
          else if (believed.broken === 'analyzer' && believed.mode === 'review' && !approved && times === 1)
            await isToldOfNoQuestion(stage, text);
          else stage.fact('sends passed untouched');
        }
      } else {
        stage.fact('sends held');
        believed.panel = { box: at, text, held: true };
      }
      judge.waive(believed.broken !== false || believed.mode !== 'review');
      if (times > 1 && believed.panel && way !== 'button') await lateAnswers(believed, stage, before);
    },
  );

/** Where keys were pressed again and again, one of them may have answered the panel that the first one opened. */
async function lateAnswers(believed: Believed, stage: Stage, before: number): Promise<void> {
  const { panel } = believed;
  if (!panel) return;
  const look = await stage.tab.look();
  if (look.panel) return;
  believed.panel = undefined;
  believed.askedLate = true;
  stage.fact('held sends answered');
  if (look.heard.length > before) await isReleased(believed, stage, panel.box, panel.text, before);
}

/** All ways to answer. */
const ANSWERS = [
  'post',
  'post by keys',
  'change',
  'Escape',
  'not now, this post',
  'not now, today',
  'not now, this site',
  'not now, ever',
  'keep',
  'stop resting',
] as const;
const SCOPES = { 'this post': 'post', today: 'today', 'this site': 'site', ever: 'always' } as const;

/** Presses what is behind "Not now", where there is such a thing, and lets a question go as far as wished. */
async function letsGo({ boxes }: Believed, { tab, fact }: Stage, box: string, scope: string): Promise<void> {
  const overlay = tab.driver.panel(tab.page);
  if (!(await overlay.text()).includes('Not now')) return;
  await overlay.press('not-now');
  await overlay.press(`not-now-${scope}`);
  const own = boxes.get(box);
  if (own) own.letGo = true;
  fact('questions let go');
}

/** Presses "Keep for later", or what stands in its place where a draft is to rest; a draft that is kept is on this device. */
async function keeps(believed: Believed, { tab, kept, fact }: Stage, text: string): Promise<void> {
  const overlay = tab.driver.panel(tab.page);
  const rests = (await overlay.inside("(root) => root.querySelector('.keep').dataset.action === 'rest'")) === true;
  await overlay.press(rests ? 'rest' : 'keep');
  if (rests) believed.resting.add(text);
  await waitFor(`"${text}" to be kept`, async () => (await kept()).includes(text), { timeout: AT_MOST });
  fact('drafts kept or put to rest');
}

const answers = (how: (typeof ANSWERS)[number]) =>
  step(
    `answer: ${how}`,
    ({ panel, resting }) =>
      panel !== undefined &&
      (panel.held || !how.startsWith('post')) &&
      (how !== 'stop resting' || (panel.held && resting.has(panel.text))),
    async (believed, stage) => {
      const { tab } = stage;
      const { page, driver } = tab;
      const { panel } = believed;
      if (!panel) return;
      const before = (await tab.look()).heard.length;
      const overlay = driver.panel(page);
      await overlay.opened();
      if (how.startsWith('not now')) {
        // For a day or longer only where no other tab counts on being asked.
        const scope =
          stage.weather === 'lets go' ? SCOPES[how.slice('not now, '.length) as keyof typeof SCOPES] : 'post';
        return letsGo(believed, stage, panel.box, scope);
      }
      if (how === 'stop resting') {
        if (stage.jumped()) return;
        await overlay.press('stop-resting');
        believed.resting.delete(panel.text);
        return;
      }
      believed.askedLate = true;
      if (how === 'keep') await keeps(believed, stage, panel.text);
      else if (how === 'post by keys') await tab.press('Control+Enter');
      else if (how === 'Escape') await tab.press('Escape');
      else await overlay.press(how);
      await tab.until('the panel to close', (look) => !look.panel);
      believed.panel = undefined;
      if (panel.held) stage.fact('held sends answered');
      const gone = !believed.boxes.has(panel.box);
      if (how.startsWith('post')) {
        believed.resting.delete(panel.text);
        if (gone) {
          await waitFor(
            'to be told that the box is gone',
            async () => (await driver.hint(page).text()) === told.boxGone,
            {
              timeout: AT_MOST,
            },
          );
          stage.fact('told that the box is gone');
          return;
        }
        await isReleased(believed, stage, panel.box, panel.text, before);
      } else if (!gone) {
        believed.at = panel.box;
        await tab.until('the focus to be back in the box', ({ boxes }) => boxes[panel.box]?.focused === true);
      }
    },
  );

const typesAtPanel = step('type at the panel', asked, async (_believed, { tab }) => {
  await tab.press('x', 'Backspace');
  await tab.type('nothing');
});

const leaves = (believed: Believed): void => {
  believed.boxes.clear();
};

/** Opens a box on the page and goes to it. */
export async function opensBox(believed: Believed, { tab, number }: Stage, shape: TortureShape): Promise<void> {
  // Nobody has the words that were just let go in another box within a moment: they would be taken for the same post.
  await noDouble(believed);
  believed.opened += 1;
  const name = `${number}-${believed.opened}`;
  await tab.page.evaluate((box, how) => window.torture.add(box, how), name, shape);
  believed.boxes.set(name, { shape, text: '', letGo: false, approved: undefined });
  believed.at = name;
}

const goesOn = (shape: TortureShape) =>
  step(`go on to another page without loading, with ${shape.editor}`, always, async (believed, stage) => {
    await stage.tab.page.evaluate(() => {
      history.pushState(null, '', `?${history.length}`);
      window.torture.closeAll();
    });
    leaves(believed);
    await opensBox(believed, stage, shape);
  });

const opensSecond = (shape: TortureShape) =>
  step(
    `open a second box with ${shape.editor}`,
    ({ boxes, panel }) => boxes.size < 2 && panel === undefined,
    (believed, stage) => opensBox(believed, stage, shape),
  );

const changesBox = step(
  'go to the other box',
  ({ boxes, panel }) => boxes.size > 1 && panel === undefined,
  async (believed) => {
    believed.at = [...believed.boxes.keys()].find((name) => name !== believed.at) ?? believed.at;
  },
);

const drawsAnew = (what: 'renewButton' | 'move') =>
  // A frame that is moved begins anew, and so does an element of one's own: these editors lose their words by it.
  step(
    `the page: ${what}`,
    ({ boxes, at }) =>
      what === 'renewButton' ? boxes.has(at) : !/tinymce|trix/.test(boxes.get(at)?.shape.editor ?? 'trix'),
    async ({ at }, { tab }) => {
      await tab.page.evaluate((name, does) => window.torture[does](name), at, what);
    },
  );

const loads = (shape: TortureShape) =>
  step(`go elsewhere and back, to ${shape.editor}`, always, async (believed, stage) => {
    const { page } = stage.tab;
    believed.judge.hear(await stage.tab.look());
    const away = new URL('/elsewhere', page.url()).href;
    await page.goto(away);
    await page.goBack();
    await waitFor('the page to be back', () => page.evaluate(() => window.torture !== undefined));
    // A page that comes out of the browser's memory comes with its boxes, its draft and its panel.
    const { boxes } = await stage.tab.look();
    if (believed.at in boxes) return stage.fact('back out of the browser’s memory');
    leaves(believed);
    believed.panel = undefined;
    believed.answers = 'fine';
    believed.broken = false;
    believed.ready = false;
    stage.loaded();
    believed.judge.anew();
    believed.judge.waive(believed.mode !== 'review');
    await opensBox(believed, stage, shape);
  });

const losesFocus = step('lose the focus', free, async (_believed, { tab }) => {
  await tab.click([1240, 880]);
});

const zooms = (to: number) =>
  step(`zoom to ${to * 100} %`, always, async (_believed, { tab }) => {
    await tab.page.setViewport({ width: Math.round(1280 / to), height: Math.round(900 / to), deviceScaleFactor: to });
  });

const sleeps = step('sleep and wake', always, async (_believed, { tab }) => {
  if (tab.driver.kind !== 'chromium') return;
  const session = await tab.page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await session.detach();
});

const switches = (mode: 'review' | 'hints') =>
  step(
    `switch to ${mode}`,
    (believed) => believed.mode !== mode && believed.panel === undefined,
    async (believed, stage) => {
      await stage.setMode(mode);
      believed.mode = mode;
      believed.judge.waive(believed.broken !== false || mode !== 'review');
    },
  );

const serverAnswers = (how: Believed['answers']) =>
  step(`the site's server: ${how}`, always, async (believed, { tab }) => {
    await tab.page.evaluate((answer) => {
      window.torture.answers = answer;
    }, how);
    believed.answers = how;
  });

const dies = step('the background dies', always, (_believed, { tab }) => tab.driver.killBackground());

const takesPanelAway = step('the page takes the panel away', asked, async (believed, stage) => {
  const { tab } = stage;
  await tab.page.evaluate(() => document.querySelector('think-first-panel')?.remove());
  await tab.until('the panel to be gone', (look) => !look.panel);
  const { panel } = believed;
  believed.panel = undefined;
  believed.askedLate = true;
  if (!panel || !believed.boxes.has(panel.box)) return;
  believed.at = panel.box;
  // A page that lets nobody be asked must not keep the person from posting: their next press passes.
  if (panel.held) await isTold(believed, stage, panel.box, panel.text);
});

const blocks = step('the page is busy', always, async (_believed, { tab }) => {
  // Not waited for: the next step falls into it.
  void tab.page
    .evaluate(() => {
      const end = Date.now() + 300;
      while (Date.now() < end);
    })
    .catch(() => {});
});

const breaks = (what: Believed['broken']) =>
  step(
    what ? `the ${what} breaks` : 'what has broken is well again',
    (believed) => (what === false) !== (believed.broken === false) && free(believed),
    async (believed, stage) => {
      await sitDown(believed, stage);
      await stage.breakOurs(what || (believed.broken as 'analyzer' | 'asking'), what !== false);
      believed.broken = what;
      believed.judge.waive(what !== false || believed.mode !== 'review');
    },
  );

const jumps = (by: number) => step(`the clock jumps by ${by} s`, always, (_believed, stage) => stage.jumpClock(by));

/** Whether a sentence is being told: it stands until the next press or key, and the mark comes back with the next letter. */
const tells = ({ driver, page }: Tab): Promise<boolean> =>
  driver
    .hint(page)
    .inside("(root) => !root.querySelector('p:not(#ears)').hidden")
    .then((on) => on === true);

const marked = (believed: Believed) =>
  free(believed) && !believed.broken && isHeld(boxAt(believed).text) === true && !boxAt(believed).letGo;

const looksAtQuestions = step('look at the questions by the mark', marked, async (believed, stage) => {
  const { driver, page } = stage.tab;
  await sitDown(believed, stage);
  const hint = driver.hint(page);
  if (stage.weather === 'lets go' || (await tells(stage.tab))) return;
  await waitFor('the mark', () => hint.isOpen(), { timeout: AT_MOST });
  await hint.press('open');
  await driver.panel(page).opened();
  believed.panel = { box: believed.at, text: boxAt(believed).text, held: false };
});

const looksAtWords = step(
  'look at the question by the words',
  // In a frame the page of the torture can't say where words are marked, nor in a text field.
  (believed) => marked(believed) && !/tinymce|textarea/.test(boxAt(believed).shape.editor),
  async (believed, stage) => {
    const { driver, page, click } = stage.tab;
    await sitDown(believed, stage);
    if (stage.weather === 'lets go' || (await tells(stage.tab))) return;
    believed.caretMoved = true;
    const marks = driver.marks(page);
    await waitFor(
      'the question beside marked words that are pressed',
      async () => {
        const at = await page.evaluate((box) => window.torture.marked(box), believed.at);
        if (!at) return false;
        // A page that is being drawn in another size closes it again.
        await click(at);
        return (await marks.inside("(root) => !root.querySelector('#asks').hidden")) === true;
      },
      { timeout: AT_MOST },
    );
    await marks.press('open');
    await driver.panel(page).opened();
    believed.panel = { box: believed.at, text: boxAt(believed).text, held: false };
  },
);

/** What is drawn for a step: its part is there, whichever it turns out to be. */
interface Draw {
  /** Where in the weights of what can be done now. */
  readonly at: number;
  readonly piece: string;
  readonly count: number;
  readonly way: 'button' | 'keys' | 'enter';
  readonly times: number;
  readonly shape: TortureShape;
  readonly zoom: number;
  readonly server: Believed['answers'];
  readonly by: number;
  readonly breaking: 'analyzer' | 'asking';
}

/** So fine is the place in the weights. */
const FINE = 1 << 20;

type Weighed = readonly [weight: number, step: Step];

/** What may befall a page at any time, whatever the person does. */
const befalls = (draw: Draw): readonly Weighed[] => [
  [2, drawsAnew('renewButton')],
  [2, drawsAnew('move')],
  [2, zooms(draw.zoom)],
  [2, sleeps],
  [3, serverAnswers(draw.server)],
  [3, dies],
  [3, blocks],
  [2, jumps(draw.by)],
  [2, goesOn(draw.shape)],
  [2, loads(draw.shape)],
];

/** All that can be done at a moment, by how often it should be: who is asked mostly answers, who has written mostly sends. */
function weighed(draw: Draw, believed: Believed, switchable: boolean): readonly Weighed[] {
  const { boxes, at, panel, broken, mode, resting } = believed;
  if (panel) {
    const often = { post: 8, 'post by keys': 8, change: 8, 'stop resting': resting.has(panel.text) ? 16 : 0 };
    return [
      ...ANSWERS.map((how): Weighed => [how in often ? often[how as keyof typeof often] : 5, answers(how)]),
      [3, typesAtPanel],
      [4, takesPanelAway],
      ...befalls(draw),
    ];
  }
  const box = boxes.get(at);
  const text = box?.text ?? '';
  const asks = isHeld(text) !== false;
  return [
    [text === '' ? 60 : asks ? 8 : 24, writes(draw.piece)],
    [
      text === '' ? 1 : asks || box?.approved === text ? 60 : 20,
      presses(draw.way === 'enter' && !box?.shape.enterSends ? 'keys' : draw.way, draw.times),
    ],
    ...[erases(draw.count), undoes, throwsAway, losesFocus].map((step): Weighed => [3, step]),
    [5, looksAtQuestions],
    [5, looksAtWords],
    [5, opensSecond(draw.shape)],
    [5, changesBox],
    ...(switchable ? [[mode === 'review' ? 6 : 20, switches(mode === 'review' ? 'hints' : 'review')] as const] : []),
    [broken ? 12 : 4, breaks(broken ? false : draw.breaking)],
    ...befalls(draw),
  ];
}

/** A step of which it shows only once it is its turn what it is: drawn beforehand, most could not be taken. */
function inTime(draw: Draw, switchable: boolean): Step {
  let step: Step | undefined;
  return {
    check: (model) => {
      const believed = model as Believed;
      const can = weighed(draw, believed, switchable).filter(([weight, one]) => weight > 0 && one.check(believed));
      let left = (draw.at / FINE) * can.reduce((all, [weight]) => all + weight, 0);
      step = can.find(([weight]) => {
        left -= weight;
        return left < 0;
      })?.[1];
      return step !== undefined;
    },
    run: (believed, stage) => step?.run(believed, stage) ?? Promise.resolve(),
    toString: () => step?.toString() ?? 'nothing',
  };
}

/** The steps there are, one of which is chosen when its turn comes. `switchable` where the site's mode is no other tab's. */
export function stepsFor(shapes: fc.Arbitrary<TortureShape>, switchable: boolean): fc.Arbitrary<Step> {
  const draw: fc.Arbitrary<Draw> = fc.record(
    {
      at: fc.integer({ min: 0, max: FINE - 1 }),
      piece: fc.constantFrom(...PIECES),
      count: fc.integer({ min: 1, max: 12 }),
      way: fc.constantFrom('button', 'keys', 'enter'),
      times: fc.constantFrom(1, 1, 1, 2, 4),
      shape: shapes,
      zoom: fc.constantFrom(1, 0.5, 2),
      server: fc.constantFrom('fine', 'refused', 'down', 'fine'),
      by: fc.constantFrom(3600, -3600),
      breaking: fc.constantFrom('analyzer', 'asking'),
    },
    { noNullPrototype: true },
  );
  return draw.map((one) => inTime(one, switchable));
}
