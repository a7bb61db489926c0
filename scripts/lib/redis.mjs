import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { start, until } from "./supervisor.mjs"

export const redisIsHere = () => spawnSync("redis-server", ["--version"]).status === 0

/** Starts a Redis that keeps nothing, on 127.0.0.1. Returns { url, end() }. */
export async function startRedis({ dir, port, log }) {
  mkdirSync(dir, { recursive: true })
  let ready = false
  const job = start(
    "Redis",
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", dir],
    {
      log,
      onOutput: () => (ready ||= job.words().includes("Ready to accept connections")),
    },
  )
  await until(() => ready, "Redis was not ready within 60 s.")
  return { url: `redis://127.0.0.1:${port}`, end: job.end }
}
