import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import { WAYS_ON } from '@site/src/components/site/ways-on'
import { useEffect, useState } from 'react'
import styles from './styles.module.css'

/** A page that may have been meant, once the address is known: one HTML file answers for all that lead nowhere. */
const useNearest = (): string | undefined => {
  const { pathname } = useLocation()
  const [nearest, setNearest] = useState<string>()
  useEffect(() => {
    import('@site/src/components/site/nearest-page').then(
      ({ nearestPage }) => setNearest(nearestPage(pathname)),
      () => undefined,
    )
  }, [pathname])
  return nearest
}

export default function NotFoundContent() {
  const nearest = useNearest()
  return (
    <main className={styles.page}>
      <h1>There is no page at this address</h1>
      <p role="status">
        {nearest && (
          <>
            The nearest that there is:{' '}
            <Link to={nearest} autoAddBaseUrl={false}>
              {nearest}
            </Link>
          </>
        )}
      </p>
      <p>
        It may have moved, or the link may have lost a letter. The search, behind the lens above or the key <kbd>/</kbd>, finds a page by
        its words. From here one can go on to
      </p>
      <ul>
        {WAYS_ON.map(({ to, label, about }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>: {about}
          </li>
        ))}
      </ul>
    </main>
  )
}
