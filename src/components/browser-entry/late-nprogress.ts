/// <reference path="./nprogress.d.ts" />

type Bar = typeof import('nprogress/nprogress.js').default

let isWanted = false
let options = {}
let loading: Promise<Bar> | undefined

const load = (): Promise<Bar> => {
  loading ??= import('nprogress/nprogress.js').then(({ default: bar }) => {
    bar.configure(options)
    return bar
  })
  return loading
}

/** Stands in for `nprogress`, the theme's bar for slow ways between pages: it comes with the first press, which may begin such a way, not with every page. */
const late: Bar = {
  configure: (given) => {
    options = given
    if (typeof window === 'undefined') return
    for (const press of ['pointerdown', 'keydown']) window.addEventListener(press, () => void load().catch(() => undefined), { once: true })
  },
  start: () => {
    isWanted = true
    load().then(
      (bar) => isWanted && bar.start(),
      () => undefined,
    )
  },
  done: () => {
    isWanted = false
    loading?.then(
      (bar) => bar.done(),
      () => undefined,
    )
  },
}

// biome-ignore lint/style/noDefaultExport: what it stands in for has one
export default late
