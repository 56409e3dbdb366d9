interface Tabs {
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
}

/** The tabs whose address the extension may see. Runs in a page of the extension. */
export async function tabIds(): Promise<readonly { readonly id: number; readonly url: string }[]> {
  const global = globalThis as unknown as { readonly browser?: Tabs; readonly chrome?: Tabs };
  const api = global.browser ?? global.chrome;
  const found = (await api?.tabs.query({})) ?? [];
  return found.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []));
}
