import type { Draw } from "../drawing"
import { kraftPouch, noodles, pouch, sack } from "./bags"
import { carton, eggs, giftBox, tin } from "./boxes"
import { discs, driedFish, leafCake, meatTray, rolls, seafood } from "./cooked"
import { basketware, cloth, lamp, necklace, tote, vase } from "./craft"
import { bananas, cluster, crate, fruitBasket, greens, mushrooms } from "./fresh"
import { bottle, jar, smallJar, spirit, vial, wine } from "./glass"
import { landscape } from "./landscape"
import { can, cup, water } from "./plastic"
import { bundle, frame, guitar, plantPot, spoons, statue } from "./wood"

/** Every shape that goods can be drawn in. */
export const PACKS = {
  bananas,
  basketware,
  bottle,
  bundle,
  can,
  carton,
  cloth,
  cluster,
  crate,
  cup,
  discs,
  driedFish,
  eggs,
  frame,
  fruitBasket,
  giftBox,
  greens,
  guitar,
  jar,
  kraftPouch,
  lamp,
  landscape,
  leafCake,
  meatTray,
  mushrooms,
  necklace,
  noodles,
  plantPot,
  pouch,
  rolls,
  sack,
  seafood,
  smallJar,
  spirit,
  spoons,
  statue,
  tin,
  tote,
  vase,
  vial,
  water,
  wine,
} as const satisfies Record<string, Draw>

export type PackName = keyof typeof PACKS

export const isPack = (name: string): name is PackName => Object.hasOwn(PACKS, name)
