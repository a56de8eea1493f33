import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Draft } from '../../src/progress/entry'
import type { ProgressStore } from '../../src/progress/store'
import { urlOf } from './open-page'

/** What stands on a page that `openStore` has prepared. */
export interface StoreWindow {
  readonly openProgress: () => Promise<ProgressStore>
  readonly acknowledge: (id: string) => Promise<void>
}

let code: Promise<string> | undefined
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'progress-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  })
  return outputFiles[0]!.text
}

/** Goes to a bare page of the site's origin and puts the site's own store there. */
export const openStore = async (page: Page): Promise<void> => {
  code ??= bundle()
  await page.goto(urlOf('img/favicon.svg'))
  await page.evaluate(await code)
}

export interface Found {
  readonly ids: readonly string[]
  readonly damaged: number
  readonly missing: number
  readonly access: string
  readonly where: string
}

/** What a tab that has just been opened finds. */
export const readFound = (page: Page): Promise<Found> =>
  page.evaluate(async () => {
    const store = await (window as unknown as StoreWindow).openProgress()
    const { entries, damaged, missing, access, where } = store.getState()
    return { ids: [...entries.keys()], damaged: damaged.length, missing, access, where }
  })

export const ANSWER: Draft = {
  kind: 'answered',
  question: 'data.outbox.lost-event',
  hash: '0123456789abcdef',
  chosen: [1],
  right: true,
  confidence: 'sure',
}
