import { sixBits } from './sixBits.ts';

/** What engines have of their own since 2025 (ECMAScript 2026): some sixty times as fast on a first look. */
const { fromBase64 } = Uint8Array as { readonly fromBase64?: (base64: string) => Uint8Array };

/** Base64 (without padding, a multiple of four letters) to bytes; the analyzer knows no browser and no Node, so it brings its own. */
export function bytesOf(base64: string): Uint8Array {
  return fromBase64 ? fromBase64.call(Uint8Array, base64) : bytesByHand(base64);
}

/** The same where the engine has nothing of its own. */
export function bytesByHand(base64: string): Uint8Array {
  const at = (index: number) => sixBits[base64.charCodeAt(index)] as number;
  const bytes = new Uint8Array((base64.length * 3) / 4);
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}
