import { messageOf } from '../labs/kit/lab-error'
import { prepareEmulator } from '../labs/localstack/emulator'
import { runStages } from './check/report.mts'
import { oneCheck, type Stage } from './check/stage.mts'
import { DEAD_CODE, STATIC_STAGES } from './check/static-stages.mts'
import { countTests, runVitest } from './check/vitest-stage.mts'
import { ensureChromium, NO_CHROMIUM } from './chromium.mts'
import { ensureSite } from './site/build-site.mts'

let isSiteBuilt = false

const site: Stage = {
  name: 'site',
  run: async () => {
    const { ok, built, output } = await ensureSite()
    isSiteBuilt = ok
    return oneCheck(ok, output.trimEnd(), ok && !built ? 'build/ holds this site already' : undefined)
  },
}

const browser: Stage = {
  name: 'browser tests',
  run: async () => {
    if (!isSiteBuilt) return oneCheck(false, 'The browser tests need the built site, and it could not be built.')
    const chromium = await ensureChromium()
    if (chromium) return runVitest('browser', { CHROMIUM_PATH: chromium })
    if (process.env.CI === 'true') return oneCheck(false, NO_CHROMIUM)
    return { passed: 0, failed: 0, skipped: await countTests('browser'), note: NO_CHROMIUM }
  },
}

const labs: Stage = {
  name: 'labs',
  run: async () => {
    try {
      await prepareEmulator((line) => console.log(`  ${line.trim()}`))
    } catch (error) {
      const why = `The labs need LocalStack, and it cannot be had here: ${messageOf(error)}`
      return process.env.CI === 'true' ? oneCheck(false, why) : { passed: 0, failed: 0, skipped: await countTests('labs'), note: why }
    }
    return runVitest('labs')
  },
}

const unit: Stage = { name: 'unit tests', run: () => runVitest('unit') }

await runStages([...STATIC_STAGES, DEAD_CODE, unit, labs, site, browser])
