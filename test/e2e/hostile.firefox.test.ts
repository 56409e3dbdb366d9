import { testHostile } from './hostile.ts';
import { testNothingLeaves } from './test-nothing-leaves.ts';

testHostile('firefox');
testNothingLeaves('firefox');
