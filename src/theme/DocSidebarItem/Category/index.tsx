import type { Props } from '@theme/DocSidebarItem/Category'
import DocSidebarItems from '@theme/DocSidebarItems'

/**
 * Categories here are headings over their pages: always open, and with no page of their own. Docusaurus makes each of them an anchor without an
 * address that listens for presses, and brings what folds them onto every page.
 */
export default function DocSidebarItemCategory({ item, level, index: _, ...props }: Props) {
  return (
    <li className={`theme-doc-sidebar-item-category theme-doc-sidebar-item-category-level-${level} menu__list-item`}>
      <div className="menu__list-item-collapsible">
        <span className="menu__link">{item.label}</span>
      </div>
      <ul className="menu__list">
        <DocSidebarItems {...props} items={item.items} level={level + 1} />
      </ul>
    </li>
  )
}
