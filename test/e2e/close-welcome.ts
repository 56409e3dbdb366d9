interface Tabs {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
}

/** Closes the welcome page that an installation opens; false until it is there. Runs in a page of the extension. */
export async function closeWelcome(): Promise<boolean> {
  const global = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
  const { tabs } = global.browser ?? global.chrome;
  const open = (await tabs.query({})).filter(({ url }) => url?.endsWith('/src/welcome/welcome.html'));
  if (open.length > 1) throw new Error('The welcome page was opened more than once.');
  await tabs.remove(open.flatMap(({ id }) => id ?? []));
  return open.length === 1;
}
