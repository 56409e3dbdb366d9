interface Scripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** The ids of the content scripts that are registered now. Runs in a page of the extension. */
export async function registeredIds(): Promise<readonly string[]> {
  const global = globalThis as unknown as { readonly browser?: Scripting; readonly chrome?: Scripting };
  const scripts = (await (global.browser ?? global.chrome)?.scripting.getRegisteredContentScripts()) ?? [];
  return scripts.map(({ id }) => id);
}
