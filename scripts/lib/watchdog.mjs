/**
 * Ends what its parent started when the parent dies without a chance to do so itself (kill -9).
 * Reads lines "+pid" and "-pid" from stdin; the end of stdin is the parent's end.
 */
import { createInterface } from "node:readline"
import { endGroup } from "./groups.mjs"

const groups = new Set()
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined)

const lines = createInterface({ input: process.stdin })
lines.on("line", (line) => {
  const pid = Number(line.slice(1))
  if (line.startsWith("+")) groups.add(pid)
  else groups.delete(pid)
})
lines.on("close", async () => {
  await Promise.all([...groups].map((pid) => endGroup(pid)))
  process.exit(0)
})
