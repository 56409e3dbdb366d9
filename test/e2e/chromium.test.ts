import { testPerson } from './test-person.ts';
import { testSites } from './test-sites.ts';

testPerson('chromium');
testSites('chromium');
