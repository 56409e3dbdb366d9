import type { Heard } from '../../src/analyzer/model/score.ts';
import { readExamples } from './examples.ts';
import { learn, soundsBy } from './learn.ts';
import { startOfTraining } from './start.ts';

/** What a model that never saw a writer hears in that writer's drafts, in the order of the file. */
export interface HeldOut {
  readonly file: string;
  readonly drafts: readonly Heard[];
}

/*
 * A process of its own: for each writer it is asked for, it learns from all the others and listens to that one.
 */
const examples = readExamples();
const start = startOfTraining();

function holdOut(file: string): HeldOut {
  const model = learn(
    examples.filter((draft) => draft.file !== file).flatMap(({ whole, sentences }) => [whole, ...sentences]),
    { start },
  );
  return {
    file,
    drafts: examples
      .filter((draft) => draft.file === file)
      .map(({ whole, sentences }) => {
        const draft = [...soundsBy(model, whole.features)];
        return {
          draft,
          sentences: sentences.length === 0 ? [draft] : sentences.map(({ features }) => [...soundsBy(model, features)]),
        };
      }),
  };
}

process.on('message', (file: string) => process.send?.(holdOut(file)));
