import { testHostile } from './hostile.ts';

testHostile('chromium');
