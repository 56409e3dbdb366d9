import { genericFinder } from './page/generic.ts';

// content.js takes it from there: a global of the extension's own world.
globalThis.thinkFirstGeneric = genericFinder;
