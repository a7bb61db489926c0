/**
 * Gives a file of tests the server of its lane (jest.config.cjs, before each file): jest numbers its workers from one, and each runs its files one
 * after the other. Without lanes in the environment it holds the one server itself: see server.ts.
 */
const { HTTP_LANES, JEST_WORKER_ID = "1" } = process.env
if (HTTP_LANES) Object.assign(process.env, (JSON.parse(HTTP_LANES) as NodeJS.ProcessEnv[])[Number(JEST_WORKER_ID) - 1])

// A file that takes "today" once must not begin just before a Vietnamese midnight.
const DAY_MS = 86_400_000
const HANOI_MS = 7 * 3_600_000
const left = DAY_MS - ((Date.now() + HANOI_MS) % DAY_MS)
if (left < 90_000) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, left + 2_000)
export {}
