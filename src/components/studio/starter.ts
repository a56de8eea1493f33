/** What the playground opens with: a small shop, as it is often drawn, with a few things that break in it. */
export const STARTER_FILE = 'bookshop.json'
export const STARTER = `{
  "version": 1,
  "name": "Bookshop",
  "context": { "stage": "growth", "teams": 2, "engineers": 7, "peakRps": 120 },
  "clients": {
    "shopper": { "rps": 60, "calls": [{ "to": "api", "tls": true, "auth": "jwt" }] }
  },
  "gateways": {
    "api": {
      "type": "api-gateway", "auth": "jwt", "tls": true, "throttleRps": 200,
      "apiVersion": "v1", "logs": "cloudwatch", "traces": "opentelemetry", "alarms": true,
      "routes": [
        { "path": "/v1/books", "to": "catalog", "auth": "iam", "tls": true, "timeoutMs": 3000 },
        { "path": "/v1/orders", "to": "orders", "auth": "jwt", "tls": true, "timeoutMs": 3000 }
      ]
    }
  },
  "services": {
    "catalog": {
      "capabilities": ["browse", "search"], "team": "a", "compute": "lambda", "role": "catalog-role",
      "logs": "cloudwatch", "traces": "opentelemetry", "alarms": true,
      "uses": [{ "to": "catalog-table", "access": "read-write", "tls": true }]
    },
    "orders": {
      "capabilities": ["place-order", "order-status"], "team": "b", "compute": "ecs", "role": "orders-role",
      "scaling": { "min": 2, "max": 10, "on": "cpu" }, "zones": 2,
      "logs": "cloudwatch", "traces": "opentelemetry", "alarms": true, "healthCheck": true,
      "calls": [{
        "to": "payments", "tls": true, "auth": "iam", "resolve": "literal", "address": "http://10.0.3.17:8080",
        "timeoutMs": 5000, "retry": { "max": 3, "jitter": false }
      }],
      "uses": [{ "to": "orders-db", "access": "read-write", "tls": true }],
      "publishes": [{ "to": "order-events", "outbox": true }]
    },
    "payments": {
      "capabilities": ["charge"], "team": "b", "compute": "ecs", "role": "orders-role",
      "scaling": { "min": 2, "max": 6, "on": "cpu" }, "zones": 2,
      "logs": "cloudwatch", "traces": "none", "alarms": true, "healthCheck": true,
      "calls": [{
        "to": "stripe", "tls": true, "auth": "api-key",
        "circuitBreaker": true, "retry": { "max": 3, "jitter": true }
      }],
      "uses": [{ "to": "orders-db", "access": "write", "tls": true }]
    },
    "mailer": {
      "capabilities": ["mail"], "team": "a", "compute": "lambda", "role": "mailer-role",
      "logs": "cloudwatch", "traces": "opentelemetry", "alarms": true,
      "consumes": [{ "from": "mail-queue", "idempotent": true }]
    }
  },
  "stores": {
    "catalog-table": { "type": "dynamodb", "owner": "catalog", "encrypted": true, "backups": true },
    "orders-db": { "type": "rds", "owner": "orders", "encrypted": true, "backups": true }
  },
  "channels": {
    "order-events": { "type": "eventbridge", "forwardsTo": ["mail-queue"] },
    "mail-queue": { "type": "sqs", "encrypted": true }
  },
  "externals": { "stripe": { "availability": 0.999 } },
  "flows": {
    "checkout": { "path": ["shopper", "api", "orders", "payments", "stripe"], "critical": true }
  }
}
`
