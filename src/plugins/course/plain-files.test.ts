import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { readCourseFacts } from './course-facts'
import { llmsText, robotsText } from './plain-files'

describe('the files for programs', () => {
  it('name every chapter, exercise, lab and rule with its address and a sentence', () => {
    const text = llmsText(ROOT, 'https://site.example/course', readCourseFacts(ROOT))
    expect(text).toMatch(/^# Blast Radius\n\n> \S/)
    for (const path of ['docs/data', 'exercises/split-the-shared-database', 'labs/orders-api', 'rules/dual-write'])
      expect(text).toMatch(new RegExp(`^- \\[[^\\]]+\\]\\(https://site\\.example/course/${path}\\): \\S.+$`, 'm'))
    expect(text.match(/\/rules\//g)).toHaveLength(53)
  })

  it('lead to the map of the site', () =>
    expect(robotsText('https://site.example')).toContain('Sitemap: https://site.example/sitemap.xml\n'))
})
