import { addressBehind, trustedProxies } from "../client-address"

const isProxy = trustedProxies("203.0.113.7, 2001:db8:1::/48, nonsense, 1.2.3.4/99")

describe("the address of the person who asks", () => {
  it.each([
    ["a stranger's word is not taken", "198.51.100.1", "9.9.9.9", "198.51.100.1"],
    ["the storefront says whom it serves", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["in IPv6 clothes, too", "::ffff:172.18.0.5", "198.51.100.1", "198.51.100.1"],
    ["what a person wrote left of his own address is not taken", "10.0.0.2", "9.9.9.9, 198.51.100.1", "198.51.100.1"],
    ["through a listed proxy", "203.0.113.7", "198.51.100.1", "198.51.100.1"],
    ["through a listed network", "2001:db8:1::5", "2001:db8:2::1, 10.0.0.9", "2001:db8:2::1"],
    ["a person in the same network", "127.0.0.1", "192.168.1.20", "192.168.1.20"],
    ["no word", "127.0.0.1", "", "127.0.0.1"],
    ["a word that is no address", "127.0.0.1", "unknown", "127.0.0.1"],
    ["a network that is no network is not listed", "1.2.3.4", "9.9.9.9", "1.2.3.4"],
  ])("%s", (_rule, peer, forwarded, address) => {
    expect(addressBehind(peer, forwarded, isProxy)).toBe(address)
  })
})
