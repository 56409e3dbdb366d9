import { testHostile } from './hostile.ts';

testHostile('firefox');
