export { analyze } from '../../src/analyzer/analyze.ts';
export { warm } from '../../src/analyzer/warm.ts';
