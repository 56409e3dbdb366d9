import { zipSync } from 'fflate';

/** A file of an archive, by its path in it, with forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The first moment that a zip file can name. Its fields hold local time, so it is made of local fields: noon, which no zone skips. */
const EVER = new Date(1980, 0, 1, 12);
const UNIX = 3;
const PLAIN = 0o100644;
const RUNS = 0o100755;

/** A script that is run by its first line keeps the right to be run, whatever the folder it came from said. */
const modeOf = (bytes: Uint8Array): number => (bytes[0] === 0x23 && bytes[1] === 0x21 ? RUNS : PLAIN);

/** Packs files into a zip file whose bytes depend on nothing but their paths and contents. */
export function archive(files: Files): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(([path, bytes]) => [path, [bytes, { mtime: EVER, os: UNIX, attrs: modeOf(bytes) << 16, level: 9 }]]),
    ),
  );
}
