/** A number of a list that is known to be long enough: the compiler does not know that a typed array has no holes. */
export function valueAt(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
