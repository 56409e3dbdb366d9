import { testAround } from './test-around.ts';

testAround('firefox');
