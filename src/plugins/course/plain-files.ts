import { RULES } from '../../grader/rules'
import { loadExercises } from '../exercises/load-exercises'
import { readLabs } from '../labs/load-labs'
import type { CourseFacts } from './course-facts'

interface Linked {
  readonly to: string
  readonly title: string
  readonly about: string
}

const section = (site: string, title: string, pages: readonly Linked[]): string =>
  pages.length === 0 ? '' : `\n## ${title}\n\n${pages.map((page) => `- [${page.title}](${site}${page.to}): ${page.about}`).join('\n')}\n`

/** `llms.txt`: what the site has, page by page, for readers that are programs (https://llmstxt.org). `site` has no slash at its end. */
export const llmsText = (siteDir: string, site: string, { pages }: CourseFacts): string => {
  const chapters = [...pages.values()].map(({ path, number, title, description }) => ({
    to: path,
    title: `${number} ${title}`,
    about: description,
  }))
  const exercises = loadExercises(siteDir).map(({ exercise: { id, title, summary } }) => ({
    to: `/exercises/${id}`,
    title,
    about: summary,
  }))
  const labs = readLabs(siteDir).map(({ id, title, summary }) => ({ to: `/labs/${id}`, title, about: summary }))
  const rules = RULES.map(({ meta: { id, title, why } }) => ({ to: `/rules/${id}`, title, about: why }))
  return [
    '# Blast Radius\n\n> A course on the AWS microservices reference architecture in which designs are JSON files that are drawn, graded and mended.\n',
    `\n- [What this course is for](${site}/docs): what it covers, where to start, how to read a grade\n`,
    `- [Glossary](${site}/docs/glossary): the terms of the field, each in one or two sentences\n`,
    `- [The schema of a design](${site}/architecture.v1.schema.json): JSON Schema, draft 7\n`,
    section(site, 'Chapters', chapters),
    section(site, 'Exercises', exercises),
    section(site, 'Labs', labs),
    section(site, 'Rules', rules),
  ].join('')
}

/** `robots.txt`: everybody may read everything. */
export const robotsText = (site: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`
