import { testAround } from './test-around.ts';
import { testJournal } from './test-journal.ts';

testAround('firefox');
testJournal('firefox');
