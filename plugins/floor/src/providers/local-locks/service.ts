// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package offers its class nowhere else
import { InMemoryLockingProvider } from "@medusajs/locking/dist/providers/in-memory"
import { acquireOneByOne, executeOneByOne, type Job, type Patience } from "../../lib/locks-one-by-one"

type Keys = string | string[]

/** Locks of a single process, as Medusa keeps them; several keys are taken one after the other. Nothing here expires by itself. */
export class LocalLocks extends InMemoryLockingProvider {
  static override identifier = "local-locks"

  override execute<T>(keys: Keys, job: Job<T>, patience?: Patience): Promise<T> {
    return executeOneByOne((key, inside, rest) => super.execute(key, inside, rest), keys, job, patience)
  }

  override acquire(keys: Keys, args?: Parameters<InMemoryLockingProvider["acquire"]>[1]): Promise<void> {
    const one = {
      acquire: (key: string) => super.acquire(key, args),
      ownerOf: (key: string) => Promise.resolve(this["locks"].get(key)?.ownerId ?? null),
      release: (taken: string[]) => this.release(taken, { ownerId: args?.ownerId }),
    }
    return acquireOneByOne(one, keys, args?.ownerId)
  }
}
