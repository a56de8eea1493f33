import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  type InputLogEvent,
  PutLogEventsCommand,
  ResourceAlreadyExistsException,
} from '@aws-sdk/client-cloudwatch-logs'
import { clientConfig } from './client-config'

const EVERY_MS = 500
/** CloudWatch Logs takes 10,000 events at once; this many wait at most while it does not answer. */
const KEPT = 10_000

/** Sends the lines of a service to CloudWatch Logs, as the awslogs driver does on ECS. */
export const shipLogs = (endpoint: string, logGroupName: string, logStreamName: string) => {
  const client = new CloudWatchLogsClient(clientConfig(endpoint))
  let waiting: InputLogEvent[] = []
  let created = false

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const logEvents = waiting
    waiting = []
    try {
      if (!created) {
        await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName })).catch((error: unknown) => {
          if (!(error instanceof ResourceAlreadyExistsException)) throw error
        })
        created = true
      }
      await client.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
    } catch {
      // The file beside it has every line; here the next beat tries again.
      waiting = [...logEvents, ...waiting].slice(-KEPT)
    }
  }

  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(flush)
  }, EVERY_MS)
  return {
    add: (message: string): void => void waiting.push({ message, timestamp: Date.now() }),
    end: async (): Promise<void> => {
      clearInterval(timer)
      await running.then(flush)
      client.destroy()
    },
  }
}
