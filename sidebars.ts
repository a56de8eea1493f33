import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'

const sidebars: SidebarsConfig = { course: [{ type: 'doc', id: 'index' }] }

export default sidebars
