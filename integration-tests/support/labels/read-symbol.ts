/** Modules of a QR code, row by row. */
type Modules = boolean[][]
/** How a version of level M divides its bytes: data of each block, correction of each, and the middles of its small squares. */
type Version = { data: readonly number[]; correction: number; squares: readonly number[] }

const VERSIONS: Readonly<Record<number, Version>> = {
  4: { data: [32, 32], correction: 18, squares: [6, 26] },
  5: { data: [43, 43], correction: 24, squares: [6, 30] },
  6: { data: [27, 27, 27, 27], correction: 16, squares: [6, 34] },
  7: { data: [31, 31, 31, 31], correction: 18, squares: [6, 22, 38] },
  8: { data: [38, 38, 39, 39], correction: 22, squares: [6, 24, 42] },
}
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
 * The text of a QR code of version 4 to 8, by ISO/IEC 18004 and by nothing of the library that drew it.
 * @throws Error when it is not of level M, or when any module is wrong: a fresh label needs no correction
 */
export function readSymbol(symbol: Modules): string {
  const mask = MASKS[formatOf(symbol) & 7]
  if (!mask) throw new Error("no such mask")
  const number = (symbol.length - 17) / 4
  const version = VERSIONS[number]
  if (!version) throw new Error(`version ${String(number)} is not expected`)
  const blocks = blocksOf(codewords(symbol, mask, version), version)
  for (const { data, correction } of blocks) demandUnharmed([...data, ...correction], version.correction)
  return textOf(blocks.flatMap(({ data }) => data))
}

/** Bytes are told in turn, one of each block, first the data and then the correction. */
function blocksOf(words: readonly number[], { data, correction }: Version) {
  const blocks = data.map(() => ({ data: [] as number[], correction: [] as number[] }))
  let at = 0
  for (let i = 0; i < Math.max(...data); i++)
    for (const [b, length] of data.entries()) if (i < length) blocks[b]?.data.push(words[at++] ?? 0)
  for (let i = 0; i < correction; i++) for (const block of blocks) block.correction.push(words[at++] ?? 0)
  return blocks
}

/** Level and mask: five bits, told twice. */
function formatOf(symbol: Modules): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((c) => [8, c]).concat([7, 5, 4, 3, 2, 1, 0].map((r) => [r, 8]))
  const bits = places.reduce((sum, [r = 0, c = 0]) => (sum << 1) | (symbol[r]?.[c] ? 1 : 0), 0)
  const format = (bits ^ 0x5412) >> 10
  let rest = format << 10
  for (let i = 14; i >= 10; i--) if (rest & (1 << i)) rest ^= 0x537 << (i - 10)
  if (((format << 10) | rest) !== (bits ^ 0x5412)) throw new Error("format information is harmed")
  if (format >> 3 !== 0) throw new Error("not of level M")
  return format
}

/** Eyes, timing lines, the small squares, the format and, from version 7 on, the version's number carry no data. */
function isFixed(r: number, c: number, size: number, squares: readonly number[]): boolean {
  const nearEye = (a: number, b: number) => (a < 9 && b < 9) || (a < 9 && b >= size - 8) || (a >= size - 8 && b < 9)
  const inSquare = squares.some((a) =>
    squares.some((b) => !nearEye(a, b) && Math.abs(r - a) <= 2 && Math.abs(c - b) <= 2),
  )
  const inNumber = (a: number, b: number) => size >= 45 && a < 6 && b >= size - 11 && b < size - 8
  return nearEye(r, c) || r === 6 || c === 6 || inSquare || inNumber(r, c) || inNumber(c, r)
}

function codewords(symbol: Modules, mask: (r: number, c: number) => boolean, version: Version): number[] {
  const size = symbol.length
  const bits: boolean[] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let i = 0; i < size; i++) {
      const r = up ? size - 1 - i : i
      for (const c of [right, right - 1])
        if (!isFixed(r, c, size, version.squares)) bits.push((symbol[r]?.[c] ?? false) !== mask(r, c))
    }
    up = !up
  }
  const bytes = version.data.reduce((sum, length) => sum + length + version.correction, 0)
  return Array.from({ length: bytes }, (_, i) =>
    bits.slice(8 * i, 8 * i + 8).reduce((word, bit) => (word << 1) | (bit ? 1 : 0), 0),
  )
}

const EXP: number[] = []
for (let i = 0, x = 1; i < 255; i++, x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1) EXP.push(x)
const times = (a: number, power: number): number => (a === 0 ? 0 : (EXP[(EXP.indexOf(a) + power) % 255] ?? 0))

/** Every syndrome of a Reed-Solomon block without faults is nought. */
function demandUnharmed(block: number[], correction: number): void {
  for (let i = 0; i < correction; i++) {
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
