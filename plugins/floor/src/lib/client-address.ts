import { BlockList, isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

// Loopback, private and link-local networks: where a reverse proxy and the storefront's own server stand.
const NEAR: readonly [string, number][] = [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
]

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4")

/** Whose word about an address is taken: near ones, and those listed ("203.0.113.7,2001:db8::/32"). Skips what is no address. */
export function trustedProxies(listed = ""): (address: string) => boolean {
  const list = new BlockList()
  for (const [network, bits] of NEAR) list.addSubnet(network, bits, familyOf(network))
  for (const entry of listed.split(",").map((text) => text.trim())) {
    const [network = "", bits] = entry.split("/")
    const widest = isIP(network) === 6 ? 128 : 32
    const width = bits === undefined ? widest : Number(bits)
    if (isIP(network) && Number.isInteger(width) && width >= 0 && width <= widest) {
      list.addSubnet(network, width, familyOf(network))
    }
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, "")

/**
 * Address of the person behind a connection from `peer`. Each proxy adds to the right of `forwarded` whom it was asked
 * by, so the first address from the right that is no trusted proxy is the person's; whatever stands left of it he may
 * have written himself.
 */
export function addressBehind(peer: string, forwarded: string, isProxy: (address: string) => boolean): string {
  let address = plain(peer)
  for (const hop of forwarded.split(",").map(plain).reverse()) {
    if (!isProxy(address) || !isIP(hop)) break
    address = hop
  }
  return address
}

const isProxy = trustedProxies(process.env.TRUSTED_PROXIES)

/** Address of the person who asks; "" when the connection is gone already. Express's `req.ip` believes whoever asks. */
export function clientAddress(req: MedusaRequest): string {
  return addressBehind(req.socket.remoteAddress ?? "", String(req.headers["x-forwarded-for"] ?? ""), isProxy)
}
