// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Box, boxOfField } from '../../src/page/box.ts';
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
  const told = { asked: [] as string[], sent: 0, ignored: 0, lost: 0, unasked: 0, trouble: [] as unknown[] };
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
    unasked: () => {
      told.unasked += 1;
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

/** The same site, whose box can be made unreadable. */
function breakReading() {
  let broken = false;
  const context = () => {
    if (broken) throw new Error('The draft cannot be read.');
    return {};
  };
  return {
    site: { ...site, composers: site.composers.map((composer) => ({ ...composer, context })) },
    on: () => {
      broken = true;
    },
    off: () => {
      broken = false;
    },
  };
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
    expect([posts, told.sent, told.ignored, told.trouble]).toEqual([['bad'], 1, 0, []]);
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

  it('counts as sent also where nobody was asked and the person writes on at once', () => {
    const { field, button, posts } = page();
    const { told } = hold();
    const writesOn = () => field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    field.value = 'good';
    button.click();
    expect([posts, told.sent]).toEqual([['good'], 0]);
    writesOn();
    expect(told.sent).toBe(1);
    writesOn();
    expect(told.sent).toBe(1);
    // One that its page still has in its box has not left it; and what is deleted then is no post.
    const kept = page({ clears: false });
    kept.field.value = 'good';
    kept.button.click();
    for (const words of ['good', '']) {
      kept.field.value = words;
      kept.field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    }
    expect(told.sent).toBe(1);
  });

  it('counts as sent where the page leaves an empty line in its box, and only once the person writes on there', () => {
    const { field, button, posts } = page();
    const { told } = hold();
    const other = document.createElement('input');
    document.body.append(other);
    const writesOn = (where: Element) =>
      where.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    writesOn(field);
    field.value = 'good';
    button.click();
    field.value = '\n';
    writesOn(other);
    expect([posts, told.sent]).toEqual([['good'], 0]);
    writesOn(field);
    expect([told.sent, told.trouble]).toEqual([1, []]);
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
    expect([told.trouble.length, told.unasked]).toEqual([1, 1]);
  });

  it('when the box that is written in cannot be found', () => {
    const { field, button, posts } = page();
    const { told } = hold({
      lastBox: () => {
        throw new Error('ours');
      },
    });
    field.value = 'bad';
    button.click();
    expect(posts).toEqual(['bad']);
    expect(told.trouble).toEqual([new Error('ours')]);
  });

  it('when the draft cannot be read', () => {
    const { field, button, posts } = page();
    const unreadable = breakReading();
    const { told } = hold({ site: unreadable.site });
    field.value = 'bad';
    unreadable.on();
    button.click();
    expect(posts).toEqual(['bad']);
    expect([told.asked, told.trouble.length, told.unasked]).toEqual([[], 1, 1]);
  });

  it('also where what keeps the caret fails, before and after: the send is asked about as ever', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    vi.spyOn(document, 'getSelection').mockImplementation(() => {
      throw new Error('ours');
    });
    button.click();
    expect([posts, told.asked]).toEqual([[], ['bad']]);
    await answer('post');
    vi.restoreAllMocks();
    expect(posts).toEqual(['bad']);
    await vi.runAllTimersAsync();
    expect([posts, told.sent, told.ignored, told.unasked]).toEqual([['bad'], 1, 0, 0]);
    expect(told.trouble).toEqual([new Error('ours')]);
  });

  it('where the caret cannot be put back: what the person has let go goes', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    field.focus = () => {
      throw new Error('ours');
    };
    button.focus();
    await answer('post');
    expect(posts).toEqual(['bad']);
    expect([told.trouble.length, told.unasked]).toEqual([1, 0]);
  });

  it('where the draft cannot be read after the answer: it is what the person said', async () => {
    const { field, button, posts } = page();
    const unreadable = breakReading();
    const { told, answer } = hold({ site: unreadable.site });
    field.value = 'bad';
    button.click();
    unreadable.on();
    await answer('change');
    expect([posts, told.trouble.length, told.unasked]).toEqual([[], 1, 0]);
    unreadable.off();
    button.click();
    unreadable.on();
    await answer('post');
    expect([posts, told.unasked]).toEqual([['bad'], 0]);
    // Whether it has left can't be seen now; nobody is told to press again.
    await vi.runAllTimersAsync();
    expect([posts, told.ignored]).toEqual([['bad'], 0]);
  });

  it('where words that came unseen cannot be asked about: they go, and the person hears of it', async () => {
    const { field, button, posts } = page();
    let first = true;
    const { told } = hold({
      ask: async (draft) => {
        if (!first) throw new Error('ours');
        first = false;
        field.value = 'bad too';
        return { decision: 'post', draft };
      },
    });
    field.value = 'bad';
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect([posts, told.unasked]).toEqual([['bad too'], 1]);
  });

  it('where the repeated gesture fails half-way: the person is told to press again, and that passes', async () => {
    const { form, field, posts } = formPage();
    const { told, answer } = hold();
    field.value = 'bad';
    const send = form.querySelector<HTMLButtonElement>('.send');
    const submit = () => trusted(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: send }));
    form.dispatchEvent(submit());
    form.requestSubmit = () => {
      throw new DOMException('The specified element is not owned by this form element', 'NotFoundError');
    };
    await answer('post');
    expect([posts, told.trouble.length]).toEqual([[], 1]);
    await vi.runAllTimersAsync();
    expect([posts, told.ignored]).toEqual([[], 1]);
    form.dispatchEvent(submit());
    expect(posts).toEqual(['bad']);
  });

  it('when asking fails', async () => {
    const { field, button, posts } = page();
    const { told } = hold({ ask: () => Promise.reject(new Error('ours')) });
    field.value = 'bad';
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(posts).toEqual(['bad']);
    expect([told.trouble.length, told.unasked]).toEqual([1, 1]);
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
      unasked: () => undefined,
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

describe('a repeated gesture', () => {
  it('is the key that was pressed, down and up, as pages read it', async () => {
    const { field } = page({ clears: false });
    const { answer } = hold();
    field.value = 'bad';
    ctrlEnter(field, { code: 'NumpadEnter', location: 3, metaKey: true, keyCode: 13 });
    const seen: unknown[] = [];
    for (const type of ['keydown', 'keyup'] as const)
      window.addEventListener(
        type,
        ({ key, code, location, ctrlKey, metaKey, keyCode, bubbles, cancelable, composed }) =>
          seen.push([type, { key, code, location, ctrlKey, metaKey, keyCode, bubbles, cancelable, composed }]),
      );
    await answer('post');
    const key = { key: 'Enter', code: 'NumpadEnter', location: 3, ctrlKey: true, metaKey: true, keyCode: 13 };
    const whole = { ...key, bubbles: true, cancelable: true, composed: true };
    expect(seen).toEqual([
      ['keydown', whole],
      ['keyup', whole],
    ]);
  });

  it('is pressed in the field that was drawn anew meanwhile', async () => {
    const { field } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    ctrlEnter(field);
    const fresh = field.cloneNode() as HTMLTextAreaElement;
    fresh.value = 'bad';
    const keys: string[] = [];
    fresh.addEventListener('keydown', ({ key }) => keys.push(key));
    field.replaceWith(fresh);
    await answer('post');
    expect([keys, told.lost]).toEqual([['Enter'], 0]);
    expect(document.activeElement).toBe(fresh);
  });

  it('of something without a press of its own is a whole click', async () => {
    const { field, button } = page({ clears: false });
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    Object.setPrototypeOf(drawing, Element.prototype);
    button.append(drawing);
    const { answer } = hold();
    field.value = 'bad';
    drawing.dispatchEvent(press());
    const seen: unknown[] = [];
    window.addEventListener('click', ({ target, bubbles, cancelable, composed }) =>
      seen.push([target, bubbles, cancelable, composed]),
    );
    await answer('post');
    expect(seen).toEqual([[drawing, true, true, true]]);
  });

  it('of a button is its own press, not an event that looks like one', async () => {
    const { field, button } = page();
    const { answer } = hold();
    field.value = 'bad';
    button.dispatchEvent(press());
    const click = vi.spyOn(button, 'click');
    await answer('post');
    expect(click).toHaveBeenCalledOnce();
  });

  it('is free to change the words on their way', async () => {
    const { form, field, posts } = formPage();
    const { told, answer } = hold();
    const send = document.querySelector('.send') as HTMLButtonElement;
    send.type = 'button';
    send.addEventListener('click', () => {
      field.value += ', signed';
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    field.value = 'bad';
    send.click();
    await answer('post');
    expect([posts, told.asked]).toEqual([['bad, signed'], ['bad']]);
  });

  it('goes by no control that is off or gone', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    const fresh = button.cloneNode(true) as HTMLButtonElement;
    fresh.setAttribute('aria-disabled', 'true');
    fresh.addEventListener('click', () => posts.push('off'));
    button.replaceWith(fresh);
    await answer('post');
    expect([posts, told.lost]).toEqual([[], 1]);
  });
});

describe('a question', () => {
  it('ends with the focus and the caret in the field', async () => {
    const { field, button } = page();
    const { answer } = hold();
    field.value = 'bad';
    field.focus();
    button.click();
    button.focus();
    await answer('change');
    expect(document.activeElement).toBe(field);
  });

  it('ends with the caret where it was, though the page has moved it in the field meanwhile', async () => {
    document.body.innerHTML =
      '<section><div contenteditable>bad words</div><button class="send">Post</button></section>';
    const [composer] = site.composers as [Site['composers'][number]];
    const field = document.querySelector('div') as HTMLElement;
    const rich: Site = { ...site, composers: [{ ...composer, field: ['div'] }] };
    const { told, answer } = hold({ site: rich, lastBox: () => boxOfField({ site: rich }, [field]) });
    const words = field.firstChild as Text;
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(words, 3, words, 5);
    (document.querySelector('button') as HTMLElement).click();
    expect(told.asked).toEqual(['bad words']);
    selection.setBaseAndExtent(words, 0, words, 0);
    await answer('change');
    expect([selection.anchorOffset, selection.focusOffset]).toEqual([3, 5]);
  });

  it('about other words is asked even while one is open', () => {
    const { field, button } = page();
    const { told } = hold();
    field.value = 'bad';
    button.click();
    field.value = 'bad, too';
    button.click();
    expect(told.asked).toEqual(['bad', 'bad, too']);
  });

  it('is asked where what was waited for finds something', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold({ passes: () => Promise.resolve(false) });
    field.value = 'bad';
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.asked).toEqual(['bad']);
    await answer('post');
    expect(posts).toEqual(['bad']);
  });

  it('that was answered by going back is not asked again of words that came unseen', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    field.value = 'bad too';
    await answer('change');
    expect([posts, told.asked]).toEqual([[], ['bad']]);
  });

  it('is not asked again of unseen words with which nothing is the matter', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    field.value = 'good';
    await answer('post');
    expect([posts, told.asked]).toEqual([['good'], ['bad']]);
  });

  it('is not asked of a box that its page has emptied', async () => {
    const { field, button, posts } = page();
    const { told, answer } = hold({ passes: () => false });
    field.value = 'bad';
    button.click();
    field.value = ' ';
    await answer('post');
    expect([posts, told.asked]).toEqual([[' '], ['bad']]);
  });

  it('pressed again with other unseen words is one question about those', async () => {
    const { field, button } = page();
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    field.value = 'bad too';
    await answer('post');
    button.click();
    expect(told.asked).toEqual(['bad', 'bad too']);
  });
});

describe('a press right behind a release', () => {
  const later = async (milliseconds: number) => {
    const { field, button, posts } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    await vi.advanceTimersByTimeAsync(5000);
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(milliseconds);
    button.dispatchEvent(press());
    return [posts.length, told.asked.length];
  };

  it.each([
    [699, 1],
    [700, 2],
  ])('after %i ms leaves %i posts', async (milliseconds, posts) => {
    expect(await later(milliseconds)).toEqual([posts, 1]);
  });

  it('is none where the page itself goes on to send its form', async () => {
    const { form, field, posts } = formPage();
    const { told, answer } = hold();
    const send = document.querySelector('.send') as HTMLButtonElement;
    send.type = 'button';
    field.value = 'bad';
    send.click();
    await answer('post');
    form.dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    expect([posts, told.asked]).toEqual([['bad'], ['bad']]);
  });
});

describe('whether a release was heeded', () => {
  it('is looked at soon, and then once more', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(249);
    field.value = '';
    expect(told.sent).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(told.sent).toBe(1);
    await vi.runAllTimersAsync();
    expect([told.sent, told.ignored]).toEqual([1, 0]);
  });

  it('is seen late, too, and then nobody is told to press again', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(1000);
    field.value = '';
    await vi.runAllTimersAsync();
    expect([told.sent, told.ignored]).toEqual([1, 0]);
  });

  it('is looked at for each release in its own time', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(1000);
    field.value = 'bad again';
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(2999);
    expect([told.asked, told.ignored]).toEqual([['bad', 'bad again'], 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told.ignored).toBe(1);
  });

  it('is told of a key as of a button', async () => {
    const { field } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    ctrlEnter(field);
    await answer('post');
    await vi.advanceTimersByTimeAsync(2999);
    expect(told.ignored).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(told.ignored).toBe(1);
  });

  it('is told where the page has drawn its button anew while it was asked', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    button.replaceWith(button.cloneNode(true));
    await answer('post');
    await vi.advanceTimersByTimeAsync(3000);
    expect([told.sent, told.ignored]).toEqual([0, 1]);
  });

  it('is not told where the button is hidden: these words pass at the next one', async () => {
    const { field, button, posts } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    button.checkVisibility = () => false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(told.ignored).toBe(0);
    button.dispatchEvent(press());
    expect([posts, told.asked]).toEqual([['bad', 'bad'], ['bad']]);
  });

  it('is no matter any more once we have ended', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    life.abort();
    await vi.runAllTimersAsync();
    expect(told.ignored).toBe(0);
  });

  it('is seen in the field that the page has drawn anew', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    const fresh = field.cloneNode() as HTMLTextAreaElement;
    fresh.value = 'bad';
    field.replaceWith(fresh);
    await vi.advanceTimersByTimeAsync(3000);
    expect([told.sent, told.ignored]).toEqual([0, 1]);
  });

  it('is asked of a press by script anew: only the person has been told to press again', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('post');
    await vi.advanceTimersByTimeAsync(3000);
    button.click();
    expect(told.asked).toEqual(['bad', 'bad']);
  });
});

describe('an approval', () => {
  const released = async () => {
    const here = page({ clears: false });
    const held = hold();
    here.field.value = 'bad';
    here.button.click();
    await held.answer('post');
    await vi.advanceTimersByTimeAsync(700);
    return { ...here, ...held };
  };
  const tell = (field: Element, type: string) =>
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  it('ends with a key that has changed the words', async () => {
    const { field, button, told } = await released();
    field.value = 'bad, and more';
    tell(field, 'keyup');
    field.value = 'bad';
    button.dispatchEvent(press());
    expect(told.asked).toEqual(['bad', 'bad']);
  });

  it('ends with words that change in the field that the page has drawn anew while it asked', async () => {
    const { field, button } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    const fresh = field.cloneNode() as HTMLTextAreaElement;
    fresh.value = 'bad';
    field.replaceWith(fresh);
    await answer('post');
    await vi.advanceTimersByTimeAsync(700);
    fresh.value = 'bad, and more';
    tell(fresh, 'input');
    fresh.value = 'bad';
    button.dispatchEvent(press());
    expect(told.asked).toEqual(['bad', 'bad']);
  });

  it('outlives the key that has sent its words', async () => {
    const { field, told } = await released();
    field.value = '\n';
    tell(field, 'keyup');
    await vi.runAllTimersAsync();
    expect(told.sent).toBe(1);
  });

  it('ends where somebody has emptied the box', async () => {
    const { field, told } = await released();
    field.value = '';
    tell(field, 'input');
    await vi.runAllTimersAsync();
    expect([told.sent, told.ignored]).toEqual([0, 0]);
  });

  it('is no matter of another field', async () => {
    const { field, told } = await released();
    const other = document.createElement('input');
    document.body.append(other);
    field.value = '';
    tell(other, 'beforeinput');
    expect(told.sent).toBe(0);
    tell(other, 'input');
    await vi.runAllTimersAsync();
    expect(told.sent).toBe(1);
  });

  it('that the page has ignored is not taken for sent when the person writes on', async () => {
    const { field, told } = await released();
    await vi.advanceTimersByTimeAsync(3000);
    field.value = '';
    tell(field, 'beforeinput');
    expect([told.ignored, told.sent]).toEqual([1, 0]);
  });

  it('of words that were taken away is used up by the press it lets pass', async () => {
    const { field, button, posts } = page({ clears: false });
    const { told, answer } = hold();
    field.value = 'bad';
    button.click();
    await answer('taken');
    button.dispatchEvent(press());
    await vi.advanceTimersByTimeAsync(100);
    button.dispatchEvent(press());
    expect([posts, told.asked, told.ignored]).toEqual([['bad'], ['bad'], 1]);
  });
});

describe('a press', () => {
  it('on what lies in a button that is off is none', () => {
    const { field, button } = page();
    const { told } = hold();
    const inside = document.createElement('b');
    button.append(inside);
    button.setAttribute('aria-disabled', 'true');
    field.value = 'bad';
    inside.dispatchEvent(press());
    expect(told.asked).toEqual([]);
  });

  it('by keys needs but one button that is on', () => {
    const { field, button } = page();
    const { told } = hold();
    const other = button.cloneNode(true) as HTMLButtonElement;
    other.setAttribute('aria-disabled', 'true');
    button.after(other);
    field.value = 'bad';
    ctrlEnter(field);
    expect(told.asked).toEqual(['bad']);
  });

  it('by keys needs no button at all', () => {
    const { field, button } = page();
    const { told } = hold();
    button.remove();
    field.value = 'bad';
    ctrlEnter(field);
    expect(told.asked).toEqual(['bad']);
  });

  it('by keys outside of any box, or of a key that sends nowhere, is none', () => {
    const { button } = page();
    const { told } = hold({ passes: () => false });
    ctrlEnter(button);
    ctrlEnter(document.body, { key: 'a' });
    expect([told.asked, told.trouble]).toEqual([[], []]);
  });

  it('that the page has stopped before us is none', () => {
    const { field, button } = page();
    window.addEventListener('click', (event) => event.preventDefault(), { capture: true, signal: life.signal });
    const { told } = hold();
    field.value = 'bad';
    button.dispatchEvent(press());
    expect(told.asked).toEqual([]);
  });

  it('stopped is stopped for everybody', () => {
    const { field, button } = page();
    hold();
    const reached: string[] = [];
    window.addEventListener('click', () => reached.push('window'), { capture: true, signal: life.signal });
    field.value = 'bad';
    const event = press();
    button.dispatchEvent(event);
    expect([event.defaultPrevented, reached]).toEqual([true, []]);
  });

  it('of Enter is one where Enter sends', () => {
    const { field } = page();
    const [composer] = site.composers as [Site['composers'][number]];
    const { told } = hold({ site: { ...site, composers: [{ ...composer, keys: ['enter'] }] } });
    field.value = 'bad';
    ctrlEnter(field);
    expect(told.asked).toEqual([]);
    field.value = 'bad';
    ctrlEnter(field, { ctrlKey: false });
    expect(told.asked).toEqual(['bad']);
  });

  it('with Meta and Enter is one with Ctrl and Enter', () => {
    const { field } = page();
    const { told } = hold();
    field.value = 'bad';
    ctrlEnter(field, { ctrlKey: false, metaKey: true });
    expect(told.asked).toEqual(['bad']);
  });
});

describe('a form sent by the browser', () => {
  const submit = (form: HTMLFormElement, submitter: HTMLElement | null) => {
    const event = trusted(new Event('submit', { bubbles: true, cancelable: true }));
    Object.defineProperty(event, 'submitter', { value: submitter });
    form.dispatchEvent(event);
    return event;
  };
  const stage = (over: Partial<Hold> = {}) => {
    const here = formPage();
    here.field.value = 'bad';
    const requested: unknown[] = [];
    here.form.requestSubmit = (submitter) => {
      requested.push(submitter);
    };
    return { ...here, ...hold(over), requested, send: document.querySelector('.send') as HTMLButtonElement };
  };

  it('is sent again by the same button', async () => {
    const { form, answer, requested, send, posts } = stage();
    expect(submit(form, send).defaultPrevented).toBe(true);
    await answer('post');
    expect([requested, posts]).toEqual([[send], []]);
  });

  it('is sent by none where there was none', async () => {
    const { form, answer, requested } = stage();
    submit(form, null);
    await answer('post');
    expect(requested).toEqual([null]);
  });

  it('is sent by none where its button is gone', async () => {
    const { form, answer, requested, send, told } = stage();
    submit(form, send);
    send.remove();
    await answer('post');
    expect(requested).toEqual([null]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told.ignored).toBe(1);
    submit(form, null);
    expect(told.asked).toEqual(['bad']);
  });

  it('is lost with its form', async () => {
    const { form, answer, requested, send, told } = stage();
    submit(form, send);
    form.remove();
    await answer('post');
    expect([requested, told.lost]).toEqual([[], 1]);
  });

  it('is held by whichever button, where selectors say what sends; where shapes do, by those alone', () => {
    const known = stage();
    submit(known.form, document.querySelector('.preview'));
    expect(known.told.asked).toEqual(['bad']);
    life.abort();
    life = new AbortController();
    const box = (): Box => ({
      composer: site.composers[0] as Site['composers'][number],
      field: shaped.field,
      root: shaped.form,
      controls: () => [shaped.send],
    });
    const shaped = stage({
      site: { ...site, composers: [], generic: true },
      finder: { ofField: () => undefined, ofPress: () => undefined, ofForm: box },
    });
    submit(shaped.form, document.querySelector('.preview'));
    expect(shaped.told.asked).toEqual([]);
    shaped.field.value = 'bad';
    submit(shaped.form, shaped.send);
    expect(shaped.told.asked).toEqual(['bad']);
  });

  it('again as the page itself made it goes as it came', async () => {
    const { form, answer, requested } = stage();
    const seen: Event[] = [];
    form.addEventListener('submit', (event) => seen.push(event));
    form.dispatchEvent(new Event('submit', { bubbles: false, cancelable: true }));
    await answer('post');
    expect(seen.map(({ bubbles, cancelable }) => [bubbles, cancelable])).toEqual([[false, true]]);
    expect(requested).toEqual([]);
  });

  it('is none where something else says so', () => {
    const { told } = stage();
    for (const target of [window, document.querySelector('section') as Element])
      target.dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    expect([told.asked, told.trouble]).toEqual([[], []]);
  });

  it('without a box of ours passes', () => {
    const { form, told, posts } = stage({ site: { ...site, composers: [] } });
    submit(form, null);
    expect([posts, told.asked, told.trouble]).toEqual([['bad'], [], []]);
  });
});
