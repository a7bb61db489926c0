/**
 * The Search Module's engines. PostgreSQL is always there: it answers when Meilisearch does not, and it is all there is
 * where no Meilisearch runs. An index names the one it lives in as its `provider`.
 */
const POSTGRES = {
  resolve: "./src/modules/search_fallback",
  id: "postgres",
  // English, which is what it takes else, leaves out mè, mỳ, sò, than and đỏ as "me", "my", "so", "than" and "do".
  options: { engine: "native", language: "simple" },
}

/** @param host address of Meilisearch, or undefined where there is none */
export const searchModule = (host: string | undefined, apiKey: string | undefined) => ({
  resolve: "@medusajs/medusa/search",
  options: {
    // Asked for as soon as there are two engines, though each index names its own.
    default_provider: host ? "meilisearch" : "search-postgres",
    // Fewer, larger writes: Meilisearch pays for each one, not for its size.
    reindex: { batch_size: 1_000 },
    providers: [
      POSTGRES,
      ...(host
        ? [
            {
              resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
              id: "meilisearch",
              options: { config: { host, apiKey }, task_polling_interval_ms: 100 },
            },
          ]
        : []),
    ],
  },
})
