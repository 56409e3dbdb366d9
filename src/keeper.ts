import type { Runtime } from 'webextension-polyfill';
import { addEntry } from './journal/addEntry.ts';
import { decide } from './journal/decide.ts';
import type { Answers } from './messages.ts';
import type { Settings } from './settings/schema.ts';
import { loadSettings } from './settings/settings.ts';

/** Only scripts on pages have something to write down, and none in a private window. */
const isFromPage = ({ tab }: Runtime.MessageSender): boolean => tab !== undefined && !tab.incognito;

/** One after the other: what became of an entry comes right behind the entry itself. */
let queue: Promise<unknown> = Promise.resolve();

function written(sender: Runtime.MessageSender, write: (settings: Settings) => Promise<void>): Promise<boolean> {
  const turn = queue.then(async () => {
    const settings = await loadSettings();
    if (!settings.journal.on || !isFromPage(sender)) return false;
    await write(settings);
    return true;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** The background's answers to what pages tell the journal: it writes where the person keeps one, and nothing else. */
export const keeper: Pick<Answers, 'recordAsked' | 'recordDecision'> = {
  recordAsked: (sender, { text, ...asked }) =>
    written(sender, ({ journal }) =>
      addEntry({ ...asked, time: Date.now(), text: journal.text ? text : null }, journal.keep),
    ),
  recordDecision: (sender, id, decision) => written(sender, () => decide(id, decision)),
};
