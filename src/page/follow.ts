/** Tells when a field's words may have changed by whatever hand, until `signal` ends it. Looks at this one field alone. */
export function followField(field: HTMLElement, changed: () => void, signal: AbortSignal): void {
  field.ownerDocument.addEventListener('input', changed, { capture: true, passive: true, signal });
  const mutations = new MutationObserver(changed);
  mutations.observe(field, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
}
