// Most of what an event costs is waiting (for an engine, a mail server): one at a time, a hundred changed listings would hold up an order.
const EVENTS_AT_ONCE = 10

/** Three of Medusa's Redis modules, locks apart (`lockingModule`); without an address Medusa's in-process ones serve. */
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
      ]
    : []
