import { inflateSync } from "node:zlib"
import type { Bitmap } from "./find-symbols"

type Matrix = [number, number, number, number, number, number]

/** `inner` first, `outer` afterwards. */
const after = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

/**
 * The pages of one of our PDFs as pictures: the rectangles that are filled, which is all that a code is made of, at so many
 * pixels a point.
 */
export function drawPdf(pdf: Buffer, scale = 4): Bitmap[] {
  const text = pdf.toString("latin1")
  const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
  const size = { width: Math.ceil(Number(width) * scale), height: Math.ceil(Number(height) * scale) }
  const streams = [...text.matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length
    const body = pdf.subarray(start, start + Number(found[1]))
    const content = found[0].includes("FlateDecode") ? inflateSync(body).toString("latin1") : body.toString("latin1")
    return /^1 0 0 -1 0 [\d.]+ cm\n/.test(content) ? [content] : []
  })
  return streams.map((content) => drawPage(content, size, scale))
}

function drawPage(content: string, { width, height }: { width: number; height: number }, scale: number): Bitmap {
  const pixels = new Uint8Array(width * height)
  // Pictures count from above, PDF from below.
  let now: Matrix = [scale, 0, 0, -scale, 0, height]
  const kept: Matrix[] = []
  let numbers: number[] = []
  let squares: number[][] = []
  const last = (count: number) => numbers.slice(-count)
  for (const word of content.split(/\s+/)) {
    if (/^-?[\d.]+$/.test(word)) {
      numbers.push(Number(word))
      continue
    }
    if (word === "q") kept.push(now)
    else if (word === "Q") now = kept.pop() ?? now
    else if (word === "cm") now = after(last(6) as Matrix, now)
    else if (word === "re") {
      const [x = 0, y = 0, w = 0, h = 0] = last(4)
      const [left, top] = after([1, 0, 0, 1, x, y], now).slice(4) as [number, number]
      const [right, bottom] = after([1, 0, 0, 1, x + w, y + h], now).slice(4) as [number, number]
      squares.push([left, top, right, bottom])
    } else if (word === "f") {
      for (const [left = 0, top = 0, right = 0, bottom = 0] of squares) {
        for (let y = Math.round(Math.min(top, bottom)); y < Math.round(Math.max(top, bottom)); y++) {
          pixels.fill(1, y * width + Math.round(left), y * width + Math.round(right))
        }
      }
      squares = []
    }
    numbers = []
  }
  return {
    width,
    height,
    isDark: (x, y) => x >= 0 && x < width && y >= 0 && y < height && pixels[y * width + x] === 1,
  }
}
