import { useLocation } from '@docusaurus/router'
import useBaseUrl from '@docusaurus/useBaseUrl'
import { useEffect } from 'react'
import { latestRead } from '../../progress/latest'
import { onFirstSign } from '../browser-entry/on-first-sign'
import { progressStore, record } from './progress-client'

const CHAPTER = /^\/docs\/[a-z0-9-]/

/** Notes which chapter is open once somebody is there, to lead back to it. A page that is open again is not noted again. */
async function note(path: string): Promise<void> {
  const title = document.querySelector('article h1')?.textContent?.trim()
  if (!title) return
  const store = await progressStore().catch(() => undefined)
  if (store && latestRead(store.getState().entries.values())?.path !== path) await record({ kind: 'read', path, title })
}

/** Stands on every page and shows nothing. */
export function ReadingTrace() {
  const { pathname } = useLocation()
  const base = useBaseUrl('/')
  useEffect(() => {
    const path = `/${pathname.slice(base.length)}`.replace(/\/$/, '')
    return CHAPTER.test(path) ? onFirstSign(() => void note(path)) : undefined
  }, [pathname, base])
  return null
}
