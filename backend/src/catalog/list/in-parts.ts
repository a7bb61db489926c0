/** What could not be written, each with why. */
export type Refused<T> = Map<T, unknown>

// So many items in a row cannot all be at fault: a disk is full, or a key may not write.
const FEW = 5

/**
 * Writes many items, `most` at a time, one part after the other. A part that fails is halved and tried again, so that one item that can
 * never be written keeps no other out. Where a few items were tried alone and nothing was ever written, it is given up.
 *
 * @param isTheirs whether a failure may be the items' own; where it is not, nothing more is tried
 * @throws what `write` threw last, where the items are not to blame for it
 */
export async function inParts<T>(
  items: readonly T[],
  write: (part: T[]) => Promise<void>,
  { most, isTheirs }: { most: number; isTheirs: () => Promise<boolean> },
): Promise<Refused<T>> {
  const refused: Refused<T> = new Map()
  let isAnyWritten = false
  async function writePart(part: T[]): Promise<void> {
    try {
      await write(part)
      isAnyWritten = true
    } catch (error) {
      if (!(await isTheirs())) throw error
      const [first] = part
      if (part.length === 1 && first !== undefined) {
        refused.set(first, error)
        if (!isAnyWritten && refused.size >= FEW) throw error
        return
      }
      const half = Math.ceil(part.length / 2)
      await writePart(part.slice(0, half))
      await writePart(part.slice(half))
    }
  }
  for (let at = 0; at < items.length; at += most) await writePart(items.slice(at, at + most))
  return refused
}
