import { type ClientBase, Pool } from "pg"
import { databaseUrl } from "./server"

let connections: Pool | undefined

/** Those of one file of tests: they end soon after it has used them last. */
function pool(): Pool {
  if (connections) return connections
  connections = new Pool({ connectionString: databaseUrl(), max: 50, idleTimeoutMillis: 1_000, allowExitOnIdle: true })
  connections.on("error", () => undefined) // one that nobody uses: a suite restarts what it speaks to
  return connections
}

/**
 * Runs `work` on a connection to the server's database that nobody else has meanwhile. It is lent again: for a new one PostgreSQL starts a process,
 * which reads its catalogue first, and suites look thousands of times. Whoever gets it next finds nothing of what was set, locked or begun on it.
 */
export async function withDatabase<T>(work: (database: ClientBase) => Promise<T>): Promise<T> {
  const database = await pool().connect()
  try {
    return await work(database)
  } finally {
    // Refused within a transaction that was left open: then the connection ends, and that with it.
    await database.query("discard all").then(
      () => database.release(),
      () => database.release(true),
    )
  }
}
