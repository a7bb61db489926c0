/**
 * Spellings that one region or another speaks alike: ch/tr, s/x, d/gi/r, l/n. Two words of the same sound key may be the same word
 * misspelled, and may not: what matches by it only comes after what matches as written.
 */
const SOUNDS: readonly [RegExp, string][] = [
  [/^tr/, "ch"],
  [/^s/, "x"],
  [/^gi(?=[aeou])/, "d"],
  [/^(?:gi|r)/, "d"],
  [/^l/, "n"],
  [/^ngh/, "ng"],
  [/^gh/, "g"],
]

const soundOf = (plain: string): string => {
  const rule = SOUNDS.find(([spelled]) => spelled.test(plain))
  return rule ? plain.replace(...rule) : plain
}

/** Plain keys as they sound: "giam tao meo" and "dam tao meo" -> "dam tao meo". */
export const soundKeys = (plainKeys: string): string => plainKeys.split(" ").map(soundOf).join(" ")
