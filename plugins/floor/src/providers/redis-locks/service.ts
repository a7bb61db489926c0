// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package offers its class nowhere else
import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"
import { acquireOneByOne, executeOneByOne, type Job, type Patience } from "../../lib/locks-one-by-one"

type Keys = string | string[]

/** Locks of several processes, in Redis, as Medusa keeps them; several keys are taken one after the other. */
export class RedisLocks extends RedisLockingProvider {
  static override identifier = "redis-locks"

  override execute<T>(keys: Keys, job: Job<T>, patience?: Patience): Promise<T> {
    return executeOneByOne((key, inside, rest) => super.execute(key, inside, rest), keys, job, patience)
  }

  override acquire(keys: Keys, args?: Parameters<RedisLockingProvider["acquire"]>[1]): Promise<void> {
    const one = {
      acquire: (key: string) => super.acquire(key, args),
      ownerOf: (key: string) => this.redisClient.get(`${this.keyNamePrefix}${key}`),
      release: (taken: string[]) => this.release(taken, { ownerId: args?.ownerId }),
    }
    return acquireOneByOne(one, keys, args?.ownerId)
  }
}
