import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mts', 'tests/**/*.test.ts', 'labs/**/*.test.ts'],
          exclude: ['tests/browser/**', 'labs/**/*.lab.test.ts', 'labs/*/work/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'labs',
          include: ['labs/**/*.lab.test.ts'],
          environment: 'node',
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
          // One emulator at a time, and the steps of a lab in their order.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-site.ts'],
          environment: 'node',
          // One Chromium at a time: two cores, and a page under test wants one of them.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine takes more than the second that is usual.
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
})
