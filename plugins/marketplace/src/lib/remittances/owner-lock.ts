const LOCK = `select pg_advisory_xact_lock(hashtext(?))`

/** What carriers have paid one owner is told of by one at a time: statements, decisions about their rows, and ticks by hand. */
export const ownerLock = (ownerId: string): [string, unknown[]] => [LOCK, [`cod-statement:${ownerId}`]]
