import autocannon from "autocannon"

/** Seconds that one request may take before its connection gives up. */
const PATIENCE_S = 600

/**
 * Loads one address with `connections` connections for `seconds`, after a second of warming up.
 * read: { url, pathOf?, bodyOf? (of each request, by its number: for questions that are all different), method?, headers?, body? (an object) }. Returns { rps, p50, p97_5, p99, failed } in requests a second and ms.
 */
export async function load(read, { connections = 10, seconds = 8 } = {}) {
  const request = requestOf(read, connections)
  await autocannon({ ...request, duration: 1 })
  return told(await autocannon({ ...request, duration: seconds }))
}

/**
 * As `load`, for what may be too slow for it: asks so many times, each connection waiting for its answer, and leaves no work
 * behind that would slow down what is measured next.
 */
export async function loadSlow(read, { connections = 10, amount = 20 } = {}) {
  const request = { ...requestOf(read, connections), timeout: PATIENCE_S }
  await autocannon({ ...request, connections: 1, amount: 2 })
  return told(await autocannon({ ...request, amount }))
}

let asked = 0
const numbered = (key, of) => ({ setupRequest: (request) => ({ ...request, [key]: of((asked += 1)) }) })

const requestOf = ({ url, pathOf, bodyOf, method = "GET", headers = {}, body }, connections) => ({
  url,
  method,
  headers: { ...headers, ...(body && { "content-type": "application/json" }) },
  ...(body && { body: JSON.stringify(body) }),
  ...(pathOf && { requests: [numbered("path", pathOf)] }),
  ...(bodyOf && { requests: [numbered("body", bodyOf)] }),
  connections,
})

const told = ({ requests, latency, non2xx, errors, duration }) => ({
  rps: requests.total / duration,
  p50: latency.p50,
  p97_5: latency.p97_5,
  p99: latency.p99,
  failed: non2xx + errors,
})
