import { makeMarks } from './page/marks.ts';

// content.js takes it from there: a global of the extension's own world.
globalThis.thinkFirstMarks = makeMarks;
