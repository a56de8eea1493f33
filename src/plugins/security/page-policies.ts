import { headersFile, metaPolicy, securityHeaders } from './headers'
import { inlineScriptHashes, withPolicy } from './inline-scripts'

/** `protect` puts a page's content security policy into it. `headers` is the file for static hosts, with what all pages so far need. */
export const pagePolicies = () => {
  const all = new Set<string>()
  return {
    protect: (html: string): string => {
      const hashes = [...new Set(inlineScriptHashes(html))]
      for (const hash of hashes) all.add(hash)
      return withPolicy(html, metaPolicy(hashes))
    },
    headers: (): string => headersFile(securityHeaders([...all].sort())),
  }
}
