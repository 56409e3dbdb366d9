import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependencies } from './setup.mjs';

/*
 * Runs one of the project's commands: `node tools/run.mjs NAME …` does the set-up that a fresh clone lacks and then
 * hands over to tools/NAME/NAME.ts. Plain JavaScript, because before the set-up there is nothing else to run.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);

try {
  dependencies();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tools', name, `${name}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
