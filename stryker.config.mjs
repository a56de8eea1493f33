/** Mutation tests of the grader, in two parts that `npm run mutation` runs one after the other: tests/mutation/run.mts says which files. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/ignore-texts.mjs'],
  ignorers: ['texts'],
  // The tests name their files in variables, which Vitest cannot follow from a mutated file to the test.
  vitest: { related: false },
  coverageAnalysis: 'perTest',
  // What is computed when a module is loaded concerns all tests at once, and would make each such mutant as dear as all of them: tables of
  // prices, weights and names of principles. In rules it is computed within the test, and is measured.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['build', '.docusaurus', 'dist', 'reports', 'docs', 'static', 'labs', '.cache'],
  allowEmpty: true,
  reporters: ['progress-append-only', 'html'],
}
