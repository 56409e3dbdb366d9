import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Says what is being set up on standard error, so that a command's own output stays clean. */
const say = (sentence) => console.error(`· ${sentence}`);

function run(command, options) {
  const { status, error } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) throw error;
  return status === 0;
}

/** Installs the dependencies that the lock file names, unless exactly those are there already. */
export function dependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(
      `Think First is built with Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    );
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.installed-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  say('installing the dependencies named in package-lock.json');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm, 'ci'] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', 'ci'];
  if (!run([...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new Error('npm ci failed; what it printed above says why. Nothing else was changed.');
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

function isDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(
    existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  );
}

/**
 * The path of a browser, installed first where that can be done without asking: on Debian and Ubuntu as root.
 * @param {'chromium' | 'firefox'} kind
 */
export function browser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (isDebian()) {
    say(`installing ${DEBIAN[kind]}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const installed =
      run(['apt-get', 'update', '-qq'], { env }) &&
      run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', DEBIAN[kind]], { env });
    const now = installed ? findBrowser(kind) : undefined;
    if (now) return now;
  }
  throw new Error(
    kind === 'chromium'
      ? 'No Chrome, Chromium or Edge was found. Install one of them (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to where it is, and run the command again.'
      : 'No Firefox was found. Install it (on Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH to where it is, and run the command again.',
  );
}
