import Link from '@docusaurus/Link'
import { useThemeConfig } from '@docusaurus/theme-common'
import { Logo } from '@site/src/components/site/Logo'
import styles from './styles.module.css'

/** The name of the site, on the bar and in the menu of small screens. */
export default function NavbarLogo() {
  return (
    <Link to="/" className={styles.brand}>
      <Logo />
      <span>{useThemeConfig().navbar.title}</span>
    </Link>
  )
}
