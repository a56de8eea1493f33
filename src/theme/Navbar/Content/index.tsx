import Link from '@docusaurus/Link'
import { useThemeConfig } from '@docusaurus/theme-common'
import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal'
import { Logo } from '@site/src/components/site/Logo'
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle'
import NavbarMobileSidebarToggle from '@theme/Navbar/MobileSidebar/Toggle'
import NavbarItem, { type Props as NavbarItemProps } from '@theme/NavbarItem'
import styles from './styles.module.css'

/** The bar on top: name, pages, mode. On small screens the pages move behind the menu button at its end. */
export default function NavbarContent() {
  const { items, title } = useThemeConfig().navbar
  const menu = useNavbarMobileSidebar()
  return (
    <div className={styles.bar}>
      <Link to="/" className={styles.brand}>
        <Logo />
        <span>{title}</span>
      </Link>
      <div className={styles.pages}>
        {items.map((item) => (
          <NavbarItem key={String(item.label)} {...(item as NavbarItemProps)} />
        ))}
      </div>
      <div className={styles.tools}>
        <NavbarColorModeToggle />
        {!menu.disabled && <NavbarMobileSidebarToggle />}
      </div>
    </div>
  )
}
