import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { HeldOut } from './hold-out.ts';

/** Where what was heard is kept, so that a training that was broken off goes on where it was. */
const KEPT = '.cache/held-out';

/**
 * Holds each writer out in turn, on all processors; `done` hears of each. The result doesn't depend on who is done first.
 * `key` stands for all that the result depends on: what was heard under it before is not heard again.
 */
export async function crossValidate(
  files: readonly string[],
  key: string,
  done: (file: string, count: number) => void,
): Promise<ReadonlyMap<string, HeldOut['drafts']>> {
  const results = new Map<string, HeldOut['drafts']>();
  const keptAt = (file: string) => `${KEPT}/${key}/${file}.bin`;
  mkdirSync(`${KEPT}/${key}`, { recursive: true });
  for (const file of files)
    if (existsSync(keptAt(file))) results.set(file, deserialize(readFileSync(keptAt(file))) as HeldOut['drafts']);
  const waiting = files.filter((file) => !results.has(file));
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
        writeFileSync(keptAt(file), serialize(drafts));
        done(file, results.size);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => code && reject(new Error(`A training process ended with code ${code}: see above.`)));
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
  return results;
}
