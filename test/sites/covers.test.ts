import { describe, expect, it } from 'vitest';
import { covers } from '../../src/sites/covers.ts';

describe('covers', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/home'],
    ['https://x.com/*', 'https://x.com/*'],
    ['https://x.com/*', 'https://x.com:8443/home'],
    ['https://*.substack.com/*', 'https://pia.substack.com/p/1'],
    ['https://*.substack.com/*', 'https://substack.com/'],
    ['https://*.substack.com/*', 'https://*.substack.com/*'],
    ['https://*/*', 'https://*.substack.com/*'],
    ['*://*/*', 'http://think-first.localhost:5123/'],
    ['<all_urls>', 'https://x.com/*'],
  ])('%s covers %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(true);
  });

  it.each([
    ['https://x.com/*', 'http://x.com/'],
    ['https://x.com/*', 'https://notx.com/'],
    ['https://x.com/*', 'https://x.com.evil.example/'],
    ['https://x.com/*', 'https://*.x.com/*'],
    ['https://substack.com/*', 'https://*.substack.com/*'],
    ['https://*.substack.com/*', 'https://evilsubstack.com/'],
    ['https://*/*', 'http://x.com/'],
    ['<all_urls>', 'about:blank'],
    ['not a pattern', 'https://x.com/'],
    ['https://x.com/*', ''],
  ])('%s does not cover %s', (pattern, address) => {
    expect(covers(pattern, address)).toBe(false);
  });
});
