import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import type { Colour } from "./colour"

/** A group's colour on labels, and the soft grounds its pictures stand on: [wall, disc behind the pack, table]. */
export type GroupColours = { accent: Colour; grounds: readonly (readonly [Colour, Colour, Colour])[] }

/** Grounds are tints of the shop's paper (#FBF8F1), so that a grid of pictures rests on the page. */
export const GROUP_COLOURS: Record<ProductGroupCode, GroupColours> = {
  "thuc-pham": {
    accent: "#1e6b3a",
    grounds: [
      ["#f7f0e0", "#efe1c2", "#ead9b8"],
      ["#eef3e4", "#dbe7cb", "#d0dfbf"],
      ["#faeee3", "#f3dcc6", "#ecd0b6"],
      ["#f8f3d9", "#efe5b4", "#e8dca5"],
      ["#f9ecea", "#f1d7d2", "#e9cac4"],
    ],
  },
  "do-uong": {
    accent: "#1f5f7a",
    grounds: [
      ["#e8f1f2", "#cfe3e6", "#c1d9dd"],
      ["#f3efe3", "#e3dcc5", "#d9d0b6"],
      ["#efeaf0", "#ddd2e0", "#d2c5d6"],
    ],
  },
  "duoc-lieu": {
    accent: "#3f6b4f",
    grounds: [
      ["#e9f2ec", "#cfe3d6", "#c1d8ca"],
      ["#f6f1dd", "#eae0b8", "#e0d5a8"],
    ],
  },
  "thu-cong-my-nghe": {
    accent: "#8a4b2a",
    grounds: [
      ["#f7ede4", "#ecd8c6", "#e3cbb5"],
      ["#eff0e6", "#dcdfca", "#d1d5bd"],
      ["#eceef3", "#d5dae5", "#c9cfdc"],
    ],
  },
  "sinh-vat-canh": { accent: "#1e6b3a", grounds: [["#eaf3ea", "#d0e4cf", "#c2d9c1"]] },
  "du-lich": { accent: "#1f5f7a", grounds: [["#e6f0f4", "#cbe0ea", "#bdd5e1"]] },
}
