declare module 'nprogress/nprogress.js' {
  const bar: {
    readonly configure: (options: object) => void
    readonly start: () => void
    readonly done: () => void
  }
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default bar
}
