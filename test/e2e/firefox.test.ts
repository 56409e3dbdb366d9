import { testAnySite } from './any-site.ts';
import { testAround } from './around.ts';
import { testEditors } from './editors.ts';
import { testPerson } from './test-person.ts';
import { testSites } from './test-sites.ts';

testPerson('firefox');
testSites('firefox');
testEditors('firefox');
testAnySite('firefox');
testAround('firefox');
