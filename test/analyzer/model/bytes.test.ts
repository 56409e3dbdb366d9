import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesByHand, bytesOf } from '../../../src/analyzer/model/bytes.ts';

describe('base64', () => {
  it('becomes the bytes that it stands for, by hand and by whatever the engine has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 90 }), (some) => {
        const bytes = some.subarray(0, some.length - (some.length % 3));
        const base64 = Buffer.from(bytes).toString('base64');
        expect([...bytesByHand(base64)]).toEqual([...bytes]);
        expect([...bytesOf(base64)]).toEqual([...bytes]);
      }),
    );
  });
});
