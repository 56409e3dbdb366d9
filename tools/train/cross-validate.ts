import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { HeldOut } from './hold-out.ts';

/** Holds each writer out in turn, on all processors; `done` hears of each. The result doesn't depend on who is done first. */
export async function crossValidate(
  files: readonly string[],
  done: (file: string, count: number) => void,
): Promise<ReadonlyMap<string, HeldOut['drafts']>> {
  const results = new Map<string, HeldOut['drafts']>();
  const waiting = [...files];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(fileURLToPath(new URL('./hold-out.ts', import.meta.url)), { serialization: 'advanced' });
      const next = () => {
        const file = waiting.shift();
        if (file !== undefined) worker.send(file);
        else {
          worker.disconnect();
          resolve();
        }
      };
      worker.on('message', (message) => {
        const { file, drafts } = message as HeldOut;
        results.set(file, drafts);
        done(file, results.size);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => code && reject(new Error(`A training process ended with code ${code}: see above.`)));
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work));
  return results;
}
