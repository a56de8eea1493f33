import { useThemeConfig } from '@docusaurus/theme-common'
import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal'
import { SearchButton } from '@site/src/components/search/SearchButton'
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle'
import NavbarLogo from '@theme/Navbar/Logo'
import NavbarMobileSidebarToggle from '@theme/Navbar/MobileSidebar/Toggle'
import NavbarItem, { type Props as NavbarItemProps } from '@theme/NavbarItem'
import { useEffect } from 'react'
import styles from './styles.module.css'

/** Escape closes the menu of small screens and goes back to the button that opened it. */
const useEscape = ({ shown, toggle }: { readonly shown: boolean; readonly toggle: () => void }) =>
  useEffect(() => {
    if (!shown) return
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      toggle()
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shown, toggle])

/** The bar on top: name, pages, mode. On small screens the pages move behind the menu button at its end. */
export default function NavbarContent() {
  const { items } = useThemeConfig().navbar
  const menu = useNavbarMobileSidebar()
  useEscape(menu)
  return (
    <div className={styles.bar}>
      <NavbarLogo />
      <div className={styles.pages}>
        {items.map((item) => (
          <NavbarItem key={String(item.label)} {...(item as NavbarItemProps)} />
        ))}
      </div>
      <div className={styles.tools}>
        <SearchButton />
        <NavbarColorModeToggle />
        {!menu.disabled && <NavbarMobileSidebarToggle />}
      </div>
    </div>
  )
}
