import type { Colour } from "./colour"
import type { Random } from "./random"

/** What a pack is drawn with: the goods' own colour, the group's colour, and a source of small differences. */
export type Paint = { tint: Colour; accent: Colour; random: Random }

/**
 * Where the name is printed. "print": on the pack itself, in `ink`; "label": on a paper label;
 * "card": on a card that stands beside goods without a pack.
 */
export type LabelSpot = {
  x: number
  y: number
  width: number
  height: number
  style: "print" | "label" | "card"
  ink?: Colour
}

/** A pack on a canvas of 800 by 800: SVG shapes, where the label goes, and the width of the shadow on the table. */
export type Drawing = {
  defs: string
  shapes: string
  label: LabelSpot
  shadow: { x: number; y: number; width: number }
}
export type Draw = (paint: Paint) => Drawing

/** The table's edge, on which packs stand. */
export const FLOOR_Y = 690

/** `count` results of `make`, joined. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("")

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ""): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number,
  fill: string,
  more = "",
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}" ${more}/>`
export const path = (data: string, fill: string, more = ""): string => `<path d="${data}" fill="${fill}" ${more}/>`
export const line = (data: string, stroke: string, width: number, more = ""): string =>
  `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ${more}/>`
