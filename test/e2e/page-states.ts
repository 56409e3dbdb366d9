interface State {
  readonly siteId: string;
  readonly mode: string;
  readonly box: string;
  readonly ready: boolean;
  readonly trouble: string | null;
}
interface Tabs {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(id: number, message: object): Promise<State>;
  };
}

/** What our script on each open page says of itself; a page without one says nothing. Runs in a page of the extension. */
export async function pageStates(): Promise<readonly State[]> {
  const global = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
  const { tabs } = global.browser ?? global.chrome;
  const states = await Promise.all(
    (await tabs.query({})).map(({ id }) =>
      tabs.sendMessage(id, { thinkFirst: 'tellState', takes: [] }).catch(() => undefined),
    ),
  );
  return states.flatMap((state) => state ?? []);
}
