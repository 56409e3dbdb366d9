import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testFaults } from './test-faults.ts';
import { testPerson } from './test-person.ts';
import { testSites } from './test-sites.ts';
import { testTorture } from './test-torture.ts';

testPerson('chromium');
testSites('chromium');
testEditors('chromium');
testAnySite('chromium');
testFaults('chromium');
testTorture('chromium');
