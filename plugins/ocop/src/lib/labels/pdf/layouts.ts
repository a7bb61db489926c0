import type { LabelLayout } from "@san-ocop/kit/http/labels"

/** Millimetres. `pitch` is from one label's corner to the next one's; `first` is the corner of the first. */
export type Geometry = {
  page: { width: number; height: number }
  label: { width: number; height: number }
  columns: number
  rows: number
  first: { x: number; y: number }
  pitch: { x: number; y: number }
  /** Between the edge of a label and what is printed on it. */
  inset: number
  /** Of the largest letters, in points. */
  letters: number
  /** Lines that the maker's name may take. */
  makerLines: number
}

const A4 = { width: 210, height: 297 }

/** Sheets as stationers sell them (3 × 8 of 70 × 37 mm, 5 × 13 of 38.1 × 21.2 mm), and a roll of 50 × 30 mm. */
export const GEOMETRY: Readonly<Record<LabelLayout, Geometry>> = {
  a4_24: {
    page: A4,
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    first: { x: 0, y: 0.5 },
    pitch: { x: 70, y: 37 },
    inset: 4,
    letters: 7,
    makerLines: 2,
  },
  a4_65: {
    page: A4,
    label: { width: 38.1, height: 21.2 },
    columns: 5,
    rows: 13,
    first: { x: 4.75, y: 10.7 },
    pitch: { x: 40.6, y: 21.2 },
    inset: 0.6,
    letters: 4.6,
    makerLines: 1,
  },
  roll_50x30: {
    page: { width: 50, height: 30 },
    label: { width: 50, height: 30 },
    columns: 1,
    rows: 1,
    first: { x: 0, y: 0 },
    pitch: { x: 50, y: 30 },
    inset: 2,
    letters: 6,
    makerLines: 2,
  },
}

/** The corner of the `index`-th label on its page, and whether it is the page's first. */
export function placeOf(geometry: Geometry, index: number): { x: number; y: number; opensPage: boolean } {
  const onPage = index % (geometry.columns * geometry.rows)
  const column = onPage % geometry.columns
  const row = Math.floor(onPage / geometry.columns)
  return {
    x: geometry.first.x + column * geometry.pitch.x,
    y: geometry.first.y + row * geometry.pitch.y,
    opensPage: onPage === 0,
  }
}
