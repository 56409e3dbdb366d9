import { testAround } from './test-around.ts';
import { testJournal } from './test-journal.ts';

testAround('chromium');
testJournal('chromium');
