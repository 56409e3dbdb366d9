/**
 * Something that is made when it is first asked for, and kept. A pattern with classes of letters (\p{L}) takes an engine a
 * tenth of a millisecond and more to make, and a page waits for all that a script makes while it loads.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
