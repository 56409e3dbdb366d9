import { testFaults } from './test-faults.ts';
import { testTorture } from './test-torture.ts';

testFaults('chromium');
testTorture('chromium');
