import { testBoxes } from './test-boxes.ts';

testBoxes('chromium');
