import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testSites } from './test-sites.ts';

testSites('firefox');
testEditors('firefox');
testAnySite('firefox');
