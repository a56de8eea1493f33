import { expect, it } from 'vitest'
import { nearestPath } from './nearest-path'

const PATHS = ['/', '/docs', '/docs/data', '/rules', '/rules/shared-database', '/labs/orders-api']

it.each([
  ['/docs/dat', '/docs/data'],
  ['/rules/shared-datbase', '/rules/shared-database'],
  ['/shared-database', '/rules/shared-database'],
  ['/course/chapters/data', '/docs/data'],
  ['/labs/Orders-API/', '/labs/orders-api'],
])('%s is near to %s', (typed, path) => expect(nearestPath(typed, PATHS)).toBe(path))

it.each(['/', '/something/else/entirely'])('%s is near to nothing', (typed) => expect(nearestPath(typed, PATHS)).toBeUndefined())
