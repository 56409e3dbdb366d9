import { testSites } from './test-sites.ts';

testSites('firefox');
