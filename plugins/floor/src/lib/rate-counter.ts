import { logger } from "@medusajs/framework/logger"
import { inProcessCounter, type RateCounter, sturdyCounter } from "./rate-limit"
import { redisCounter } from "./redis-counter"

function counterOf(redisUrl: string | undefined): RateCounter {
  if (!redisUrl) return inProcessCounter()
  return sturdyCounter(redisCounter(redisUrl), inProcessCounter(), (error) => {
    const why = error instanceof Error ? error.message : String(error)
    logger.warn(`limits are counted in this process alone while Redis fails: ${why}`)
  })
}

/** The counter of this deployment: Redis where there is one, else in the process. */
export const rateCounter: RateCounter = counterOf(process.env.REDIS_URL)
