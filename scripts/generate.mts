import { GENERATORS } from './check/static-stages.mts'
import { ROOT } from './setup/root.mjs'
import { runNode } from './setup/run.mjs'

for (const { name, script } of GENERATORS) {
  const { code, output } = await runNode(['--import', 'tsx', script], { cwd: ROOT, label: name })
  console.log(output.trimEnd())
  if (code !== 0) process.exitCode = 1
}
