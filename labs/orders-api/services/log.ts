type Fields = Readonly<Record<string, unknown>>

/**
 * One JSON object a line on standard output. Shipping it to CloudWatch Logs is the platform's work: on ECS the awslogs driver's, here the lab's.
 * `correlationId` is the same in every service that has to do with one request. Nothing secret and no body of a request goes in.
 */
export const logger =
  (service: string) =>
  (level: 'info' | 'warn' | 'error', event: string, fields: Fields = {}): void =>
    console.log(JSON.stringify({ time: new Date().toISOString(), level, service, event, ...fields }))
