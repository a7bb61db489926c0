import { setImmediate as others } from "node:timers/promises"

/** So many things are made in some milliseconds: whoever asks meanwhile does not notice. */
const SLICE = 20

/** What `make` makes of each item, in their order, letting others of the process have their turn in between. */
export async function inSlices<In, Out>(items: readonly In[], make: (item: In) => Out): Promise<Out[]> {
  const made: Out[] = []
  for (let at = 0; at < items.length; at += SLICE) {
    if (at > 0) await others()
    made.push(...items.slice(at, at + SLICE).map(make))
  }
  return made
}
