import { useEffect, useState } from 'react'

const NONE: ReadonlyMap<string, string> = new Map()

/** Why each rule matters, by its id. Loaded after the page: the rules themselves stay in the worker. Empty until then, or where it cannot be loaded. */
export function useRuleReasons(): ReadonlyMap<string, string> {
  const [reasons, setReasons] = useState(NONE)
  useEffect(() => {
    let isGone = false
    import('@generated/blast-radius-rules/default/overview.json')
      .then(({ default: overview }) => {
        const rules = overview.principles.flatMap((principle) => principle.rules)
        if (!isGone) setReasons(new Map(rules.map(({ id, why }) => [id, why])))
      })
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [])
  return reasons
}
