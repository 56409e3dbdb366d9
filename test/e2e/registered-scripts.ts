interface Scripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

/** How many content scripts the extension has registered. Runs in a page of the extension. */
export async function registeredScripts(): Promise<number> {
  const global = globalThis as unknown as { readonly browser?: Scripting; readonly chrome?: Scripting };
  const api = global.browser ?? global.chrome;
  return (await api?.scripting.getRegisteredContentScripts())?.length ?? 0;
}
