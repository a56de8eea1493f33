import { describe, expect, it } from 'vitest'
import { parseArchitecture } from './parse'

/** The one problem of a design with these members besides version and name, and the text it underlines. */
const problemOf = (members: string) => {
  const text = `{"version": 1, "name": "x", ${members}}`
  const result = parseArchitecture(text)
  if (result.ok) throw new Error('The design is valid.')
  expect(result.total).toBe(1)
  const problem = result.problems[0]!
  return { ...problem, underlined: text.slice(problem.column - 1, problem.endColumn - 1) }
}
const service = (members: string) => `"services": {"orders": {${members}}}`

describe('schemaProblems', () => {
  /** Members, code, pointer, what is underlined, message, a part of the hint. */
  it.each([
    [
      service('"timoutMs": 3'),
      'unknown-key',
      '/services/orders/timoutMs',
      '"timoutMs"',
      'services.orders has the key "timoutMs", which the language does not know there.',
      'Did you mean `timeoutMs`?',
    ],
    [
      '"nodes": {}',
      'unknown-key',
      '/nodes',
      '"nodes"',
      'The file has the key nodes, which the language does not know there.',
      'allowed here: $schema, version, name',
    ],
    [
      service('"retry": {"constructor": 1}'),
      'unknown-key',
      '/services/orders/retry',
      '"retry"',
      'services.orders has the key retry',
      'allowed here: capabilities',
    ],
    [
      service('"compute": "lamda"'),
      'invalid-value',
      '/services/orders/compute',
      '"lamda"',
      'services.orders.compute must be one of the words of the language, not the text "lamda".',
      'Did you mean lambda? Allowed: ecs, eks, lambda, ec2 or container.',
    ],
    [
      service('"compute": "mainframe"'),
      'invalid-value',
      '/services/orders/compute',
      '"mainframe"',
      'services.orders.compute must be one of the words',
      'Allowed: ecs, eks',
    ],
    [
      service('"compute": 3'),
      'invalid-value',
      '/services/orders/compute',
      '3',
      'services.orders.compute must be one of the words of the language, not 3.',
      'Allowed: ecs',
    ],
    [
      '"stores": {"db": {}}',
      'missing-key',
      '/stores/db',
      '"db"',
      'stores.db has no `type`, which is required.',
      'Add `type`: one of dynamodb, rds',
    ],
    [
      service('"uses": [{}]'),
      'missing-key',
      '/services/orders/uses/0',
      '{',
      'services.orders.uses[0] has no `to`, which is required.',
      'Add `to`: the store that is used.',
    ],
    [
      service('"zones": null'),
      'invalid-value',
      '/services/orders/zones',
      'null',
      'services.orders.zones is null, and no value is ever null.',
      'Leave the key out.',
    ],
    ['"services": null', 'invalid-value', '/services', 'null', 'services is null, and no value is ever null.', 'Leave the key out.'],
    [
      service('"zones": "3"'),
      'invalid-value',
      '/services/orders/zones',
      '"3"',
      'services.orders.zones must be a whole number, not the text "3".',
      'Write 3 without quotes.',
    ],
    [
      service('"zones": 2.5'),
      'invalid-value',
      '/services/orders/zones',
      '2.5',
      'services.orders.zones must be a whole number, not 2.5.',
      'Write 3, or another whole number.',
    ],
    [
      service('"zones": 0'),
      'invalid-value',
      '/services/orders/zones',
      '0',
      'services.orders.zones must be at least 1, not 0.',
      'at least 1',
    ],
    [
      service('"availability": 99.95'),
      'invalid-value',
      '/services/orders/availability',
      '99.95',
      'services.orders.availability must be at most 1, not 99.95.',
      '99.95 % is 0.9995.',
    ],
    [
      service('"timeoutMs": -5'),
      'invalid-value',
      '/services/orders/timeoutMs',
      '-5',
      'services.orders.timeoutMs must be at least 0, not -5.',
      'at least 0',
    ],
    [
      service('"timeoutMs": 1e999'),
      'invalid-value',
      '/services/orders/timeoutMs',
      '1e999',
      'services.orders.timeoutMs is a number too large to work with.',
      'smaller',
    ],
    [
      service('"alarms": "true"'),
      'invalid-value',
      '/services/orders/alarms',
      '"true"',
      'services.orders.alarms must be true or false, not the text "true".',
      'Write true without quotes.',
    ],
    [
      service('"alarms": "yes"'),
      'invalid-value',
      '/services/orders/alarms',
      '"yes"',
      'services.orders.alarms must be true or false',
      'Write true or false, without quotes.',
    ],
    [
      service('"team": 3'),
      'invalid-value',
      '/services/orders/team',
      '3',
      'services.orders.team must be a text, not 3.',
      'Put it in quotes: "3".',
    ],
    [service('"team": ""'), 'invalid-value', '/services/orders/team', '""', 'services.orders.team is an empty text.', 'leave the key out'],
    [
      service('"capabilities": "mail"'),
      'invalid-value',
      '/services/orders/capabilities',
      '"mail"',
      'services.orders.capabilities must be a list, in [ and ], not the text "mail".',
      'Put it in brackets: ["mail"].',
    ],
    [
      service('"calls": ["payments"]'),
      'invalid-value',
      '/services/orders/calls/0',
      '"payments"',
      'services.orders.calls[0] must be an object, in { and }, not the text "payments".',
      'Write { "to": "payments" }.',
    ],
    [
      service('"calls": {}'),
      'invalid-value',
      '/services/orders/calls',
      '{}',
      'services.orders.calls must be a list, in [ and ], not an object.',
      'Put [ and ] around it.',
    ],
    [
      '"services": []',
      'invalid-value',
      '/services',
      '[]',
      'services must be an object, in { and }, not a list.',
      'with a name as the key of each entry',
    ],
    [
      '"services": {"Order Service": {}}',
      'invalid-id',
      '/services/Order Service',
      '"Order Service"',
      '"Order Service" in services is not an id.',
      'Write order-service:',
    ],
    ['"services": {"42": {}}', 'invalid-id', '/services/42', '"42"', '"42" in services is not an id.', 'Choose another:'],
    ['"services": {"": {}}', 'invalid-id', '/services/', '""', 'An empty key in services is not an id.', 'Choose another:'],
    ['"roles": {"": {}}', 'invalid-id', '/roles/', '""', 'A key of roles is empty.', 'Write a short name.'],
    [
      service('"calls": [{"to": "Payments API"}]'),
      'invalid-id',
      '/services/orders/calls/0/to',
      '"Payments API"',
      'services.orders.calls[0].to must be an id, not the text "Payments API".',
      'Write payments-api:',
    ],
    [
      service('"consumes": [{"from": "orders", "deadLetter": 3}]').replace('"from": "orders"', '"from": "q"') +
        ', "channels": {"q": {"type": "sqs"}}',
      'invalid-value',
      '/services/orders/consumes/0/deadLetter',
      '3',
      'services.orders.consumes[0].deadLetter must be the id of a channel, true or false, not 3.',
      'Name the channel',
    ],
    [
      '"waivers": [{"rule": "x", "on": "*", "reason": "x", "until": "2026-02-30"}]',
      'invalid-value',
      '/waivers/0/until',
      '"2026-02-30"',
      'waivers[0].until must be a date, not the text "2026-02-30".',
      'YYYY-MM-DD',
    ],
    [
      '"flows": {"f": {"path": [{"to": "x"}]}}',
      'invalid-value',
      '/flows/f/path/0',
      '{"to": "x"}',
      'flows.f.path[0] must be a text, not an object.',
      'Write a text',
    ],
  ])('%s', (members, code, pointer, underlined, message, hint) => {
    const problem = problemOf(members)
    expect(problem).toMatchObject({ code, pointer, underlined })
    expect(problem.message).toContain(message)
    expect(problem.hint).toContain(hint)
    expect(problem.message).toMatch(/^[^\n]+\.$/)
  })

  it('counts the characters of a text that is too long', () => {
    const problem = problemOf(service(`"why": "${'x'.repeat(4097)}"`))
    expect(problem).toMatchObject({
      code: 'invalid-value',
      pointer: '/services/orders/why',
      message: 'services.orders.why is 4,097 characters long, and 4,096 are allowed.',
      hint: 'Shorten it.',
    })
  })

  it('lets layout hold anything, null too', () => {
    expect(parseArchitecture('{"version": 1, "name": "x", "layout": [null, {"x": null}]}').ok).toBe(true)
  })

  it('says what the file itself lacks', () => {
    const result = parseArchitecture('{ }')
    expect(
      !result.ok && result.problems.map(({ message, hint, line, column, endColumn }) => [message, hint, line, column, endColumn]),
    ).toEqual([
      ['The file has no `version`, which is required.', 'Add "version": 1.', 1, 1, 2],
      ['The file has no `name`, which is required.', 'Add `name`: what the system is called.', 1, 1, 2],
    ])
  })
})
