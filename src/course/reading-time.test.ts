import { expect, it } from 'vitest'
import { readingMinutes } from './reading-time'

const words = (many: number) => 'word '.repeat(many)

it('counts 220 words a minute and a minute for each question', () => {
  expect(readingMinutes(words(2200), 0)).toBe(10)
  expect(readingMinutes(words(2200), 4)).toBe(14)
  expect(readingMinutes(words(3), 0)).toBe(1)
})

it('counts no front matter, no code and no tags', () => {
  const page = `---\ntitle: ${words(500)}\n---\n\n\`\`\`sql\n${words(500)}\n\`\`\`\n\n<Interview asks="More than 3 > 2? ${words(500)}">\n${words(440)}</Interview>`
  expect(readingMinutes(page, 0)).toBe(2)
})
