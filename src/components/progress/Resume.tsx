import Link from '@docusaurus/Link'
import { latestRead } from '../../progress/latest'
import controls from '../site/controls.module.css'
import { useProgress } from './use-progress'

/** Leads back to the chapter that was open last. Nothing where none was. */
export function Resume() {
  const { state } = useProgress()
  const last = state && latestRead(state.entries.values())
  return last ? (
    <Link className={controls.button} to={last.path} data-resume>
      Go on with {last.title}
    </Link>
  ) : null
}
