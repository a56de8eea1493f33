import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'
import { hasChapterPage } from './src/plugins/course/chapter-pages'
import { readCourseMap } from './src/plugins/course/read-course-map'

const chapters = readCourseMap(__dirname).chapters.map(({ id, title }, index) => ({ id, label: `${index + 1} ${title}` }))

const sidebars: SidebarsConfig = {
  course: [
    { type: 'doc', id: 'index' },
    ...chapters.filter(({ id }) => hasChapterPage(__dirname, id)).map((chapter) => ({ type: 'doc' as const, ...chapter })),
    { type: 'doc', id: 'glossary' },
  ],
}

export default sidebars
