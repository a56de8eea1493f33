// CommonJS down to the bundle: starting the loader of ES modules would take a tenth of a short command.
const { requireNode } = require('./setup/require-node.cjs')

async function start() {
  requireNode()
  const { isFresh, runBundle } = require('./setup/cli-bundle.cjs')
  if (!isFresh()) {
    const { prepareBundle } = await import('./setup/bundle-cli.mjs')
    await prepareBundle()
  }
  // npm runs scripts in the package's own folder; file names are meant from where the command was typed.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  runBundle()
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
})
