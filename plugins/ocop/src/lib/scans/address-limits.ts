import { createHmac, randomBytes } from "node:crypto"
import { SCAN_RULES } from "@san-ocop/kit/scan-suspicion"

/** What one network address may add to what is known of one item. */
export const ADDRESS_RULES = {
  /** Phones of a household and a shop; so many more need other networks. */
  phones: 3,
  phone_days: SCAN_RULES.device_days,
  scans_an_hour: 120,
} as const

const HOUR_MS = 3_600_000
const PHONES_MS = ADDRESS_RULES.phone_days * 24 * HOUR_MS
const MOST = 50_000

type Seen = { hour: number; scans: number; phones: Map<string, number> }
type One = {
  address: string
  lot_id: string
  item: number | null
  device: string | null
  came_back: boolean
  at: Date
}

/**
 * Keeps one person from raising counts: whoever asks again and again from one address is counted only so often, and adds only few phones
 * that came back to an item. Only those bring it nearer to a suspicion, so only they take one of the address's places: whoever looks
 * without a name takes none from the phones behind the same gateway, and may say where he is like everybody. It never adds to a suspicion,
 * since a mobile network's address says nothing of who is behind it. In memory alone, under a hash that ends with the process, so that no
 * address is kept.
 */
export class AddressLimits {
  private readonly seen = new Map<string, Seen>()
  private readonly salt = randomBytes(16)

  constructor(private readonly most = MOST) {}

  /** Whether this scan counts, and whether its phone is one of those that came back. */
  take({ address, lot_id, item, device, came_back, at }: One): { counts: boolean; came_back: boolean } {
    const key = createHmac("sha256", this.salt).update([address, lot_id, item].join("\n")).digest("base64")
    const now = at.getTime()
    const seen = this.seen.get(key) ?? this.begin(key, now)
    if (now - seen.hour >= HOUR_MS || now < seen.hour) {
      seen.hour = now
      seen.scans = 0
    }
    seen.scans += 1
    if (seen.scans > ADDRESS_RULES.scans_an_hour) return { counts: false, came_back: false }
    return { counts: true, came_back: came_back && device !== null && this.knows(seen.phones, device, now) }
  }

  private begin(key: string, hour: number): Seen {
    const seen = { hour, scans: 0, phones: new Map<string, number>() }
    const [oldest] = this.seen.size >= this.most ? this.seen.keys() : []
    if (oldest !== undefined) this.seen.delete(oldest)
    this.seen.set(key, seen)
    return seen
  }

  private knows(phones: Map<string, number>, device: string, now: number): boolean {
    if (!phones.has(device)) {
      for (const [known, at] of phones) if (now - at > PHONES_MS) phones.delete(known)
      if (phones.size >= ADDRESS_RULES.phones) return false
    }
    phones.set(device, now)
    return true
  }
}
