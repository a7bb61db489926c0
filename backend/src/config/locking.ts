// Milliseconds between two looks at a lock that another holds. Medusa's own second is an age where twenty carts want one thing.
const LOOK_AGAIN_MS = 100

/** Locks in Redis; without an address those of this process. Both take several keys one after the other. */
export const lockingModule = (redisUrl: string | undefined) => ({
  resolve: "@medusajs/medusa/locking",
  options: {
    providers: [
      redisUrl
        ? {
            resolve: "@san-ocop/floor/providers/redis-locks",
            id: "redis-locks",
            is_default: true,
            options: { redisUrl, maximumRetryInterval: LOOK_AGAIN_MS },
          }
        : { resolve: "@san-ocop/floor/providers/local-locks", id: "local-locks", is_default: true },
    ],
  },
})
