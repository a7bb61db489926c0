import type { Judges } from "@san-ocop/floor/lib/staff/appeal-judges"

/** Why an officer may not judge an appeal; who does it instead follows. */
export const OWN_DECISION = "Quyết định này do chính anh/chị đưa ra, nên anh/chị không xét khiếu nại."

/** Whose the judging of an appeal is: the trade department's, without who made the decision. */
export const judgesOf = (province_code: string, decided_by: string): Judges => ({
  province_code,
  agencies: ["trade"],
  deciders: [decided_by],
})
