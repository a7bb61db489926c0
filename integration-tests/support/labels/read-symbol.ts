import type { Symbol33 } from "./find-symbols"

const SIZE = 33
const DATA = 32
const CORRECTION = 18
const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
const MASKS: ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_r, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

/**
 * The text of a QR code of version 4, by ISO/IEC 18004 and by nothing of the library that drew it.
 * @throws Error when it is not of level M, or when any module is wrong: a fresh label needs no correction
 */
export function readSymbol(symbol: Symbol33): string {
  const mask = MASKS[formatOf(symbol) & 7]
  if (!mask) throw new Error("no such mask")
  const words = codewords(symbol, mask)
  const blocks = [0, 1].map((block) => words.filter((_word, i) => i % 2 === block))
  for (const block of blocks) demandUnharmed(block)
  return textOf(blocks.flatMap((block) => block.slice(0, DATA)))
}

/** Level and mask: five bits, told twice. */
function formatOf(symbol: Symbol33): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((c) => [8, c]).concat([7, 5, 4, 3, 2, 1, 0].map((r) => [r, 8]))
  const bits = places.reduce((sum, [r = 0, c = 0]) => (sum << 1) | (symbol[r]?.[c] ? 1 : 0), 0)
  const format = (bits ^ 0x5412) >> 10
  let rest = format << 10
  for (let i = 14; i >= 10; i--) if (rest & (1 << i)) rest ^= 0x537 << (i - 10)
  if (((format << 10) | rest) !== (bits ^ 0x5412)) throw new Error("format information is harmed")
  if (format >> 3 !== 0) throw new Error("not of level M")
  return format
}

/** Eyes, timing lines, the small square and the format information carry no data. */
const isFixed = (r: number, c: number): boolean =>
  (r < 9 && (c < 9 || c >= SIZE - 8)) ||
  (r >= SIZE - 8 && c < 9) ||
  r === 6 ||
  c === 6 ||
  (Math.abs(r - 26) <= 2 && Math.abs(c - 26) <= 2)

function codewords(symbol: Symbol33, mask: (r: number, c: number) => boolean): number[] {
  const bits: boolean[] = []
  let up = true
  for (let right = SIZE - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let i = 0; i < SIZE; i++) {
      const r = up ? SIZE - 1 - i : i
      for (const c of [right, right - 1]) if (!isFixed(r, c)) bits.push((symbol[r]?.[c] ?? false) !== mask(r, c))
    }
    up = !up
  }
  return Array.from({ length: 2 * (DATA + CORRECTION) }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((word, bit) => (word << 1) | (bit ? 1 : 0), 0),
  )
}

const EXP: number[] = []
for (let i = 0, x = 1; i < 255; i++, x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1) EXP.push(x)
const times = (a: number, power: number): number => (a === 0 ? 0 : (EXP[(EXP.indexOf(a) + power) % 255] ?? 0))

/** Every syndrome of a Reed-Solomon block without faults is nought. */
function demandUnharmed(block: number[]): void {
  for (let i = 0; i < CORRECTION; i++) {
    if (block.reduce((sum, word) => times(sum, i) ^ word, 0) !== 0) throw new Error("a module is wrong")
  }
}

function textOf(bytes: number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("")
  let at = 0
  const take = (length: number) => parseInt(bits.slice(at, (at += length)), 2)
  let text = ""
  for (let mode = take(4); mode !== 0 && at < bits.length; mode = take(4)) {
    if (mode === 1) {
      for (let left = take(10); left > 0; left -= 3)
        text += String(take([0, 4, 7, 10][Math.min(3, left)] ?? 0)).padStart(Math.min(3, left), "0")
    } else if (mode === 2) {
      for (let left = take(9); left > 0; left -= 2) {
        const pair = take(left > 1 ? 11 : 6)
        text += (left > 1 ? (ALPHANUMERIC[Math.floor(pair / 45)] ?? "") : "") + (ALPHANUMERIC[pair % 45] ?? "")
      }
    } else if (mode === 4) {
      for (let left = take(8); left > 0; left--) text += String.fromCharCode(take(8))
    } else throw new Error(`mode ${String(mode)} is not expected`)
  }
  return text
}
