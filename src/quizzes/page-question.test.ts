import { describe, expect, it } from 'vitest'
import { pageQuestion } from './page-question'
import { questionSchema } from './question-schema'

const rest = { id: 'data.a.b', chapter: 'data', level: 'predict', stem: 'What happens?', sources: [{ fact: 'f' }] }
const pageOf = (question: object) =>
  pageQuestion(questionSchema.parse({ ...rest, ...question }), { hash: 'h', sources: [], labelOf: (pointer) => `the part at ${pointer}` })

describe('pageQuestion', () => {
  it('words places', () => {
    const options = ['/stores/db', '/stores/a', '/stores/b'].map((at) => ({ at, reason: 'So.' }))
    expect(pageOf({ kind: 'spot-the-flaw', design: 'd', rule: 'r', options })).toMatchObject({
      options: [{ text: 'the part at /stores/db', reason: 'So.' }, {}, {}],
    })
  })

  it('puts the verdict before its because', () => {
    const options = [
      { says: true, text: 'because a.', reason: 'So.', right: true },
      { says: false, text: 'because b.', reason: 'So.', misconception: 'm' },
      { says: false, text: 'because c.', reason: 'So.', misconception: 'm' },
    ]
    const page = pageOf({ kind: 'true-false', claim: 'It does.', options })
    expect(page).toMatchObject({ claim: 'It does.', options: [{ text: '**True**, because a.' }, { text: '**False**, because b.' }, {}] })
    expect(JSON.stringify(page)).not.toContain('says')
  })

  it('numbers partners, shared ones once and those that fit nothing last', () => {
    const options = ['x', 'y', 'x'].map((match, index) => ({ text: `left ${index}`, match, reason: 'So.' }))
    expect(pageOf({ kind: 'match', misconception: 'm', options, extra: [{ text: 'z', reason: 'Nothing.' }] })).toMatchObject({
      options: [{ partner: 0 }, { partner: 1 }, { partner: 0 }],
      partners: [{ text: 'x' }, { text: 'y' }, { text: 'z', reason: 'Nothing.' }],
    })
  })
})
