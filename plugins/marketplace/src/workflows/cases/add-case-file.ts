import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { refuse } from "@san-ocop/floor/lib/problem"
import { fileWorkflow } from "@san-ocop/floor/workflows"
import type { CaseworkFile } from "../../modules/casework/types"
import { GOVERNED } from "./steps/assert-may-handle-case"
import { assertSpeaksFor } from "./steps/assert-speaks-for"
import { casework } from "./steps/write-case"

export type AddCaseFile = Pick<CaseworkFile, "case_kind" | "case_id" | "side"> & { upload: Upload; actor: Actor }

/** Keeps a paper or a picture for a case, out of everybody's reach but its sides'. @throws Refusal not_found, forbidden, conflict, not_allowed */
export const addCaseFileWorkflow = fileWorkflow<AddCaseFile>("add-case-file", {
  findOwner: async (container, input) => {
    const { case_kind: kind, case_id, actor } = input
    const [row] = await GOVERNED[kind](container, case_id)
    if (!row) return refuse("not_found", "Không tìm thấy hồ sơ này.")
    if (kind === "authority_request") assertMayModerate(actor, row)
    else assertSpeaksFor(input, row)
    return { kind, id: row.id, province_code: row.province_code, seller_id: row.seller_id }
  },
  add: (container, file, _owner, { case_kind, case_id, side }) =>
    casework(container).addFile({ ...file, case_kind, case_id, side }),
})
