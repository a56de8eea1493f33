import type { Graph } from './types'

/** Whether some element says anything of alarms: only then does silence mean something. */
export const statesAlarms = (graph: Graph): boolean =>
  [...graph.of('gateways'), ...graph.of('services'), ...graph.of('workflows'), ...graph.of('channels')].some(
    ({ value }) => value.alarms !== undefined,
  )
