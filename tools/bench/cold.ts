import { spent } from './spent.ts';

/*
 * The first drafts of a process: loads the bundled analyzer that it is given, and says as JSON how long loading, the
 * first analysis and the second took, and for scale the first word splitting and the second, in ms.
 * Arguments: the bundle and a draft; 'warmed' to take the steps of getting ready first.
 */
const [bundle = '', text = '', warmed] = process.argv.slice(2);
const timed = (work: () => unknown): number => {
  const started = spent();
  work();
  return spent() - started;
};
const started = spent();
const { analyze, warm } = (await import(bundle)) as {
  readonly analyze: (draft: { readonly text: string }) => unknown;
  readonly warm: () => Generator<void>;
};
const load = spent() - started;
const steps: number[] = [];
if (warmed) {
  const taking = warm();
  for (let done = false; !done; ) steps.push(timed(() => (done = taking.next().done === true)));
}
const split = () => [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].length;
const first = timed(() => analyze({ text }));
const second = timed(() => analyze({ text: `${text} And so.` }));
const [floorFirst, floorSecond] = [timed(split), timed(split)];
const warming = { sum: steps.reduce((before, step) => before + step, 0), longest: Math.max(0, ...steps) };
process.stdout.write(JSON.stringify({ load, first, second, floorFirst, floorSecond, warming }));
