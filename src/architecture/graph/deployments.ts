import { type NamedEntry, namedEntries } from './named-entries'
import { onceAGraph } from './once-a-graph'
import type { ServiceElement } from './types'

export interface Deployment {
  readonly pipeline: NamedEntry<'pipelines'>
  /** The services it deploys, each once; other names in `deploys` (a job, a website) are left out. */
  readonly services: readonly ServiceElement[]
}

/** What each pipeline deploys, in file order. */
export const deploymentsOf = onceAGraph((graph): readonly Deployment[] =>
  namedEntries(graph.architecture, 'pipelines').map((pipeline) => ({
    pipeline,
    services: [...new Set(pipeline.value.deploys)].map((id) => graph.byId(id)).filter((element) => element?.section === 'services'),
  })),
)
