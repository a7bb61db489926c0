/**
 * Gives a file of tests the server of its lane (jest.config.cjs, before each file): jest numbers its workers from one, and each runs its files one
 * after the other. Without lanes in the environment it holds the one server itself: see server.ts.
 */
const { HTTP_LANES, JEST_WORKER_ID = "1" } = process.env
if (HTTP_LANES) Object.assign(process.env, (JSON.parse(HTTP_LANES) as NodeJS.ProcessEnv[])[Number(JEST_WORKER_ID) - 1])
export {}
