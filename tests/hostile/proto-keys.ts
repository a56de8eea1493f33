/** Texts that try to reach the prototype of all objects through a key. */
export interface ProtoText {
  readonly name: string
  readonly text: string
  /** Whether the key is `__proto__` itself, which no file may have. */
  readonly isProto: boolean
}

const SPELLINGS = ['__proto__', '\\u005f_proto__', '__\\u0070roto__', 'constructor', 'prototype']
const VALUES = ['{"polluted":true}', '{"prototype":{"polluted":true}}']
const PLACES: readonly (readonly [string, (member: string) => string])[] = [
  ['in the file', (member) => `{"version":1,"name":"x",${member}}`],
  ['in a section', (member) => `{"version":1,"name":"x","services":{${member}}}`],
  ['in a service', (member) => `{"version":1,"name":"x","services":{"a":{${member}}}}`],
  ['in a link', (member) => `{"version":1,"name":"x","services":{"a":{"calls":[{"to":"a",${member}}]}}}`],
  ['in layout', (member) => `{"version":1,"name":"x","layout":[{"x":{${member}}}]}`],
]

/** Fifty of them: five spellings, five places, two values. */
export const PROTO_TEXTS: readonly ProtoText[] = PLACES.flatMap(([place, wrap]) =>
  SPELLINGS.flatMap((key) =>
    VALUES.map((value) => ({
      name: `${key} ${place}: ${value}`,
      text: wrap(`"${key}":${value}`),
      isProto: key.includes('proto__') || key.includes('roto__'),
    })),
  ),
)
