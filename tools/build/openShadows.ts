import type { Plugin } from 'vite';

/** Opens the closed shadow roots of the panel and the hint in builds for development, so that one can look inside them. */
export function openShadows(): Plugin {
  return {
    name: 'open-shadows',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?(?:\?|$)/.test(id.replaceAll('\\', '/'))) return undefined;
      const open = code.replaceAll(/attachShadow\(\{ mode: 'closed' \}\)/g, "attachShadow({ mode: 'open' })");
      return open === code ? undefined : { code: open, map: null };
    },
  };
}
