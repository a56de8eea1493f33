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
    if (typeof names === 'string') add(groups, names, value)
    else if (names !== undefined) for (const name of new Set(names)) add(groups, name, value)
  }
  return groups
}

const add = <T>(groups: Map<string, T[]>, name: string, value: T): void => {
  const group = groups.get(name)
  if (group === undefined) groups.set(name, [value])
  else group.push(value)
}

/** The names that two or more elements state, each with their ids in order. */
export const sharedNames = <T extends { readonly id: string }>(
  elements: readonly T[],
  namesOf: (element: T) => string | readonly string[] | undefined,
): ReadonlyMap<string, readonly string[]> => {
  const shared = new Map<string, readonly string[]>()
  for (const [name, group] of groupByName(elements, namesOf)) {
    if (group.length > 1) shared.set(name, group.map(({ id }) => id).sort())
  }
  return shared
}
