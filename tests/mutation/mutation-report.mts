/** What is needed of a report in the format of mutation-testing-elements: file → its mutants, each with what became of it. */
export interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

export interface Counts {
  readonly mutants: number
  readonly killed: number
  readonly timeout: number
  readonly survived: number
  readonly noCoverage: number
  /** Not counted among the mutants: texts, and what is computed when a module is loaded. */
  readonly ignored: number
  /** Share found out, by a failing test or by never ending; in percent, with one decimal; null without a mutant. */
  readonly score: number | null
}

export const countsOf = (statuses: readonly string[]): Counts => {
  const count = (status: string) => statuses.filter((one) => one === status).length
  const [killed, timeout, survived, noCoverage] = [count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')]
  const mutants = killed + timeout + survived + noCoverage
  const score = mutants === 0 ? null : Math.floor((1000 * (killed + timeout)) / mutants) / 10
  return { mutants, killed, timeout, survived, noCoverage, ignored: count('Ignored'), score }
}

/** Files → counts, the lowest score first. */
export const countFiles = (reports: readonly StrykerReport[]): readonly ({ readonly file: string } & Counts)[] =>
  reports
    .flatMap(({ files }) => Object.entries(files))
    .map(([file, { mutants }]) => ({ file, ...countsOf(mutants.map(({ status }) => status)) }))
    .sort((a, b) => (a.score ?? 100) - (b.score ?? 100) || (a.file < b.file ? -1 : 1))

/** All mutants of all files. */
export const countAll = (reports: readonly StrykerReport[]): Counts =>
  countsOf(reports.flatMap(({ files }) => Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))))
