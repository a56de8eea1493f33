import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'
import { parse } from 'yaml'

const { chapters } = parse(readFileSync(join(__dirname, 'src/course/course.yaml'), 'utf8')) as {
  readonly chapters: readonly { readonly id: string; readonly title: string }[]
}

const sidebars: SidebarsConfig = {
  course: [
    { type: 'doc', id: 'index' },
    ...chapters.flatMap(({ id, title }, index) =>
      existsSync(join(__dirname, 'docs', `${id}.mdx`)) ? [{ type: 'doc' as const, id, label: `${index + 1} ${title}` }] : [],
    ),
  ],
}

export default sidebars
