import { testSites } from './test-sites.ts';

testSites('chromium');
