// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxOfField } from '../../src/page/box.ts';
import { type Decision, type Hold, holdSends } from '../../src/page/hold.ts';
import type { Site } from '../../src/sites/site.ts';

const site: Site = {
  id: 'here',
  name: 'Here',
  matches: ['https://here.example/*'],
  composers: [{ kind: 'post', within: ['section'], field: ['textarea'], send: ['.send'], keys: ['mod+enter'] }],
};

/** A page that posts by button and by Ctrl+Enter, and what became of it. */
function page({ clears = true } = {}) {
  document.body.innerHTML = '<section><textarea></textarea><button class="send">Post</button></section>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLButtonElement;
  const posts: string[] = [];
  const post = () => {
    posts.push(field.value);
    if (clears) field.value = '';
  };
  button.addEventListener('click', post);
  field.addEventListener('keydown', (event) => event.key === 'Enter' && event.ctrlKey && post());
  return { field, button, posts };
}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Holds everything with "bad" in it, and answers what is given. */
function hold(over: Partial<Hold> = {}) {
  const told = { asked: [] as string[], sent: 0, ignored: 0, lost: 0, trouble: [] as unknown[] };
  const answers: ((decision: Decision) => void)[] = [];
  holdSends({
    site,
    signal: life.signal,
    lastBox: () => boxOfField({ site }, [document.querySelector('textarea') as Element]),
    passes: ({ text }) => !text.includes('bad'),
    ask: (draft) => {
      told.asked.push(draft.text);
      return new Promise((resolve) => answers.push((decision) => resolve({ decision, draft })));
    },
    sent: () => {
      told.sent += 1;
    },
    ignored: () => {
      told.ignored += 1;
    },
    lost: () => {
      told.lost += 1;
    },
    trouble: (error) => told.trouble.push(error),
    ...over,
  });
  const answer = async (decision: Decision) => {
    answers.shift()?.(decision);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { told, answer };
}

const ctrlEnter = (field: Element, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  field.dispatchEvent(event);
  return event;
};

/** An event as a browser makes it of the person's own press, which nothing in a page's memory can make: it says of itself that it is. */
const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
const press = (init: MouseEventInit = {}) =>
  trusted(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));

describe('a send', () => {
  it('passes untouched where there is nothing to ask', () => {
    const { field, button, posts } = page();
    const { told } = hold();
    field.value = 'good';
    button.click();
    expect(posts).toEqual(['good']);
    expect(told.asked).toEqual([]);
  });

  it('is held, and goes back to the draft', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    expect([posts, told.asked]).toEqual([[], ['bad']]);
    await answer('change');
    expect([posts, field.value]).toEqual([[], 'bad']);
    button.click();
    expect(told.asked).toEqual(['bad', 'bad']);
  });

  it.each(['button', 'keyboard'])('is released exactly once, by %s', async (way) => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    if (way === 'button') button.click();
    else ctrlEnter(field);
    expect(posts).toEqual([]);
    await answer('post');
    expect(posts).toEqual(['bad']);
    await vi.runAllTimersAsync();
    expect([posts, told.sent, told.ignored]).toEqual([['bad'], 1, 0]);
  });

  it('whose words change unseen while it is asked about is asked about once more, and those go', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    field.value = 'bad too';
    await answer('post');
    expect([posts, told.asked]).toEqual([[], ['bad', 'bad too']]);
    await answer('post');
    expect(posts).toEqual(['bad too']);
  });

  it('whose new words were shown before the answer is not asked about twice', async () => {
    const { field, button, posts } = page();
    const shown = { text: 'bad too' };
    const asked: string[] = [];
    hold({
      ask: async ({ text }) => {
        asked.push(text);
        field.value = shown.text;
        return { decision: 'post', draft: shown };
      },
    });
    field.value = 'bad';
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect([posts, asked]).toEqual([['bad too'], ['bad']]);
  });

  it('pressed again while the question is open is the same send', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    button.click();
    ctrlEnter(field);
    expect([posts, told.asked]).toEqual([[], ['bad']]);
    await answer('post');
    expect(posts).toEqual(['bad']);
  });

  it('asks again for words that changed, and for the same words in a new post', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    await vi.runAllTimersAsync();
    field.value = 'bad';
    button.click();
    expect(told.asked).toEqual(['bad', 'bad']);
    await answer('change');
    field.value = 'worse than bad';
    button.click();
    expect(told.asked).toEqual(['bad', 'bad', 'worse than bad']);
    expect(posts).toEqual(['bad']);
  });

  it('counts as sent once, also where the person writes on at once', async () => {
    const { field, button } = page();
    const { told, answer } = hold();
    const type = (words: string) => {
      field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
      field.value += words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    type('bad');
    button.click();
    await answer('post');
    type('b');
    expect(told.sent).toBe(1);
    type('ad again');
    await vi.runAllTimersAsync();
    expect([told.sent, told.ignored]).toEqual([1, 0]);
  });

  it('does not count as sent where the page has ignored it and the person changes it', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    field.value = 'bad, but less so';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await vi.runAllTimersAsync();
    expect([told.sent, told.ignored]).toEqual([0, 0]);
  });

  it('that the page ignored passes when the person presses again', async () => {
    const { field, button } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    const posts: string[] = [];
    button.replaceWith(button.cloneNode(true));
    const deaf = document.querySelector('button') as HTMLButtonElement;
    deaf.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(3000);
    expect([told.ignored, told.sent]).toEqual([1, 0]);
    deaf.addEventListener('click', () => posts.push(field.value));
    deaf.dispatchEvent(press());
    expect([posts, told.asked]).toEqual([['bad'], ['bad']]);
  });

  it('whose question the page took away sends nothing; the next press of the person passes, one by script is asked about', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('taken');
    expect([posts, told.ignored]).toEqual([[], 1]);
    button.click();
    expect([posts, told.asked]).toEqual([[], ['bad', 'bad']]);
    await answer('taken');
    button.dispatchEvent(press());
    expect([posts, told.asked]).toEqual([['bad'], ['bad', 'bad']]);
  });

  it.each(['button', 'keyboard'])('whose box the page has taken away is told to be lost, by %s', async (way) => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    if (way === 'button') button.click();
    else ctrlEnter(field);
    document.body.innerHTML = '';
    await answer('post');
    await vi.runAllTimersAsync();
    expect([posts, told.lost, told.ignored, told.sent]).toEqual([[], 1, 0, 0]);
  });

  it('reaches a button that was drawn anew meanwhile', async () => {
    const { field, button, posts } = page();
    const { answer } = hold();
    field.value = 'bad';
    button.click();
    const fresh = button.cloneNode(true) as HTMLButtonElement;
    fresh.addEventListener('click', () => posts.push(`fresh ${field.value}`));
    button.replaceWith(fresh);
    await answer('post');
    expect(posts).toEqual(['fresh bad']);
  });
});

describe('what is no send', () => {
  it.each([
    ['while composing', { isComposing: true }],
    ['with Shift', { shiftKey: true }],
    ['without Ctrl where Enter is a line', { ctrlKey: false }],
  ])('Enter %s', (_, init) => {
    const { field } = page();
    const { told } = hold();
    field.value = 'bad';
    expect(ctrlEnter(field, init).defaultPrevented).toBe(false);
    expect(told.asked).toEqual([]);
  });

  it('Enter in an open list of names', () => {
    const { field } = page();
    const { told } = hold();
    field.value = 'bad';
    field.setAttribute('aria-activedescendant', 'name-3');
    ctrlEnter(field);
    expect(told.asked).toEqual([]);
  });

  it('a press on a button that is off, or with nothing written', () => {
    const { field, button } = page();
    const { told } = hold();
    button.click();
    field.value = 'bad';
    button.setAttribute('aria-disabled', 'true');
    button.click();
    expect(told.asked).toEqual([]);
  });
});

describe('trouble of ours lets the send through', () => {
  it('when looking at the draft throws', () => {
    const { field, button, posts } = page();
    const { told } = hold({
      passes: () => {
        throw new Error('ours');
      },
    });
    field.value = 'bad';
    button.click();
    expect(posts).toEqual(['bad']);
    expect(told.trouble).toHaveLength(1);
  });

  it('when asking fails', async () => {
    const { field, button, posts } = page();
    const { told } = hold({ ask: () => Promise.reject(new Error('ours')) });
    field.value = 'bad';
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(posts).toEqual(['bad']);
    expect(told.trouble).toHaveLength(1);
  });

  it('when a part arrives too late, and once only', async () => {
    const { field, button, posts } = page();
    hold({ passes: () => new Promise((resolve) => setTimeout(resolve, 300, true)) });
    field.value = 'bad';
    button.click();
    button.click();
    expect(posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(posts).toEqual(['bad']);
  });

  it('and after the end nothing is held', () => {
    const { field, button, posts } = page();
    hold();
    life.abort();
    field.value = 'bad';
    button.click();
    expect(posts).toEqual(['bad']);
  });
});

/** The same page with its box in a form that another button can send too. */
function formPage() {
  document.body.innerHTML =
    '<section><form><textarea></textarea><button type="submit" class="send">Post</button><button type="submit" class="preview">Preview</button></form></section>';
  const form = document.querySelector('form') as HTMLFormElement;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const posts: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    posts.push(field.value);
    field.value = '';
  });
  return { form, field, posts };
}

describe('a form', () => {
  it('that its page sends by itself is held, and gets the same event once', async () => {
    const { form, field, posts } = formPage();
    const { told, answer } = hold();
    field.value = 'bad';
    const event = new Event('submit', { bubbles: true, cancelable: true });
    form.dispatchEvent(event);
    expect([event.defaultPrevented, posts, told.asked]).toEqual([true, [], ['bad']]);
    await answer('post');
    expect(posts).toEqual(['bad']);
  });

  it('that nothing asks about, and a submit of something that is no form, pass', () => {
    const { form, field, posts } = formPage();
    const { told } = hold();
    field.value = 'good';
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(posts).toEqual(['good']);
    field.value = 'bad';
    field.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect([told.asked, told.trouble]).toEqual([[], []]);
  });

  it('sent by its button is one send, not a click and a submit', async () => {
    const { field, posts } = formPage();
    const { told, answer } = hold();
    field.value = 'bad';
    (document.querySelector('.send') as HTMLButtonElement).click();
    await answer('post');
    expect([posts, told.asked]).toEqual([['bad'], ['bad']]);
  });
});

describe('what is no send, either', () => {
  it.each([
    ['with Alt', { altKey: true }],
    ['that ends a word of an input method', { keyCode: 229 }],
    ['that is another key', { key: 'Escape' }],
  ])('a key %s', (_, init) => {
    const { field } = page();
    const { told } = hold();
    field.value = 'bad';
    expect(ctrlEnter(field, init).defaultPrevented).toBe(false);
    expect(told.asked).toEqual([]);
  });

  it('a press with another mouse button, of white space, or of what the page has stopped itself', () => {
    const { field, button } = page();
    const { told } = hold({ passes: () => false });
    field.value = 'bad';
    button.dispatchEvent(press({ button: 1 }));
    const stopped = press();
    stopped.preventDefault();
    button.dispatchEvent(stopped);
    field.value = ' \n ';
    button.click();
    expect(told.asked).toEqual([]);
  });

  it('the keys of a box whose button is off', () => {
    const { field, button } = page();
    const { told } = hold();
    field.value = 'bad';
    button.setAttribute('aria-disabled', 'true');
    expect(ctrlEnter(field).defaultPrevented).toBe(false);
    expect(told.asked).toEqual([]);
  });
});

describe('a released send', () => {
  it('lets a second press right behind it go nowhere: it is a double click', async () => {
    const { field, button, posts } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    const second = press();
    button.dispatchEvent(second);
    expect([second.defaultPrevented, posts, told.asked]).toEqual([true, ['bad'], ['bad']]);
  });

  it('is asked about again once its words have changed, even back again', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    field.value = 'bad and worse';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.value = 'bad';
    button.click();
    expect(told.asked).toEqual(['bad', 'bad']);
  });

  it('still passes when what was typed left its words as they were', async () => {
    const { field, button, posts } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    button.click();
    expect([posts, told.asked]).toEqual([['bad', 'bad'], ['bad']]);
  });

  it('that was ignored passes once more, and is asked about after that', async () => {
    const { field, button } = page();
    button.replaceWith(button.cloneNode(true));
    const deaf = document.querySelector('button') as HTMLButtonElement;
    const { told, answer } = hold();
    field.value = 'bad';
    deaf.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(3000);
    const second = press();
    deaf.dispatchEvent(second);
    expect([second.defaultPrevented, told.asked]).toEqual([false, ['bad']]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told.ignored).toBe(2);
  });

  it('whose button is gone has gone on to a second step, and nobody is told to press again', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    button.remove();
    await vi.advanceTimersByTimeAsync(3000);
    expect([told.ignored, told.sent]).toEqual([0, 0]);
  });

  it('reaches a drawing inside of its button, which has no press of its own', async () => {
    const { field, button, posts } = page();
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    Object.defineProperty(drawing, 'click', { value: undefined });
    button.append(drawing);
    const { answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    expect(posts).toEqual(['bad']);
  });

  it('ends what is under review: nothing is sent where the end came first, unless the person had said so', async () => {
    const { field, button, posts } = page();
    const { answer } = hold();
    field.value = 'bad';
    button.click();
    life.abort();
    await answer('change');
    expect(posts).toEqual([]);
  });
});

describe('what the holding has seen', () => {
  it('is nothing at first, and a control that sends without a field once one is pressed', () => {
    const { button, field } = page();
    const holding = holdSends({
      site,
      signal: life.signal,
      lastBox: () => undefined,
      passes: () => true,
      ask: (draft) => Promise.resolve({ decision: 'change', draft }),
      sent: () => undefined,
      ignored: () => undefined,
      lost: () => undefined,
      trouble: () => undefined,
    });
    expect(holding.fieldless()).toBe(false);
    document.body.click();
    expect(holding.fieldless()).toBe(false);
    field.remove();
    button.click();
    expect(holding.fieldless()).toBe(true);
  });
});
