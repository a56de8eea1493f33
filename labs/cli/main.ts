import { existsSync, readFileSync } from 'node:fs'
import { Command } from 'commander'
import { guardSockets } from '../kit/guard'
import { LabError } from '../kit/lab-error'
import { labIds, loadLab } from '../kit/load-lab'
import { logFileOf } from '../kit/services'
import { labsUp } from '../kit/state'
import { breakLab, fixLab } from './break-and-fix'
import { down } from './down'
import { up } from './up'
import { verify } from './verify'

/** 0 fine, 1 a check failed, 2 the command could not be carried out. */
const EXIT = { checksFailed: 1, cannot: 2 } as const

const say = (line: string): void => console.log(line)

const HELP = `
A lab is a stack and a few services that run on this machine: LocalStack in Docker where a daemon runs, without Docker otherwise.
No command reaches AWS: credentials are made up, and a connection of the commands or services that would leave this machine fails.
Only the first start downloads: LocalStack itself, from Docker Hub or from PyPI and Maven Central.

  npm run lab -- up orders-api                         start everything; the first time takes about a minute
  npm run lab -- verify orders-api                     run the checks; writes a receipt when all pass
  npm run lab -- break orders-api acknowledge-first    put a mistake into the services, then verify again
  npm run lab -- fix orders-api                        have the course's code back, and read what was wrong
  npm run lab -- down orders-api                       stop everything

LAB_PORT=4600 in front of up takes another port than 4566; LAB_MODE=host starts LocalStack without Docker where there is Docker too.

Exit codes: 0 fine, 1 a check failed, 2 the command could not be carried out.`

const list = (): void => {
  const running = labsUp()
  for (const id of labIds()) {
    const { title, minutes, summary, checks, breaks } = loadLab(id)
    say(`${id}${running.includes(id) ? ' (up)' : ''}\n  ${title}, about ${minutes} minutes. ${summary}`)
    say(`  ${checks.length} checks. To break it: ${breaks.map((one) => one.id).join(', ')}.`)
  }
}

const logs = (id: string, service: string | undefined): void => {
  const lab = loadLab(id)
  const ids = lab.services.map((one) => one.id)
  if (service !== undefined && !ids.includes(service))
    throw new LabError(`${id} has no service ${service}.`, `These are: ${ids.join(', ')}.`)
  for (const one of service === undefined ? ids : [service]) {
    const file = logFileOf(id, one)
    if (!existsSync(file)) throw new LabError(`${one} has not written a log yet.`, `npm run lab -- up ${id}`)
    for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) say(service === undefined ? `${one}  ${line}` : line)
  }
}

const program = new Command('npm run lab --')
  .description('Runs the labs of the course.')
  .addHelpText('after', HELP)
  .showHelpAfterError()
  .configureOutput({ outputError: (text, write) => write(text) })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : EXIT.cannot))

program.command('list').description('the labs, and which of them are up').action(list)
program
  .command('up <lab>')
  .description('start the emulator, deploy the stack, start the services')
  .action((id: string) => up(loadLab(id), say))
program
  .command('verify <lab>')
  .description('run the checks; write a receipt when all pass')
  .action(async (id: string) => {
    if (!(await verify(loadLab(id), say))) process.exitCode = EXIT.checksFailed
  })
program
  .command('break <lab> <sabotage>')
  .description('put a mistake into the services')
  .action((id: string, sabotage: string) => breakLab(loadLab(id), sabotage, say))
program
  .command('fix <lab>')
  .description("have the course's code back")
  .action((id: string) => fixLab(loadLab(id), say))
program.command('logs <lab> [service]').description('what the services have written since they started').action(logs)
program
  .command('down <lab>')
  .description('stop the services, delete the stack, stop the emulator')
  .action((id: string) => down(loadLab(id), say))

/** Runs one command. What goes wrong is one or two sentences on standard error. */
export const main = async (args: readonly string[]): Promise<void> => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  guardSockets()
  // `… | head` closes the pipe early. What the command does is more than what it prints, so it goes on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    await program.parseAsync(['node', 'lab', ...(args.length === 0 ? ['--help'] : args)])
  } catch (error) {
    if (!(error instanceof LabError)) throw error
    console.error(`${error.message}\n${error.hint}`)
    process.exitCode = EXIT.cannot
  }
}
