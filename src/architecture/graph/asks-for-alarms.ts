import type { Graph } from './types'

/** Whether silence about alarms means something: at stage "scale", or once some element says anything of alarms. */
export const asksForAlarms = (graph: Graph): boolean =>
  graph.architecture.context?.stage === 'scale' ||
  [...graph.of('gateways'), ...graph.of('services'), ...graph.of('workflows'), ...graph.of('channels')].some(
    ({ value }) => value.alarms !== undefined,
  )
