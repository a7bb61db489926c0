import { randomBytes } from "node:crypto"
import { Writable } from "node:stream"
import { mintSerial } from "@san-ocop/kit/serial"
import { writeLabels } from "@san-ocop/ocop/lib/labels/pdf/write-labels"

/** Writes one file of labels and says how long it took and how much memory it held at most: --expose-gc print-labels.mjs <quantity>. */
const quantity = Number(process.argv[2])
const ORIGIN = "HTTPS://T.EXAMPLE.VN"
const key = randomBytes(32)
let bytes = 0
const out = new Writable({
  write(chunk, _encoding, ready) {
    bytes += chunk.length
    ready()
  },
})
const codeOf = (index) => {
  const serial = mintSerial(key, index + 1)
  return { address: `${ORIGIN}/T/7K3M9QXZ/26112601/${serial}`, serial }
}
const facts = {
  ...{ product_name: "Mật ong hoa bạc hà Mèo Vạc", producer_name: "Hợp tác xã Hoa Rừng", lot_number: "26112601" },
  ...{ made_on: "2026-11-26", best_before: "2028-11-26", stars: 4, valid_to: "2028-12-31", origin: ORIGIN },
}
const from = performance.now()
let peak = 0
const tell = async (written) => {
  // Every tenth sheet, without what only waits to be thrown away.
  if (written % 650 !== 0) return
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  peak = Math.max(peak, heapUsed + external)
}
await writeLabels({ layout: "a4_65", facts, quantity, codeOf, made_at: new Date() }, out, tell)
const seconds = (performance.now() - from) / 1000
console.log(JSON.stringify({ quantity, seconds, megabytes: bytes / 1e6, peak_megabytes: peak / 1e6 }))
