import { testAround } from './test-around.ts';

testAround('chromium');
