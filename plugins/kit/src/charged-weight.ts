/** Centimetres of a packed piece. */
export type PieceSize = { length: number; width: number; height: number }

/** Pieces of one kind in a parcel. `weight_grams` of one piece; `size` null when nobody measured it. */
export type ParcelPieces = { quantity: number; weight_grams: number; size: PieceSize | null }

/** Cubic centimetres that count as a kilogram, as the public post reckons. Carriers differ: it is a setting. */
export const POST_DIVISOR = 6_000

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Real weight in grams. */
export const realGrams = (pieces: readonly ParcelPieces[]): number =>
  sum(pieces.map(({ quantity, weight_grams }) => quantity * weight_grams))

/** Room of all measured pieces, in cubic centimetres. */
export const parcelVolume = (pieces: readonly ParcelPieces[]): number =>
  sum(pieces.map(({ quantity, size }) => (size ? quantity * size.length * size.width * size.height : 0)))

/**
 * Grams by which a parcel is charged: the larger of its real weight and what its room counts as. Pieces without a size take no
 * room. Rounded up to a gram once, for the whole parcel.
 * @param divisor cubic centimetres for a kilogram
 * @throws RangeError when the divisor is not a positive number
 */
export function chargedGrams(pieces: readonly ParcelPieces[], divisor: number): number {
  if (!(divisor > 0)) throw new RangeError(`not a volumetric divisor: ${divisor}`)
  return Math.max(realGrams(pieces), Math.ceil((parcelVolume(pieces) * 1_000) / divisor))
}
