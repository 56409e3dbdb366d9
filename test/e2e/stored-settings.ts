interface Storage {
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
}

/** The settings as they are stored, written down so that two can be compared. Runs in a page of the extension. */
export async function storedSettings(): Promise<string> {
  const global = globalThis as unknown as { readonly browser?: Storage; readonly chrome?: Storage };
  const api = global.browser ?? global.chrome;
  return JSON.stringify((await api?.storage.local.get('settings')) ?? {});
}
