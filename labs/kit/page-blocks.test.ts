import { describe, expect, it } from 'vitest'
import { readPage } from './page-blocks'

const PAGE = `A lead.

## Break it

~~~json
{ "## not": "a heading" }
~~~

\`\`\`sh exit=1
npm run lab -- verify x
echo done
\`\`\`

## Don't stop, go on

\`\`\`bash
ls
\`\`\`
`

describe('readPage', () => {
  it('reads headings, and shell blocks with the step they belong to and what they end with', () => {
    expect(readPage(PAGE)).toEqual({
      headings: [
        { title: 'Break it', anchor: 'break-it' },
        { title: "Don't stop, go on", anchor: 'dont-stop-go-on' },
      ],
      blocks: [
        { step: 'break-it', commands: 'npm run lab -- verify x\necho done', exitCode: 1, line: 9 },
        { step: 'dont-stop-go-on', commands: 'ls', exitCode: 0, line: 16 },
      ],
    })
  })

  it('refuses a shell block that belongs to no step, and one that never ends', () => {
    expect(() => readPage('```sh\nls\n```')).toThrow('line 1 stands under no heading')
    expect(() => readPage('## A\n```sh\nls')).toThrow('line 2 is not closed')
  })
})
