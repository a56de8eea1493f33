import { EXIT } from './exit-codes'
import { processIo } from './io'
import { runCommandLine } from './program'

// A reader that has seen enough, such as `head`, closes the pipe: that is no error of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.fine)
  throw error
})

runCommandLine(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(
      `This is a mistake of blast-radius itself, not of the file: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = EXIT.unusable
  },
)
