import { testPerson } from './test-person.ts';

testPerson('firefox');
