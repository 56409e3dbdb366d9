import { analyze } from '../../src/analyzer/analyze.ts';
import { choose } from '../../src/nudges/choose.ts';
import type { ReceivedPost } from '../../test/fixtures/server.ts';
import type { HeardGesture, TortureLook } from '../../test/fixtures/sites/torture/page.ts';

/** What the analyzer has said of texts before: it is asked of the same ones again and again. */
const said = new Map<string, boolean | 'perhaps'>();

/** Whether a text is asked about before it is sent, as the analyzer itself says: the same wherever a box may stand, or 'perhaps'. */
export function isHeld(text: string): boolean | 'perhaps' {
  const known = said.get(text) ?? heldOf(text);
  said.set(text, known);
  return known;
}

function heldOf(text: string): boolean | 'perhaps' {
  if (text.trim() === '') return false;
  const answers = (['post', 'comment', 'message'] as const).map((kind) => {
    const how = { readiness: 'balanced', off: [], letGo: [], kind, audience: undefined } as const;
    return choose(analyze({ text, kind, place: 'playground' }), how).hold;
  });
  return answers.every((one) => one === answers[0]) ? (answers[0] ?? false) : 'perhaps';
}

/** Who watches over one sequence: what the person let go, and what has come of it. */
export interface Judge {
  /** The person let this text go: one scripted gesture may follow, and exactly one post. */
  readonly release: (box: string, text: string) => void;
  /** Nothing is held now, or what is there to ask can't be told. */
  readonly waive: (until: boolean) => void;
  /** The person has been told to press again: that press may pass. */
  readonly told: (box: string, text: string) => void;
  /** A harmless press may have waited for a part that was on its way, and is then repeated once. */
  readonly waited: (box: string, text: string) => void;
  /** The page has been loaded anew: its own record begins again. */
  readonly anew: () => void;
  /** Looks at what has reached the site since, and objects to what nobody let go. */
  readonly hear: (look: TortureLook) => void;
  /** Compares what the server has with what the site made of what reached it. */
  readonly weigh: (posts: readonly ReceivedPost[]) => void;
}

/**
 * Begins to watch. `lost` says how many gestures the site itself failed to make a post of; where what is `letGo` is let go
 * in every tab, nobody can say what has to be asked about.
 */
export function makeJudge(lost: () => number, letGo: boolean): Judge {
  /** Scripted gestures that may come, by box and text. */
  const released: string[] = [];
  /** Texts that a person's own press may send unasked. */
  const allowed = new Set<string>();
  let waived = false;
  let seen = 0;
  let acted: HeardGesture[] = [];
  const key = (box: string, text: string) => `${box}\n${text}`;

  return {
    release: (box, text) => {
      released.push(key(box, text));
      allowed.add(key(box, text));
    },
    anew: () => {
      seen = 0;
    },
    told: (box, text) => void allowed.add(key(box, text)),
    waited: (box, text) => void released.push(key(box, text)),
    waive: (until) => {
      waived = until;
    },
    hear: ({ heard }) => {
      for (const gesture of heard.slice(seen)) {
        const { box, text, isTrusted } = gesture;
        if (text.trim() === '') continue;
        const name = key(box, text);
        if (isTrusted) {
          if (!waived && !letGo && isHeld(text) === true && !allowed.has(name))
            throw new Error(`A press on "${text}" in box ${box} reached the site unasked.`);
        } else {
          const at = released.indexOf(name);
          if (at < 0) throw new Error(`A scripted ${gesture.type} sent "${text}" in box ${box}, which nobody let go.`);
          released.splice(at, 1);
        }
        if (gesture.acted) acted = [...acted, gesture];
      }
      seen = heard.length;
    },
    weigh: (posts) => {
      const sent = acted.map(({ box, text }) => key(box, text)).sort();
      const arrived = posts.map(({ box, text }) => key(box, text.replaceAll('\u00a0', ' '))).sort();
      const over = arrived.filter(
        (one) => arrived.filter((other) => other === one).length > sent.filter((other) => other === one).length,
      );
      if (over.length > 0) throw new Error(`The server has what the site never sent: ${JSON.stringify(over)}.`);
      if (arrived.length + lost() < sent.length)
        throw new Error(`The site sent ${JSON.stringify(sent)}, the server has ${JSON.stringify(arrived)}.`);
    },
  };
}
