import routes from '@generated/routes'
import { nearestPath } from './nearest-path'

interface Route {
  readonly path?: string | readonly string[]
  readonly routes?: readonly Route[]
}

const pathsIn = (all: readonly Route[]): readonly string[] =>
  all.flatMap(({ path, routes: inner }) => (inner ? pathsIn(inner) : typeof path === 'string' && !path.includes('*') ? [path] : []))

/** The address of the page that is nearest to one that leads nowhere. */
export const nearestPage = (typed: string): string | undefined => nearestPath(typed, pathsIn(routes))
