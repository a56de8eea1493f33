import Link from '@docusaurus/Link'
import { useEffect, useState } from 'react'
import { progressStore } from '../../progress/progress-client'
import { useProgress } from '../../progress/use-progress'
import frame from '../Frame.module.css'
import type { ReviewDesk } from './ReviewDesk'
import { TEXTS } from './texts'

const load = async (): Promise<typeof ReviewDesk> => {
  const [{ ReviewDesk: Desk }] = await Promise.all([import('./ReviewDesk'), progressStore()])
  return Desk
}

/** The day's review. What it needs comes once the page is there. */
export function ReviewPage() {
  const { state, warning } = useProgress('now')
  const [loaded, setLoaded] = useState<{ readonly Desk: typeof ReviewDesk } | 'failed'>()
  useEffect(() => {
    load().then(
      (Desk) => setLoaded({ Desk }),
      () => setLoaded('failed'),
    )
  }, [])
  return (
    <div className={frame.page}>
      <h1>{TEXTS.title}</h1>
      <p className={frame.lead}>{TEXTS.lead}</p>
      <p>
        <Link to="/quiz">{TEXTS.toDrills}</Link> · <Link to="/progress">{TEXTS.toProgress}</Link>
      </p>
      {typeof loaded === 'object' && state ? (
        <loaded.Desk state={state} warning={warning} />
      ) : (
        <p role="status">{loaded === 'failed' ? TEXTS.partMissing : TEXTS.reading}</p>
      )}
    </div>
  )
}
