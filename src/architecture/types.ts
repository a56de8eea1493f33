import type * as z from 'zod'
import type { architectureSchema, waiverSchema } from './schema'
import type {
  channelSchema,
  clientSchema,
  externalSchema,
  flowSchema,
  gatewaySchema,
  serviceSchema,
  storeSchema,
  workflowSchema,
} from './schema/elements'
import type { callSchema, consumeSchema, publishSchema, routeSchema, useSchema } from './schema/links'

/** A whole design, as the schema describes it. Values come from a parsed file: treat them as read-only. */
export type Architecture = z.infer<typeof architectureSchema>
export type Client = z.infer<typeof clientSchema>
export type Gateway = z.infer<typeof gatewaySchema>
export type Service = z.infer<typeof serviceSchema>
export type Workflow = z.infer<typeof workflowSchema>
export type Store = z.infer<typeof storeSchema>
export type Channel = z.infer<typeof channelSchema>
export type External = z.infer<typeof externalSchema>
export type Flow = z.infer<typeof flowSchema>
export type Waiver = z.infer<typeof waiverSchema>
export type Call = z.infer<typeof callSchema>
export type Route = z.infer<typeof routeSchema>
export type Use = z.infer<typeof useSchema>
export type Publish = z.infer<typeof publishSchema>
export type Consume = z.infer<typeof consumeSchema>

/** The seven sections whose keys share one name space. */
export const SECTIONS = ['clients', 'gateways', 'services', 'workflows', 'stores', 'channels', 'externals'] as const
export type Section = (typeof SECTIONS)[number]
