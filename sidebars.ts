import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'

const sidebars: SidebarsConfig = {
  course: [
    { type: 'doc', id: 'index' },
    { type: 'doc', id: 'data', label: '7 Data' },
  ],
}

export default sidebars
