/**
 * The scripts of the review, in the order in which they run: what was learnt, the words, and what works with both. Each
 * that is run by itself is a task by itself.
 */
export const reviewScripts: readonly string[] = ['/src/learnt.js', '/src/words.js', '/src/review.js'];
