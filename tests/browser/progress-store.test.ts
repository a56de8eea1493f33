import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { makeRng } from '../builders/rng'
import { useBrowser } from './open-page'
import { ANSWER, openStore, readFound, type StoreWindow } from './open-store'

const KILLS = 25
const RUNS = 50
const { blank } = useBrowser()

const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // The answer cannot come: whoever would give it is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

describe('in a real Chromium', () => {
  it(`loses nothing that was acknowledged when ${KILLS} tabs are killed while they write`, async () => {
    const rng = makeRng(25)
    const first = await blank()
    const context = first.context()
    const acknowledged: string[] = []
    await context.exposeBinding('acknowledge', (_, id: string) => void acknowledged.push(id))
    const lost: string[] = []
    let page = first
    for (let kill = 0; kill < KILLS; kill++) {
      await openStore(page)
      const before = acknowledged.length
      const writing = page.evaluate(
        async ({ answer, kill }) => {
          const { openProgress, acknowledge } = window as unknown as StoreWindow
          const store = await openProgress()
          for (let n = 0; ; n++) {
            const id = `kill-${kill}-${n}`
            if ((await store.record({ ...answer, id })).ok) await acknowledge(id)
          }
        },
        { answer: ANSWER, kill },
      )
      writing.catch(() => undefined)
      await expect.poll(() => acknowledged.length).toBeGreaterThan(before)
      await page.waitForTimeout(rng() * 300)
      await crash(page)

      page = await context.newPage()
      await openStore(page)
      const { ids, damaged, missing, where } = await readFound(page)
      const found = new Set(ids)
      lost.push(...acknowledged.filter((id) => !found.has(id)))
      expect({ damaged, missing, where }).toEqual({ damaged: 0, missing: 0, where: 'indexed-db' })
    }
    console.log(`kills in Chromium: ${KILLS}, acknowledged: ${acknowledged.length}, lost: ${lost.length}`)
    expect(acknowledged.length).toBeGreaterThan(KILLS * 10)
    expect(lost).toEqual([])
  }, 180_000)

  it(`loses no update in ${RUNS} runs of two tabs at once, and each tab sees both`, async () => {
    const left = await blank()
    const right = await left.context().newPage()
    const tabs = [left, right] as const
    const write = (page: Page, name: string) =>
      page.evaluate(
        async ({ answer, name }) => {
          const store = await (window as unknown as StoreWindow).openProgress()
          Object.assign(window, { store })
          const ids: string[] = []
          for (let n = 0; n < 6; n++) {
            if (Math.random() < 0.5) await new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
            const id = `${name}-${n}`
            if ((await store.record({ ...answer, id })).ok) ids.push(id)
          }
          return ids
        },
        { answer: ANSWER, name },
      )
    const sees = (page: Page, ids: readonly string[]) =>
      page.evaluate((wanted) => {
        const { store } = window as unknown as { store: Awaited<ReturnType<StoreWindow['openProgress']>> }
        return wanted.filter((id) => !store.getState().entries.has(id))
      }, ids)
    const acknowledged: string[] = []
    for (let run = 0; run < RUNS; run++) {
      await Promise.all(tabs.map(openStore))
      const ids = (await Promise.all([write(left, `left-${run}`), write(right, `right-${run}`)])).flat()
      expect(ids).toHaveLength(12)
      acknowledged.push(...ids)
      for (const tab of tabs) await expect.poll(() => sees(tab, ids)).toEqual([])
    }
    await openStore(left)
    const { ids, damaged, missing } = await readFound(left)
    const found = new Set(ids)
    console.log(
      `runs of two tabs in Chromium: ${RUNS}, updates: ${acknowledged.length}, lost: ${acknowledged.filter((id) => !found.has(id)).length}`,
    )
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
    expect({ damaged, missing, count: found.size }).toEqual({ damaged: 0, missing: 0, count: RUNS * 12 })
  }, 180_000)
})
