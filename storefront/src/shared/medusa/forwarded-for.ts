/** More proxies than these stand before no shop; whoever asks may write as many as he likes. */
const MOST_HOPS = 5

/**
 * What the backend is told about who asks: the addresses that the proxies before the shop wrote down, nearest last.
 * It takes the last one that is no trusted proxy. Nothing where none is known: then the shop itself counts as asking.
 */
export function forwardedFor(headers: Pick<Headers, "get">): Record<string, string> {
  const hops = (headers.get("x-forwarded-for") ?? headers.get("x-real-ip") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter((hop) => /^[\da-f.:]{2,45}$/i.test(hop))
    .slice(-MOST_HOPS)
  return hops.length > 0 ? { "x-forwarded-for": hops.join(", ") } : {}
}
