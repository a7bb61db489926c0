import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"

const HOLD = "wait_for_the_test"

/** `when`: SQL on `new` for the row whose writing does not come to an end. */
export type Held = { table: string; when: string }

type Doomed = {
  /** What a script of node is started with. It connects to the database under `name` (see process-database.mjs). */
  script: string
  args: readonly string[]
  name: string
  /** Where and with what else of an environment it is started. */
  cwd?: string
  env?: Record<string, string>
  /** How often it is looked whether it has come to its step, twenty milliseconds apart: a whole application takes long to start. */
  looks?: number
  /** Runs statements in that database. */
  sql: (text: string) => Promise<unknown[]>
}

async function until(isSo: () => Promise<boolean>, looks = 1_000): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    if (await isSo()) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error("it did not come to that")
}

/** A process of its own that a test kills at a step that it chooses, and starts again. */
export function doomedProcess({ script, args, name, sql, cwd, env, looks }: Doomed) {
  const sessions = `from pg_stat_activity where application_name = '${name}' and datname = current_database()`
  const start = (): ChildProcess =>
    spawn(process.execPath, [script, ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      ...(cwd && { cwd }),
      env: { ...process.env, ...env },
    })

  /** Kills it when it has come to that, and waits until the database has taken back what it did not commit. */
  async function killWhen(isSo: () => Promise<boolean>): Promise<void> {
    const doomed = start()
    const killed = once(doomed, "exit")
    await until(isSo, looks)
    doomed.kill("SIGKILL")
    expect(await killed).toEqual([null, "SIGKILL"])
    await sql(`select pg_terminate_backend(pid) ${sessions}`)
    await until(async () => (await sql(`select 1 ${sessions}`)).length === 0)
  }

  return {
    killWhen,
    /** Kills it in the middle of writing such a row, which waits until then. Others who write one meanwhile do not wait. */
    async killIn({ table, when }: Held): Promise<void> {
      await sql(`create or replace function ${HOLD}() returns trigger language plpgsql as $$ begin
          if current_setting('application_name') = '${name}' and (${when}) then perform pg_sleep(60); end if; return new; end $$;
        create trigger ${HOLD} before insert or update on "${table}" for each row execute function ${HOLD}()`)
      try {
        await killWhen(async () => (await sql(`select 1 ${sessions} and wait_event = 'PgSleep'`)).length === 1)
      } finally {
        await sql(`drop function if exists ${HOLD}() cascade`)
      }
    },
    /** Runs it to its end, which it must come to without a mistake. */
    async run(): Promise<void> {
      expect(await once(start(), "exit")).toEqual([0, null])
    },
  }
}
