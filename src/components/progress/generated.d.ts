declare module '@generated/blast-radius-progress/default/course.json' {
  import type { Course } from '@site/src/components/progress/course'

  const course: Course
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default course
}
