import { runStages } from './check/report.mts'
import { STATIC_STAGES } from './check/static-stages.mts'

await runStages(STATIC_STAGES)
