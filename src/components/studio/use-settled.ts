import { useEffect, useState } from 'react'

/** The value once it has not changed for a while (in milliseconds). The first one that is defined comes at once. */
export function useSettled<T>(value: T | undefined, restMs: number): T | undefined {
  const [settled, setSettled] = useState(value)
  const isFirst = settled === undefined
  useEffect(() => {
    const rest = window.setTimeout(() => setSettled(() => value), isFirst ? 0 : restMs)
    return () => window.clearTimeout(rest)
  }, [value, restMs, isFirst])
  return settled
}
