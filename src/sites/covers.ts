/** Whether a match pattern lets in all pages of an address or of another pattern. Ports don't count, as in the browsers. */
export function covers(pattern: string, address: string): boolean {
  if (pattern === '<all_urls>') return /^https?:/.test(address);
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  const about = /^(https?):\/\/([^/:?#]+)/.exec(address);
  if (!parts || !about) return false;
  const [, scheme, host = ''] = parts;
  const [, wanted, name = ''] = about;
  if (scheme !== '*' && scheme !== wanted) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? name === host || name === host.slice(2) || name.endsWith(host.slice(1))
    : name === host;
}
