import { fetchIndexesByWorker, searchByWorker } from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker'
import { useEffect, useState } from 'react'
import type { Hit } from './hit'

/** More would be scrolled past; another word finds faster. */
const MOST = 12

export type Found = { readonly is: 'nothing asked' } | { readonly is: 'failed' } | { readonly is: 'found'; readonly hits: readonly Hit[] }

/** Searches while somebody writes, in a worker. The index is fetched at once. */
export function useSearch(base: string, input: string): Found {
  const [found, setFound] = useState<Found>({ is: 'nothing asked' })
  useEffect(() => {
    fetchIndexesByWorker(base, '').catch(() => setFound({ is: 'failed' }))
  }, [base])
  useEffect(() => {
    if (input.trim() === '') {
      setFound({ is: 'nothing asked' })
      return
    }
    let isOld = false
    const put = (next: Found) => {
      if (!isOld) setFound(next)
    }
    searchByWorker(base, '', input, MOST).then(
      (hits) => put({ is: 'found', hits }),
      () => put({ is: 'failed' }),
    )
    return () => {
      isOld = true
    }
  }, [base, input])
  return found
}
