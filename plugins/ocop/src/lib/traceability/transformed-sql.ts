import { linkInForceSql } from "./events-sql"

const INTO_OTHERS = `from trace_link tl
   where tl.from_lot_id = l.id and tl.kind = 'transformation' and tl.deleted_at is null and ${linkInForceSql("tl")}`

/** How much of lot `l` went into lots that were made of it, by the steps that say a quantity and that nobody declared a mistake. */
export const TRANSFORMED = `select coalesce(sum(tl.quantity), 0)::int ${INTO_OTHERS}`

/** How many steps say that goods of lot `l` went into other lots, but not how much. */
export const UNMEASURED = `select count(*)::int ${INTO_OTHERS} and tl.quantity is null`
