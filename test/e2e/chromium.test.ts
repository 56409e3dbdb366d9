import { testAnySite } from './any-site.ts';
import { testEditors } from './editors.ts';
import { testJournal } from './test-journal.ts';
import { testPerson } from './test-person.ts';
import { testSites } from './test-sites.ts';

testPerson('chromium');
testSites('chromium');
testEditors('chromium');
testAnySite('chromium');
testJournal('chromium');
