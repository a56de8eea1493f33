import { defineConfig } from 'vitest/config'

/** Left out: the property tests, the growth of time, and the cases under all rules together, which take seconds and find nothing that these do not. */
const BESIDE = ['score', 'waivers', 'evidence', 'fixes', 'messages', 'gains', 'grade-text', 'prices'].map(
  (name) => `src/grader/${name}.test.ts`,
)

export default defineConfig({ test: { include: [...BESIDE, 'tests/mutation/rules.test.ts'], environment: 'node' } })
