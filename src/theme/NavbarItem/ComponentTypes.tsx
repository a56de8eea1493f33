import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem'

/** Links are all that the bar has. Menus, languages, versions and boxes would come with every page. */
export default { default: DefaultNavbarItem }
