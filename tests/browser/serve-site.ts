import type { TestProject } from 'vitest/node'
import { findChromium, NO_CHROMIUM } from '../../scripts/chromium.mts'
import { serveBuild } from '../../scripts/serve.mts'
import { readStamp } from '../../scripts/site/build-site.mts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string
    /** The program to start: launchChromium(inject('chromiumPath')). */
    chromiumPath: string
  }
}

/** Serves the built site once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!readStamp()) throw new Error('There is no built site to test. `npm run build` makes one; `npm test` does both.')
  const chromiumPath = await findChromium()
  if (!chromiumPath) throw new Error(NO_CHROMIUM)
  const site = await serveBuild({ port: 0 })
  project.provide('siteUrl', site.url)
  project.provide('chromiumPath', chromiumPath)
  return site.close
}
