import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the script has taken over what the page came with. React throws away what is typed into a field before that. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
