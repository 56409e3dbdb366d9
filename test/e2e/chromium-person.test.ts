import { testAnySite } from './test-any-site.ts';
import { testEditors } from './test-editors.ts';
import { testPerson } from './test-person.ts';
import { testSites } from './test-sites.ts';

testPerson('chromium');
testSites('chromium');
testAnySite('chromium');
testEditors('chromium');
