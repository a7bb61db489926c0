import { MedusaError } from "@medusajs/framework/utils"
import { Pool } from "pg"
import { isTooLate } from "./deadline"

/** A keyed read: prepared once per connection under its name. Its one row has one column, the answer as JSON text. */
export type Read = { name: string; text: string }

const DEFAULT_POOL_SIZE = 8
// A page that takes longer than this is of no use to anybody, and must not hold a connection from the others.
const STATEMENT_TIMEOUT_MS = 5_000

// Nobody waits for a batch, and on a new database, whose tables PostgreSQL has not yet counted, it may be slow.
const BATCH_TIMEOUT_MS = 120_000

// A list that PostgreSQL finds is some ten statements, within the time of whoever waits for it (`withinTime`). So many lists at a time; whoever waits
// longer for his turn, or for one statement, is told so: the queue stays short.
const LISTS_AT_ONCE = 4
const LIST_TIMEOUT_MS = 2_000

function open(name: string, max: number, timeout: number, options: string): Pool {
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    max,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: timeout,
    statement_timeout: timeout,
    application_name: `san-ocop-${name}`,
    options: `-c jit=off -c random_page_cost=1.1${options}`, // pages are in memory or on SSD
  })
  // PostgreSQL that restarts breaks the connections that nobody uses: the pool lets go of them, and whoever asks next opens one.
  return pool.on("error", () => undefined)
}

let readers: Pool | undefined
let batches: Pool | undefined
let lists: Pool | undefined

/** The pool of the public reads: apart from Medusa's, so that a crowd of readers cannot starve a checkout. */
function database(): Pool {
  const max = Number(process.env.CATALOG_POOL_SIZE ?? DEFAULT_POOL_SIZE)
  // Every read finds a few rows by a key, whatever the key: planning each anew costs more than running it.
  readers ??= open("catalog", max, STATEMENT_TIMEOUT_MS, " -c plan_cache_mode=force_generic_plan")
  return readers
}

/**
 * Runs a keyed read. Answers the JSON text of its row, unparsed, or null where there is none.
 * @param values in the order of $1, $2, …; domain code passes days and instants, never SQL `now()`
 */
export async function readJson(read: Read, values: unknown[]): Promise<string | null> {
  const { rows } = await database().query<[string | null]>({ ...read, values, rowMode: "array" })
  return rows[0]?.[0] ?? null
}

/** Runs a read of several columns. */
export async function readColumns<Row extends unknown[]>(read: Read, values: unknown[]): Promise<Row[]> {
  const { rows } = await database().query<Row>({ ...read, values, rowMode: "array" })
  return rows
}

/** Runs a read of many rows of one JSON column each, parsed. */
export async function readRows<T>(read: Read, values: unknown[]): Promise<T[]> {
  const { rows } = await database().query<[T]>({ ...read, values, rowMode: "array" })
  return rows.map(([row]) => row)
}

/** Runs a long read of many rows, apart from the readers and planned for its own values. */
export async function readBatch<T>(read: Read, values: unknown[]): Promise<T[]> {
  batches ??= open("batch", 2, BATCH_TIMEOUT_MS, "")
  const { rows } = await batches.query<[T]>({ text: read.text, values, rowMode: "array" })
  return rows.map(([row]) => row)
}

/** Answers the rows of a statement with $1, $2, … in it. */
type Ask = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * Runs `work` on one of a few connections that are for the lists of PostgreSQL's own search alone. Its statements run one after the other, and
 * where one fails, or nobody waits any more, those behind it fail with it. @throws Error of PostgreSQL or of the pool, also when no turn or no rows
 * came in time
 */
export async function onOneConnection<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  lists ??= open("lists", LISTS_AT_ONCE, LIST_TIMEOUT_MS, "")
  const connection = await lists.connect()
  let broken: Error | undefined
  const note = (error: Error) => (broken = error)
  connection.on("error", note) // of PostgreSQL that goes away meanwhile: what was asked fails by itself
  let last: ReturnType<Ask> = Promise.resolve([])
  try {
    return await work((text, values) => {
      last = last.then(async () => {
        if (isTooLate()) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a list came too late")
        return (await connection.query<Record<string, unknown>>(text, values)).rows
      })
      return last
    })
  } finally {
    connection.off("error", note)
    connection.release(broken)
  }
}
