import { testOwn } from './test-own.ts';
import { testReview } from './test-review.ts';

testReview('firefox');
testOwn('firefox');
