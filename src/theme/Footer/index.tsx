import useBaseUrl from '@docusaurus/useBaseUrl'
import styles from './styles.module.css'

export default function Footer() {
  return (
    <footer className={styles.foot}>
      <p>Not affiliated with AWS.</p>
      <p>
        No account, no server: a design stays in this browser. <a href={useBaseUrl('/licences/fonts.txt')}>Font licences</a>
      </p>
    </footer>
  )
}
