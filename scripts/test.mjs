import { prepare } from './setup/prepare.mjs'

try {
  await prepare()
  await import('./test.mts')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
