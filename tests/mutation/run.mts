import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { countAll, countFiles, type StrykerReport } from './mutation-report.mts'

/** What the project promises, in percent. */
const PROMISED = 85

/*
 * Two parts, since all rules run in many tests of the engine: a mutant of a rule would meet them all, and only its own test can say more of it
 * than another. Files of the grader that hold tables and types alone have nothing to mutate.
 */
const PARTS = [
  { name: 'rules', file: (name: string) => `src/grader/rules/${name}/rule.ts`, all: ['*'] },
  {
    name: 'engine',
    file: (name: string) => `src/grader/${name}.ts`,
    all: ['evaluate', 'evidence', 'fixes', 'gains', 'grade-text', 'messages', 'prices', 'score', 'waivers'],
  },
]

const root = fileURLToPath(new URL('../../', import.meta.url))
const resultsOf = (part: string) => `.cache/mutation-${part}.json`

/** Measures again what is named (ids of rules, names of files of the engine), or everything. */
const measure = async (names: readonly string[]): Promise<void> => {
  const unknown = names.filter((name) => !PARTS.some(({ file }) => existsSync(file(name))))
  if (unknown.length > 0) throw new Error(`Neither a rule nor a file of the engine: ${unknown.join(', ')}.`)
  for (const { name, file, all } of PARTS) {
    const chosen = names.length === 0 ? all : names.filter((one) => existsSync(file(one)))
    if (chosen.length === 0) continue
    await new Stryker({
      mutate: chosen.map(file),
      vitest: { related: false, configFile: `tests/mutation/${name}.vitest.config.mts` },
      htmlReporter: { fileName: `reports/mutation-${name}.html` },
      // Keeps the results of the files that are not measured now. The cases are not in the test file, so that no change of them would be seen.
      incremental: true,
      incrementalFile: resultsOf(name),
      force: true,
    }).runMutationTest()
  }
}

process.chdir(root)
await measure(process.argv.slice(2))
const reports = PARTS.map(({ name }) => resultsOf(name))
  .filter(existsSync)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as StrykerReport)
const [all, files] = [countAll(reports), countFiles(reports)]
const results = { date: new Date().toISOString().slice(0, 10), node: process.version, promised: PROMISED, all, files }
writeFileSync('tests/bench/mutation.json', `${JSON.stringify(results, undefined, 2)}\n`)

for (const { file, mutants, survived, noCoverage, score } of files.filter((one) => (one.score ?? 100) < 100))
  console.log(`${String(score).padStart(6)} %  ${survived + noCoverage} of ${mutants} left  ${file}`)
console.log(`\n${all.score} % of ${all.mutants} mutants in ${files.length} files. Which are left: reports/mutation-*.html.`)
console.log('Written to tests/bench/mutation.json.')
if ((all.score ?? 0) < PROMISED) {
  console.error(`At least ${PROMISED} % is promised.`)
  process.exitCode = 1
}
