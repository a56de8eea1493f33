import { prepare } from './setup/prepare.mjs'

try {
  await prepare()
  await import('./start.mts')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
