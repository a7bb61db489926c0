import redis from "@medusajs/locking-redis"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { RedisLocks } from "./service"

/** The connection is made as Medusa's own provider makes it, from the same options. */
export default ModuleProvider(Modules.LOCKING, { services: [RedisLocks], loaders: redis.loaders })
