/** Two stated names that are equal. What is not stated is the same as nothing. */
export const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b

/**
 * Values by a name that they state, in the order given; those without are left out. A value may state several names, and counts once under each.
 */
export const groupByName = <T>(
  values: readonly T[],
  namesOf: (value: T) => string | readonly string[] | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const names = namesOf(value)
    if (names === undefined) continue
    for (const name of new Set(typeof names === 'string' ? [names] : names)) {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [value])
      else group.push(value)
    }
  }
  return groups
}

/** The names that two or more elements state, each with their ids in order. */
export const sharedNames = <T extends { readonly id: string }>(
  elements: readonly T[],
  namesOf: (element: T) => string | readonly string[] | undefined,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...groupByName(elements, namesOf)].flatMap(([name, group]) =>
      group.length < 2 ? [] : [[name, group.map(({ id }) => id).sort()] as const],
    ),
  )
