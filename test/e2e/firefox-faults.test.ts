import { testFaults } from './test-faults.ts';
import { testTorture } from './test-torture.ts';

testFaults('firefox');
testTorture('firefox');
