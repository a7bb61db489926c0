import { Client } from "pg"

/** The audit table as plugin floor makes it: the service under test writes to it in its own transaction. */
export const AUDIT_TABLE = `create table if not exists audit_entry (id text primary key, at timestamptz, actor_type text, actor_id text,
  actor_name text, on_behalf_of text, province_code text, seller_id text, action text, entity_type text, entity_id text,
  before jsonb, after jsonb, reason text, ip text, request_id text, created_at timestamptz, updated_at timestamptz,
  deleted_at timestamptz)`

/** The database that the module test runner made for `moduleName`. */
export const databaseOf = (moduleName: string): string =>
  `medusa-${moduleName}-integration-${process.env.JEST_WORKER_ID ?? "1"}`

/** Runs one statement in the database that the module test runner made for `moduleName`. */
export async function query(moduleName: string, sql: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: databaseOf(moduleName),
  })
  await client.connect()
  try {
    return (await client.query(sql, values.length > 0 ? [...values] : undefined)).rows
  } finally {
    await client.end()
  }
}

/** What reads resolve from a container, with the database of `moduleName` behind it. */
export const readersOf = (moduleName: string) => {
  const raw = async (sql: string, bindings: readonly unknown[]) => {
    let place = 0
    const numbered = sql.replaceAll("?", () => `$${String((place += 1))}`)
    return { rows: await query(moduleName, numbered, bindings) }
  }
  return { resolve: () => ({ raw }) }
}
