import { prepare } from './setup/prepare.mjs'

try {
  await prepare()
  // The labs import rooms of src/, whose files are CommonJS to Node.
  const { register } = await import('tsx/cjs/api')
  register()
  const { main } = await import('../labs/cli/main.ts')
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
