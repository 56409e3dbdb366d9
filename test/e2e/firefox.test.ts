import { testBoxes } from './test-boxes.ts';

testBoxes('firefox', 'first');
