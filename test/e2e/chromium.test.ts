import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testPerson } from './test-person.ts';
import { testReview } from './test-review.ts';
import { testSites } from './test-sites.ts';

testPerson('chromium');
testReview('chromium');
testSites('chromium');
testEditors('chromium');
testAnySite('chromium');
