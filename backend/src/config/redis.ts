// Most of what an event costs is waiting (for an engine, a mail server): one at a time, a hundred changed listings would hold up an order.
const EVENTS_AT_ONCE = 10
// Milliseconds between two looks at a lock that another holds. Medusa's own second is an age where twenty carts want one thing.
const LOOK_AGAIN_MS = 100

/** The four Redis modules of Medusa; without an address Medusa's in-process ones serve. */
export const redisModules = (redisUrl: string | undefined) =>
  redisUrl
    ? [
        {
          resolve: "@medusajs/medusa/caching",
          options: {
            ttl: 60,
            providers: [
              { resolve: "@medusajs/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } },
            ],
          },
        },
        {
          resolve: "@medusajs/medusa/event-bus-redis",
          options: { redisUrl, workerOptions: { concurrency: EVENTS_AT_ONCE } },
        },
        { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
        {
          resolve: "@medusajs/medusa/locking",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/locking-redis",
                id: "locking-redis",
                is_default: true,
                options: { redisUrl, maximumRetryInterval: LOOK_AGAIN_MS },
              },
            ],
          },
        },
      ]
    : []
