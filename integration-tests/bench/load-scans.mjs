import autocannon from "autocannon"

// Seconds until a server that has just been started runs compiled code: the first of several measures would pay for all otherwise.
const WARM_UP = 6

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/**
 * Loads a list of steps with `connections` connections: each takes one step after the other, one request after the other. A step
 * is what one person does: an array of paths. `status(path)` says what must be answered, `headers(path)` what is sent along.
 * Returns { rps: steps a second, requests a second, p50, p99 of a step in ms, failed, generator_cpu: percent of one core }.
 */
export async function loadSteps({ url, steps, status, headers = () => ({}) }, { connections = 16, seconds = 8 } = {}) {
  const times = []
  let failed = 0
  const setupClient = (client, first) => {
    // Each connection has steps of its own: to make all of them ready for each would take from the time that is measured.
    const mine = steps.slice(first, first + Math.ceil(steps.length / connections))
    const paths = mine.flat()
    client.setRequests(paths.map((path) => ({ path, headers: headers(path) })))
    const ends = mine.flatMap((step) => step.map((_path, index) => index === step.length - 1))
    let turn = 0
    let sum = 0
    client.on("response", (code, _bytes, milliseconds) => {
      const path = paths[turn % paths.length]
      if (code !== status(path)) failed++
      sum += milliseconds
      if (ends[turn % ends.length]) {
        times.push(sum)
        sum = 0
      }
      turn++
    })
  }
  let clients = 0
  const run = (duration) =>
    autocannon({
      url,
      connections,
      duration,
      setupClient: (client) =>
        setupClient(client, Math.floor((steps.length / connections) * (clients++ % connections))),
    })
  await run(WARM_UP)
  times.length = 0
  failed = 0
  const before = process.cpuUsage()
  const from = performance.now()
  const { requests, errors } = await run(seconds)
  const { user, system } = process.cpuUsage(before)
  const elapsed = performance.now() - from
  times.sort((a, b) => a - b)
  return {
    rps: Math.round((times.length * 1000) / elapsed),
    requests: Math.round(requests.average),
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    failed: failed + errors,
    generator_cpu: Math.round((user + system) / 10 / elapsed),
  }
}
