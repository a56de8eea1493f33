import { useCallback, useEffect, useState } from 'react'

/** What the browser says about the storage of this site. Undefined: it does not say. */
export interface Persistence {
  readonly persisted?: boolean | undefined
  readonly usedBytes?: number | undefined
}

const ask = async (): Promise<Persistence> => {
  const storage = navigator.storage as StorageManager | undefined
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ])
  return { persisted, usedBytes: estimate?.usage }
}

/** Whether the browser may remove the storage, how much it holds, and how to ask for it to stay. `changed` asks again. */
export function usePersistence(changed: unknown) {
  const [persistence, setPersistence] = useState<Persistence>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has changed, so its size has
  useEffect(() => {
    let isHere = true
    void ask().then((answer) => isHere && setPersistence(answer))
    return () => {
      isHere = false
    }
  }, [changed])
  const persist = useCallback(async (): Promise<boolean> => {
    const agreed = await navigator.storage.persist().catch(() => false)
    setPersistence(await ask())
    return agreed
  }, [])
  return { persistence, persist }
}
