import type { Channel, Gateway, Service, Store } from '../architecture/types'

/*
 * What the smallest of each costs that runs all month, whether it is used or not: USD a month of 730 hours in us-east-1, checked 2026-11.
 * Fargate, Application Load Balancer and EKS are facts of this course (price-fargate, price-alb, price-eks-control-plane); the others are
 * second-hand. What is paid by use counts as 0.
 */

/** A task or an instance, by what it runs on. ECS and EKS: Fargate with 0.25 vCPU at 0.04048 and 0.5 GB at 0.004445 USD an hour. EC2: t4g.micro. */
export const TASK_USD: Readonly<Record<NonNullable<Service['compute']>, number>> = {
  ecs: 9.01,
  eks: 9.01,
  ec2: 6.13,
  lambda: 0,
  container: 0,
}

/** The control plane of one EKS cluster: 0.10 USD an hour. */
export const EKS_CLUSTER_USD = 73

/** ALB and NLB: 0.0225 USD an hour without what passes through them. */
export const GATEWAY_USD: Readonly<Record<Gateway['type'], number>> = {
  alb: 16.43,
  nlb: 16.43,
  'api-gateway': 0,
  'http-api': 0,
  websocket: 0,
  appsync: 0,
  cloudfront: 0,
  bff: 0,
  other: 0,
}

/** RDS: db.t4g.micro. Aurora: 0.5 ACU at 0.12 USD an hour. ElastiCache: cache.t4g.micro. OpenSearch: t3.small.search. DocumentDB: db.t3.medium. */
export const STORE_USD: Readonly<Record<Store['type'], number>> = {
  rds: 11.68,
  aurora: 43.8,
  elasticache: 11.68,
  opensearch: 26.28,
  documentdb: 56.94,
  dynamodb: 0,
  s3: 0,
  other: 0,
}

/**
 * Machines that a store pays for: one, and two where it states that it stands in two zones or more. The standby of RDS is billed like the
 * primary (RDS User Guide, "On-Demand DB instances", read 2026-11), a Multi-AZ ElastiCache has at least one replica (ElastiCache API Reference,
 * ConfigureShard, read 2026-11), and OpenSearch spreads zones over nodes. The storage of Aurora and DocumentDB spans zones under one instance.
 */
export const machinesOf = ({ type, zones = 1 }: Pick<Store, 'type' | 'zones'>): number => (zones >= 2 && NODE_PER_ZONE.has(type) ? 2 : 1)

const NODE_PER_ZONE: ReadonlySet<Store['type']> = new Set(['rds', 'elasticache', 'opensearch'])

/** Kinesis: one shard. MSK: two kafka.t3.small. Amazon MQ for RabbitMQ: mq.t3.micro. */
export const CHANNEL_USD: Readonly<Record<Channel['type'], number>> = {
  kinesis: 10.95,
  msk: 66.58,
  rabbitmq: 19.74,
  sqs: 0,
  sns: 0,
  eventbridge: 0,
  other: 0,
}
