/**
 * An object each of whose values is made when it is first asked for, and kept: a pattern with classes of letters takes an
 * engine a quarter of a millisecond to read, and a page waits for all that a script makes while it loads.
 */
export function onceEach<T extends object>(makers: { readonly [Name in keyof T]: () => T[Name] }): Readonly<T> {
  const all = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(all, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(all, name, { value, enumerable: true });
        return value;
      },
    });
  return all;
}
