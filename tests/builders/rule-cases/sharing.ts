import type { RuleCase } from './rule-case'

/** For the rules on what is shipped, scaled or written together. */
export const SHARING_CASES: readonly RuleCase[] = [
  {
    rule: 'shared-deployment-artifact',
    because: 'A service without an artifact has its own, which is not the one that another service names after it.',
    design: { services: { orders: {}, billing: { artifact: 'orders' }, cart: {}, stock: { artifact: 'Orders' } } },
    finds: [],
  },
  {
    rule: 'shared-deployment-artifact',
    because: 'An artifact called like something that every object has is shared by the three that name it.',
    design: { services: { a: { artifact: 'constructor' }, b: { artifact: 'constructor' }, c: { artifact: 'constructor' } } },
    finds: ['error shared /services/a/artifact', 'error shared /services/b/artifact', 'error shared /services/c/artifact'],
  },
  {
    rule: 'shared-deployment-artifact',
    because: 'The rule does not take an absent artifact for a shared one, nor a name of JavaScript for a member.',
    design: {
      services: { a: {}, b: {}, c: { artifact: 'constructor' }, d: { artifact: 'toString' } },
    },
    finds: [],
  },
  {
    rule: 'shared-deployment-artifact',
    because: 'The rule says it of each service.',
    design: { services: { a: { artifact: 'x' }, b: { artifact: 'x' }, c: { artifact: 'X' } } },
    finds: ['error shared /services/a/artifact', 'error shared /services/b/artifact'],
  },
  {
    rule: 'shared-deployment-artifact',
    because: 'A service that states none is not asked.',
    design: { services: { a: { artifact: 'x' }, b: {} } },
    finds: [],
    checks: 1,
  },
  {
    rule: 'shared-domain-library',
    because: 'One service that lists a library twice shares it with nobody.',
    design: {
      services: {
        a: {
          libraries: [
            { name: 'm', kind: 'domain' },
            { name: 'm', kind: 'domain' },
          ],
        },
        b: { libraries: [{ name: 'm', kind: 'technical' }] },
        c: { libraries: [{ name: 'm' }] },
      },
    },
    finds: [],
  },
  {
    rule: 'shared-domain-library',
    because: 'Listed twice and shared, it is one finding a service, at the entry that says domain.',
    design: {
      services: {
        a: {
          libraries: [
            { name: 'm', kind: 'technical' },
            { name: 'm', kind: 'domain' },
            { name: 'm', kind: 'domain' },
          ],
        },
        b: { libraries: [{ name: 'm', kind: 'domain' }] },
      },
    },
    finds: ['warning shared /services/a/libraries/1', 'warning shared /services/b/libraries/0'],
  },
  {
    rule: 'shared-scaling-unit',
    because: 'Services without a unit share none; a unit may be called like another service.',
    design: { services: { a: {}, b: { unit: 'a' }, c: { unit: 'toString' } } },
    finds: [],
  },
  {
    rule: 'shared-scaling-unit',
    because: 'Two units with two services each: every service is blamed for its own, also where it has no compute.',
    design: { services: { a: { unit: 'u' }, b: { unit: 'constructor' }, c: { unit: 'u' }, d: { unit: 'constructor', compute: 'lambda' } } },
    finds: [
      'warning shared /services/a/unit',
      'warning shared /services/b/unit',
      'warning shared /services/c/unit',
      'warning shared /services/d/unit',
    ],
  },
  {
    rule: 'shared-scaling-unit',
    because: 'The rule takes an absent unit for none.',
    design: { services: { a: {}, b: {}, c: { unit: 'x' } } },
    finds: [],
  },
  {
    rule: 'shared-scaling-unit',
    because: 'The rule says it of each of three.',
    design: { services: { a: { unit: 'x' }, b: { unit: 'x' }, c: { unit: 'x' } } },
    finds: [...['a', 'b', 'c'].map((id) => `warning shared /services/${id}/unit`)],
  },
  {
    rule: 'shared-scaling-unit',
    because: 'A service that states none is not asked.',
    design: { services: { a: { unit: 'x' }, b: {} } },
    finds: [],
    checks: 1,
  },
  {
    rule: 'shared-domain-library',
    because: 'Two libraries that two services share are two findings each.',
    design: {
      services: Object.fromEntries(
        ['a', 'b'].map((id) => [id, { libraries: ['constructor', 'm'].map((name) => ({ name, kind: 'domain' as const })) }]),
      ),
    },
    finds: [
      'warning shared /services/a/libraries/0',
      'warning shared /services/a/libraries/1',
      'warning shared /services/b/libraries/0',
      'warning shared /services/b/libraries/1',
    ],
  },
  {
    rule: 'shared-domain-library',
    because: 'The rule lets one service list a library twice, and a technical or an undeclared one be shared.',
    design: {
      services: {
        a: { libraries: [{ name: 'x', kind: 'domain' }, { name: 'x', kind: 'domain' }, { name: 't', kind: 'technical' }, { name: 'u' }] },
        b: { libraries: [{ name: 'x', kind: 'technical' }, { name: 't', kind: 'technical' }, { name: 'u' }] },
      },
    },
    finds: [],
  },
  {
    rule: 'shared-domain-library',
    because: 'The rule points at the library and not at the first one.',
    design: {
      services: {
        a: {
          libraries: [
            { name: 't', kind: 'technical' },
            { name: 'x', kind: 'domain' },
          ],
        },
        b: { libraries: [{ name: 'x', kind: 'domain' }] },
      },
    },
    finds: ['warning shared /services/a/libraries/1', 'warning shared /services/b/libraries/0'],
  },
  {
    rule: 'shared-domain-library',
    because: 'A service that states none is not asked.',
    design: { services: { a: { libraries: [{ name: 'x' }] }, b: {} } },
    finds: [],
    checks: 1,
  },
]
