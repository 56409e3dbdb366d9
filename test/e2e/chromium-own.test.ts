import { testAround } from './test-around.ts';
import { testJournal } from './test-journal.ts';
import { testLanguages } from './test-languages.ts';

testAround('chromium');
testJournal('chromium');
testLanguages('chromium');
