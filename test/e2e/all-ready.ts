interface State {
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

/**
 * Whether our script has the part that asks wherever somebody writes, or has said what became of it. Until then a send
 * may wait for it, and is repeated when it passes. Runs in a page of the extension.
 */
export async function allReady(): Promise<boolean> {
  const global = globalThis as unknown as { readonly browser?: Tabs; readonly chrome: Tabs };
  const { tabs } = global.browser ?? global.chrome;
  const states = await Promise.all(
    (await tabs.query({})).map(({ id }) =>
      tabs.sendMessage(id, { thinkFirst: 'tellState', takes: [] }).catch(() => undefined),
    ),
  );
  return states.every((state) => !state || state.box === 'none' || state.ready || state.trouble !== null);
}
