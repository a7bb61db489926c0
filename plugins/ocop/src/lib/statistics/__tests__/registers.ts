import { readdirSync } from "node:fs"
import path from "node:path"
import { Client } from "pg"

const PLUGINS = path.resolve(__dirname, "../../../../..")
const MODULES = [
  "floor/src/modules/audit",
  "marketplace/src/modules/seller",
  "marketplace/src/modules/listing",
  "marketplace/src/modules/voucher",
  "marketplace/src/modules/order_group",
  "marketplace/src/modules/casework",
  "ocop/src/modules/programme",
  "ocop/src/modules/traceability",
  "ocop/src/modules/statistics",
]

type Migration = { up(): Promise<void>; getQueries(): unknown[] }

async function statementsOf(module: string): Promise<string[]> {
  const folder = path.join(PLUGINS, module, "migrations")
  const files = readdirSync(folder).filter((file) => /^Migration\d+\.ts$/.test(file))
  const statements: unknown[] = []
  for (const file of files.sort()) {
    const exported = (await import(path.join(folder, file))) as Record<string, new (...of: unknown[]) => Migration>
    const Class = Object.values(exported).find((value) => typeof value === "function" && "up" in value.prototype)
    if (!Class) throw new Error(`${file} holds no migration`)
    const migration = new Class(undefined, { get: () => undefined })
    await migration.up()
    statements.push(...migration.getQueries())
  }
  return statements.map(String)
}

const connect = async (database: string): Promise<Client> => {
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database })
  await client.connect()
  return client
}

/** An empty database with the registers that statistics read and with those of `more` modules, made by their own migrations. */
export async function openRegisters(name: string, more: readonly string[] = []): Promise<Client> {
  const server = await connect("postgres")
  await server.query(`drop database if exists ${name}`)
  await server.query(`create database ${name}`)
  await server.end()
  const database = await connect(name)
  for (const module of [...MODULES, ...more]) {
    for (const statement of await statementsOf(module)) await database.query(statement)
  }
  return database
}

/** Replaces `?` by the numbered parameters of the driver. */
export const numbered = (sql: string): string => {
  let count = 0
  return sql.replace(/\?/g, () => `$${String(++count)}`)
}

const TABLES =
  "audit_entry certificate_notice certificate product_producer seller_producer producer lot listing_hold listing_revision listing group_order_event order_discount group_order seller_restriction seller indicator_record"

/** Fills the registers anew. */
export async function fill(database: Client, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  // Guards and foreign keys are for people; a session of their own setting leaves them out.
  await database.query("set session_replication_role = replica")
  for (const table of TABLES.split(" ")) await database.query(`delete from ${table}`)
  for (const [table, of] of Object.entries(rows)) {
    const columns = [...new Set(of.flatMap((row) => Object.keys(row)))]
    if (columns.length === 0) continue
    await database.query(
      `insert into ${table} (${columns.join(", ")}) select ${columns.join(", ")} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(of)],
    )
  }
}
