import type { Judges } from "@san-ocop/floor/lib/staff/appeal-judges"
import { membersOf } from "../../lib/own-matter"

/** Why an officer may not judge an appeal; who does it instead follows. */
export const OWN_DECISION = "Quyết định này do chính anh/chị đưa ra, nên anh/chị không xét khiếu nại."

type Appealed = { province_code: string; seller_id: string; decided_by: string }

/** Whose the judging of an appeal is: the trade department's, without who made the decision or works for the stall. */
export const judgesOf = ({ province_code, seller_id, decided_by }: Appealed): Judges => ({
  province_code,
  agencies: ["trade"],
  deciders: [decided_by],
  people: membersOf(seller_id),
})
