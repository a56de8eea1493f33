import { beforeEach, expect, it, vi } from 'vitest'

const bar = { configure: vi.fn(), start: vi.fn(), done: vi.fn() }
vi.mock('nprogress/nprogress.js', () => ({ default: bar }))

beforeEach(() => {
  vi.resetModules()
  vi.clearAllMocks()
})
const late = async () => (await import('./late-nprogress')).default
/** Until all that was promised has happened. */
const settled = () => new Promise((done) => setTimeout(done))

it('shows the bar with the options that were given before it came', async () => {
  const stand = await late()
  stand.configure({ showSpinner: false })
  stand.start()
  await settled()
  expect(bar.configure).toHaveBeenCalledWith({ showSpinner: false })
  expect(bar.start).toHaveBeenCalledOnce()
})

it('shows none that is over before it came', async () => {
  const stand = await late()
  stand.start()
  stand.done()
  await settled()
  expect(bar.start).not.toHaveBeenCalled()
})

it('fetches nothing to end what never began', async () => {
  const stand = await late()
  stand.done()
  await settled()
  expect(bar.done).not.toHaveBeenCalled()
})

it('comes with the first press, and not before', async () => {
  const window = new EventTarget()
  vi.stubGlobal('window', window)
  const stand = await late()
  stand.configure({ showSpinner: false })
  await settled()
  expect(bar.configure).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('pointerdown'))
  await settled()
  expect(bar.configure).toHaveBeenCalledOnce()
  expect(bar.start).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})
