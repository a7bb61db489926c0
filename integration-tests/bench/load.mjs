import autocannon from "autocannon"

/**
 * Loads one address with `connections` connections for `seconds`, after a second of warming up.
 * read: { url, paths? (asked in turn), method?, headers?, body? (an object) }. Returns { rps, p50, p97_5, p99, failed } in requests a second and ms.
 */
export async function load({ url, paths, method = "GET", headers = {}, body }, { connections = 10, seconds = 8 } = {}) {
  const request = {
    url,
    method,
    headers: { ...headers, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
    ...(paths && { requests: paths.map((path) => ({ path })) }),
    connections,
  }
  await autocannon({ ...request, duration: 1 })
  const { requests, latency, non2xx, errors } = await autocannon({ ...request, duration: seconds })
  return {
    rps: requests.average,
    p50: latency.p50,
    p97_5: latency.p97_5,
    p99: latency.p99,
    failed: non2xx + errors,
  }
}
