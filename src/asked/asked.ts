import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'asked';
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** From so many times on a question is one that the person knows. */
const KNOWN = 3;

const Question = v.object({
  /** How often it has been asked in all: the wordings take turns by it. */
  times: v.number(),
  /** How often since the last quiet week. */
  lately: v.number(),
  /** When it was asked last, in ms since 1970. */
  last: v.number(),
});

const Asked = v.object({
  questions: v.fallback(v.record(v.string(), Question), {}),
  /** When sends were held, the last hour's. */
  held: v.fallback(v.array(v.number()), []),
});
/** What has been asked before, and when: no word of any draft. */
export type Asked = Readonly<v.InferOutput<typeof Asked>>;

const NOTHING: Asked = { questions: {}, held: [] };

const askedFrom = (stored: unknown): Asked => {
  const result = v.safeParse(Asked, stored);
  return result.success ? result.output : NOTHING;
};

/** The memory with some questions asked at a moment, and a send held for them or not. */
export function withAsked(asked: Asked, questions: readonly string[], held: boolean, at: number): Asked {
  const more = questions.map((id) => {
    const { times = 0, lately = 0, last = 0 } = asked.questions[id] ?? {};
    return [id, { times: times + 1, lately: (at - last < WEEK ? lately : 0) + 1, last: at }] as const;
  });
  return {
    questions: { ...asked.questions, ...Object.fromEntries(more) },
    held: [...asked.held.filter((time) => at - time < HOUR), ...(held ? [at] : [])],
  };
}

/** How often a question has been asked: the same words then don't come twice in a row. */
export function timesAsked(asked: Asked, question: string): number {
  return asked.questions[question]?.times ?? 0;
}

/** Whether a person has met a question so often lately that fewer words will do. */
export function isFamiliar(asked: Asked, question: string, at: number): boolean {
  const { lately = 0, last = 0 } = asked.questions[question] ?? {};
  return lately >= KNOWN && at - last < WEEK;
}

/** How many sends were held in the hour before a moment. */
export function heldLately(asked: Asked, at: number): number {
  return asked.held.filter((time) => at - time < HOUR).length;
}

/** The memory as every page has it, kept in step with the store; empty until it has been read, and where it can't be. */
export interface Memory {
  readonly now: () => Asked;
  readonly note: (questions: readonly string[], held: boolean) => void;
}

/** Reads the memory and follows it. A failure to store costs no more than a wording that comes again. */
export function askedHere(): Memory {
  let asked = NOTHING;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) asked = askedFrom(changes[KEY].newValue);
  });
  const load = async () => askedFrom((await browser.storage.local.get(KEY))[KEY]);
  load().then(
    (stored) => {
      asked = stored;
    },
    () => {},
  );
  return {
    now: () => asked,
    note: (questions, held) => {
      const at = Date.now();
      asked = withAsked(asked, questions, held, at);
      load()
        .then((stored) => browser.storage.local.set({ [KEY]: withAsked(stored, questions, held, at) }))
        .catch(() => {});
    },
  };
}

/** Forgets what was asked. */
export async function forgetAsked(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
