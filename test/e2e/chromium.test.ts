import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testOwn } from './test-own.ts';
import { testPerson } from './test-person.ts';
import { testReview } from './test-review.ts';
import { testSites } from './test-sites.ts';

testPerson('chromium');
testReview('chromium');
testOwn('chromium');
testSites('chromium');
testEditors('chromium');
testAnySite('chromium');
