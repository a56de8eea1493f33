import { Command, CommanderError } from 'commander'
import { VERSION } from '../grader/version'
import { EXIT, type ExitCode } from './exit-codes'
import { explainCommand } from './explain-command'
import { gradeCommand } from './grade-command'
import type { Io } from './io'
import { rulesCommand } from './rules-command'
import { schemaCommand } from './schema-command'

const AFTER_HELP = `
Examples:
  blast-radius grade bookshop.json              grade a design
  blast-radius explain shared-database          why a rule matters, and an example with its fix
  blast-radius schema > architecture.schema.json

A design is a JSON file: "version", "name", and what there is, such as "services" and "stores".
  { "version": 1, "name": "Shop", "services": { "orders": { "uses": [{ "to": "orders-table" }] } },
    "stores": { "orders-table": { "type": "dynamodb", "owner": "orders" } } }

In a checkout of Blast Radius, \`npm run -s cli --\` stands for \`blast-radius\`.

Exit codes: 0 fine, 1 findings at or above --fail-on, 2 the input or the command is unusable.`

/** Runs one command line (without the name of the program) and says how it ended. Throws only on a mistake of this program. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine
  const answer = (given: ExitCode) => {
    code = given
  }
  const program = new Command('blast-radius')
    .description('Grades microservice designs on AWS: what is wrong, why it matters, what to do next.')
    .version(VERSION, '-v, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER_HELP)
    .addCommand(gradeCommand(io, answer))
    .addCommand(rulesCommand(io))
    .addCommand(explainCommand(io, answer))
    .addCommand(schemaCommand(io))
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: io.out, writeErr: io.err }).showHelpAfterError('The whole help: blast-radius --help').exitOverride()
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unusable
    throw error
  }
}
