import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs'
import type { RunningLab } from '../../kit/check'
import { clientConfig } from '../../kit/client-config'

/** Lines of a log group that hold these words. */
export const logLines = async ({ endpoint }: RunningLab, logGroupName: string | undefined, words: string): Promise<readonly string[]> => {
  const client = new CloudWatchLogsClient(clientConfig(endpoint))
  const lines: string[] = []
  // The emulator takes a filter pattern and returns every line all the same, so the lines are filtered here.
  for await (const { events } of paginateFilterLogEvents({ client }, { logGroupName }))
    lines.push(...(events ?? []).map(({ message }) => message ?? ''))
  return lines.filter((line) => line.includes(words))
}
