/**
 * What a message needs and a start does not: made when it is first asked for. The tables of the extraction take a tenth
 * of the time that an app needs to be ready.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
