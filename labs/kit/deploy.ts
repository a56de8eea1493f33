import { createHash } from 'node:crypto'
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import { setTimeout as sleep } from 'node:timers/promises'
import { emulatorLog } from '../localstack/emulator'
import { unsupportedTypes } from '../localstack/unsupported'
import { clientConfig } from './client-config'
import { LabError } from './lab-error'

const WITHIN_MS = 120_000
const BEAT_MS = 10_000

export interface Deployment {
  readonly endpoint: string
  readonly stack: string
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
}

export type Outputs = Readonly<Record<string, string>>

/** Of everything that decides what a stack holds. */
export const deploymentHash = ({ template, parameters }: Pick<Deployment, 'template' | 'parameters'>): string =>
  createHash('sha256').update(JSON.stringify([template, parameters])).digest('hex')

const describe = async (client: CloudFormationClient, stack: string): Promise<Stack | undefined> => {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }))
    return Stacks?.[0]?.StackStatus === 'DELETE_COMPLETE' ? undefined : Stacks?.[0]
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined
    throw error
  }
}

/** What failed first, in CloudFormation's own words. */
const firstFailure = async (client: CloudFormationClient, stack: string): Promise<string> => {
  const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: stack }))
  const failed = (StackEvents ?? []).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('_FAILED')).at(-1)
  const reason = failed?.ResourceStatusReason ?? (await describe(client, stack))?.StackStatusReason ?? 'CloudFormation gives no reason.'
  return failed ? `${failed.LogicalResourceId} (${failed.ResourceType}): ${reason}` : reason
}

const settled = async (
  client: CloudFormationClient,
  stack: string,
  say: (line: string) => void,
  doing: string,
): Promise<Stack | undefined> => {
  const started = Date.now()
  for (let told = started; Date.now() - started < WITHIN_MS; await sleep(300)) {
    const found = await describe(client, stack)
    if (!found?.StackStatus?.endsWith('_IN_PROGRESS')) return found
    if (Date.now() - told < BEAT_MS) continue
    told = Date.now()
    say(`  CloudFormation is ${doing}, ${Math.round((told - started) / 1000)} s so far`)
  }
  throw new LabError(`CloudFormation did not finish within ${WITHIN_MS / 1000} s.`, 'Run down, then up again.')
}

/** A type that the emulator does not know is reported as created, and is not. The log alone says so. */
const refuseUnsupported = async (): Promise<void> => {
  const types = unsupportedTypes(await emulatorLog())
  if (types.length === 0) return
  throw new LabError(
    `LocalStack cannot create ${types.join(', ')}, whatever CloudFormation reports.`,
    'Take the resource out of the template: this emulator does not have it.',
  )
}

/** Creates a stack and returns its outputs. Throws a LabError with the first failure where it cannot be created. */
export const createStack = async ({ endpoint, stack, template, parameters }: Deployment, say: (line: string) => void): Promise<Outputs> => {
  const client = new CloudFormationClient(clientConfig(endpoint, 60_000))
  await client.send(
    new CreateStackCommand({
      StackName: stack,
      TemplateBody: template,
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    }),
  )
  const found = await settled(client, stack, say, 'creating the stack')
  if (found?.StackStatus !== 'CREATE_COMPLETE')
    throw new LabError(
      `The stack could not be created (${found?.StackStatus ?? 'it is gone'}). ${await firstFailure(client, stack)}`,
      'Mend the template, run down, then up again.',
    )
  await refuseUnsupported()
  client.destroy()
  return Object.fromEntries((found.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']))
}

/** Deletes a stack and waits until it is gone. One that is not there is gone already. */
export const deleteStack = async (endpoint: string, stack: string, say: (line: string) => void): Promise<void> => {
  const client = new CloudFormationClient(clientConfig(endpoint, 60_000))
  if ((await describe(client, stack)) !== undefined) {
    await client.send(new DeleteStackCommand({ StackName: stack }))
    const left = await settled(client, stack, say, 'deleting the stack')
    if (left !== undefined) throw new LabError(`The stack ${stack} could not be deleted. ${await firstFailure(client, stack)}`, 'Run down once more.')
  }
  client.destroy()
}
