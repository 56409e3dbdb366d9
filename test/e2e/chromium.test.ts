import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testSites } from './test-sites.ts';

testSites('chromium');
testEditors('chromium');
testAnySite('chromium');
