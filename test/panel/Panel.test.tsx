// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/nudges/choose.ts';
import { claimIn } from '../../src/panel/claim.ts';
import { Panel } from '../../src/panel/Panel.tsx';

afterEach(cleanup);

const draft = { text: 'Fine day. Studies show that tea is better. You idiots!' };
const question = (words: string, more: Partial<Question> = {}): Question => {
  const from = draft.text.indexOf(words);
  return {
    check: 'reliable/vague-authority',
    letter: 'T',
    ask: 'ask_vague_authority_1',
    reason: 'reason_vague_authority_studies',
    findings: [
      {
        check: 'reliable/vague-authority',
        letter: 'T',
        span: [from, from + words.length],
        strength: 1,
        reason: 'reason_vague_authority_studies',
      },
    ],
    ...more,
  };
};
const claim = question('Studies show');
const heat = question('You idiots', {
  check: 'aware/heat',
  letter: 'K',
  ask: 'ask_heat_1',
  reason: 'reason_heat_insult',
});

const trouble = vi.fn();
function show(more: Partial<Parameters<typeof Panel>[0]> = {}) {
  const act = vi.fn();
  render(
    <Panel
      css=""
      draft={draft}
      questions={[claim, heat]}
      nothing="panel_nothing_left"
      praised="good_source"
      held
      settled
      short={false}
      intention={undefined}
      scopesOf={() => ['post', 'today', 'site', 'always']}
      late={undefined}
      rest={undefined}
      news={undefined}
      act={act}
      cancel={() => {}}
      trouble={trouble}
      {...more}
    />,
  );
  // What is in a dialog that nobody has opened has no role in this page.
  (document.querySelector('dialog') as HTMLDialogElement).open = true;
  return act;
}
const actions = () => [...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);

describe('the panel', () => {
  it('lights the letters in question, marks the words, and says why in a line each', () => {
    show();
    expect([...document.querySelectorAll('[data-lit]')].map((one) => one.getAttribute('data-letter'))).toEqual([
      'T',
      'K',
    ]);
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Studies show1',
      'You idiots2',
    ]);
    expect(screen.getByText('No particular study is named or linked.')).toBeTruthy();
    expect(screen.getByText('You name your source.')).toBeTruthy();
  });

  it('offers to look up a claim, in the very words that would be searched for, and nothing else', () => {
    const act = show();
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-action="search"]')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Look it up: “Studies show that tea is better”']);
    fireEvent.click(buttons[0] as HTMLElement);
    expect(act).toHaveBeenCalledWith('search', 'reliable/vague-authority');
  });

  it('lets a question go in four ways', () => {
    const act = show({ questions: [heat] });
    for (const scope of ['post', 'today', 'site', 'always'])
      fireEvent.click(document.querySelector(`[data-action="not-now-${scope}"]`) as HTMLElement);
    expect(act.mock.calls).toEqual(
      ['post', 'today', 'site', 'always'].map((scope) => [`not-now-${scope}`, 'aware/heat']),
    );
  });

  it('asks a reminder in its own words, says whose it is, and lets it go as far as it may', () => {
    const reminder = question('Fine day', {
      check: 'own/from-0',
      letter: 'own',
      ask: 'panel_own',
      reason: 'reason_own_from',
      own: { question: 'Public yet?', from: 'Example Ltd' },
    });
    show({ questions: [reminder], intention: 'Take a breath', scopesOf: () => ['post'] });
    expect(screen.getByText('A reminder from Example Ltd')).toBeTruthy();
    expect(screen.getByText('Public yet?')).toBeTruthy();
    expect(screen.getByText('A second look at these words is asked for by Example Ltd.')).toBeTruthy();
    expect(screen.getByText('You meant to: Take a breath')).toBeTruthy();
    expect(screen.getByText('Leave out “Public yet?”')).toBeTruthy();
    expect(actions()).toEqual(['not-now', 'not-now-post', 'change', 'post', 'keep']);
    cleanup();
    show({ questions: [], intention: 'Take a breath' });
    expect(screen.queryByText('You meant to: Take a breath')).toBeNull();
  });

  it('has fewer words for those who know the questions, and a way to all of them', () => {
    show({ short: true });
    expect(screen.queryByText('No particular study is named or linked.')).toBeNull();
    expect(screen.queryByText('You name your source.')).toBeNull();
    expect(screen.getByText('Which study, and whose?')).toBeTruthy();
    expect(actions()).toContain('more');
    expect(actions()).toContain('post');
  });

  it('where no send is held there is nothing to post', () => {
    show({ held: false });
    expect(actions()).not.toContain('post');
    expect(screen.getByText('Back')).toBeTruthy();
  });

  it('offers a rest where one is wanted, and says until when one lasts', () => {
    show({ questions: [], rest: { heated: true, ends: Date.now() + 1000 } });
    expect(screen.getByText('You wished for a pause before a heated reply.')).toBeTruthy();
    expect(actions()).toEqual(['change', 'post', 'rest']);
    cleanup();
    show({ questions: [], rest: { heated: false, until: Date.now() + 1000 } });
    expect(document.body.textContent).toContain('This rests until');
    expect(actions()).toEqual(['stop-resting', 'change', 'post', 'keep']);
  });

  it('asks the question of the hour, and says whose wish that was', () => {
    show({ questions: [], late: 'ask_late_1' });
    expect(screen.getByText('Would this read just as well in the morning?')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says when there is nothing left to ask, and what has happened', () => {
    show({ questions: [] });
    expect(screen.getByRole('status').textContent).toContain('Nothing else to ask');
    cleanup();
    show({ news: 'panel_changed' });
    expect(screen.getByRole('status').textContent).toContain('has changed meanwhile');
  });
});

describe('a part that cannot be drawn', () => {
  const fails = (): never => {
    throw new Error('ours');
  };

  it('leaves the others standing: the question, and the ways on', async () => {
    show({ questions: [heat], scopesOf: fails });
    await vi.waitFor(() => expect(trouble).toHaveBeenCalled());
    expect(actions()).toEqual(['change', 'post', 'keep']);
    expect(screen.getByText('These words name or describe a person to hurt them.')).toBeTruthy();
  });

  it('is a plain copy of the draft, and the plain question, where these are it', async () => {
    // Whoever looks at where its words stand more closely fails.
    const odd = Object.defineProperty({ ...claim }, 'findings', { get: fails });
    show({ questions: [odd] });
    await vi.waitFor(() => expect(document.querySelector('.draft')?.textContent).toBe(draft.text));
    expect(actions()).toEqual([
      'not-now',
      'not-now-post',
      'not-now-today',
      'not-now-site',
      'not-now-always',
      'change',
      'post',
      'keep',
    ]);
    cleanup();
    show({ questions: [Object.defineProperty({ ...heat }, 'reason', { get: fails })] });
    await vi.waitFor(() => expect(document.querySelector('.questions')?.textContent).not.toBe(''));
    expect(document.querySelector('.questions')?.textContent).toBe(
      document.querySelector('.questions li')?.textContent,
    );
    expect(actions()).toEqual(['change', 'post', 'keep']);
  });
});

describe('the words to look up', () => {
  it('are the sentence, not only the sign of it', () => {
    expect(claimIn(draft.text, claim)).toBe('Studies show that tea is better');
  });
  it('end at a word where the sentence is long', () => {
    const long = `Studies show ${'that tea is better '.repeat(40)}`;
    const words = claimIn(long, { ...claim, findings: [{ ...claim.findings[0]!, span: [0, 12] }] }) ?? '';
    expect(words.length).toBeLessThanOrEqual(160);
    expect(long.startsWith(`${words} `)).toBe(true);
  });
  it('are none where a question is not about a claim', () => {
    expect(claimIn(draft.text, heat)).toBeUndefined();
  });
});
