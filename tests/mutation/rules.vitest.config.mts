import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['tests/mutation/rules.test.ts'], environment: 'node' } })
