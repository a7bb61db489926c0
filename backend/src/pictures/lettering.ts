import type { Typeface } from "./font/typeface"

/** The room for a text, in picture units; `x` is its middle, `y` its middle too. */
export type TextBox = { x: number; y: number; width: number; height: number }
export type Lines = { lines: string[]; size: number }

const LEADING = 1.22
const CAP_HEIGHT = 0.7

/**
 * Breaks `text` at spaces into the fewest lines that fit `width` at `size`, of as even length as possible.
 * A word wider than `width` stands alone, too wide.
 */
export function wrap(text: string, size: number, width: number, face: Typeface): string[] {
  const greedy = fill(text, size, width, face)
  if (greedy.length < 2) return greedy
  // The narrowest column that needs no more lines gives the most even ones.
  let [low, high] = [width / 2, width]
  while (high - low > size / 8) {
    const column = (low + high) / 2
    if (fill(text, size, column, face).length === greedy.length && widest(text, size, column, face) <= column)
      high = column
    else low = column
  }
  return fill(text, size, high, face)
}

const widest = (text: string, size: number, column: number, face: Typeface): number =>
  Math.max(...fill(text, size, column, face).map((line) => face.width(line, size)))

function fill(text: string, size: number, width: number, face: Typeface): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && face.width(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** The largest size from `max` down to `min` at which `text` fits the box; at `min` it is cut with "…" where it must be. */
export function fit(text: string, box: TextBox, face: Typeface, max: number, min: number): Lines {
  for (let size = max; size >= min; size -= 1) {
    const lines = wrap(text, size, box.width, face)
    const fits = lines.every((line) => face.width(line, size) <= box.width)
    if (fits && lines.length * size * LEADING <= box.height) return { lines, size }
  }
  return { lines: cut(text, min, box, face), size: min }
}

function cut(text: string, size: number, box: TextBox, face: Typeface): string[] {
  const count = Math.max(1, Math.floor(box.height / (size * LEADING)))
  const lines = wrap(text, size, box.width, face)
  const kept = lines.slice(0, count)
  const last = kept.length - 1
  return kept.map((line, index) => {
    const ending = index === last && lines.length > count ? "…" : ""
    let shown = line
    while (shown && face.width(shown + ending, size) > box.width) shown = shown.slice(0, -1).trimEnd()
    return shown + ending
  })
}

/** Centred lines as one SVG path. */
export function letter({ lines, size }: Lines, box: TextBox, face: Typeface, colour: string): string {
  const step = size * LEADING
  const top = box.y - ((lines.length - 1) * step) / 2 + (size * CAP_HEIGHT) / 2
  const data = lines.map((line, index) => face.path(line, box.x - face.width(line, size) / 2, top + index * step, size))
  return `<path d="${data.join("")}" fill="${colour}"/>`
}
