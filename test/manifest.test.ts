import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const manifest: Readonly<Record<string, unknown>> = source;
const listOf = (key: string) => (manifest[key] as readonly string[] | undefined) ?? [];

/** The table of docs/PRIVACY.md: what is asked for, and the reason given. */
const rows = readFileSync(join(root, 'docs/PRIVACY.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name, reason] = /^\| ([^|]+?) \| ([^|]+?) \|$/.exec(line) ?? [];
    return name && reason && name !== 'permission' && !/^-+$/.test(name) ? [{ name, reason }] : [];
  });

describe('permissions', () => {
  it('each has its reason in docs/PRIVACY.md, once, and no other has one', () => {
    const named = rows.flatMap(({ name }) => /^`([a-zA-Z]+)`(, optional)?$/.exec(name)?.slice(1, 3).join('') ?? []);
    const asked = [
      ...listOf('permissions'),
      ...listOf('optional_permissions').map((permission) => `${permission}, optional`),
    ];
    expect(named.toSorted()).toEqual(asked.toSorted());
  });

  it('reaching sites has its reasons too', () => {
    const names = rows.map(({ name }) => name);
    expect(names).toContain('access to the first six sites');
    for (const pattern of listOf('host_permissions').filter((one) => one.includes('localhost')))
      expect(names).toContain(`\`${pattern}\``);
    expect(listOf('optional_host_permissions')).toEqual(['https://*/*', 'http://*/*']);
    expect(names).toContain('all other sites, optional');
  });

  it('none is one that the stores warn of and we have no use for', () => {
    const heavy = ['tabs', 'history', 'webRequest', 'cookies', 'downloads', 'nativeMessaging', 'unlimitedStorage'];
    expect(listOf('permissions').filter((permission) => heavy.includes(permission))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('is of the same version as the project, and its short name is short', () => {
    expect(manifest.version).toBe(project.version);
    expect(String(manifest.short_name).length).toBeLessThanOrEqual(12);
  });

  it('has its icons at every size that a browser draws, each as large as it says', () => {
    const icons = { ...(manifest.icons as Record<string, string>), ...source.action.default_icon };
    expect(Object.keys(manifest.icons as object)).toEqual(
      expect.arrayContaining(['16', '32', '48', '64', '96', '128']),
    );
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join(root, 'public', path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });
});
