import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { fileWorkflow } from "@san-ocop/floor/workflows"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import { findLastAppeal } from "../../reads/verification/appeal-files"
import { findOwnRegistration } from "./find-registration"

export type AddAppealFile = { registration_id: string; upload: Upload; actor: Actor }

/** A producer puts a paper to his appeal. @throws Refusal not_found, conflict, not_allowed */
export const addAppealFileWorkflow = fileWorkflow<AddAppealFile>("add-verification-appeal-file", {
  findOwner: async (container, { actor, registration_id }) => {
    const { producer_id, province_code, seller_id } = await findOwnRegistration(container, actor, registration_id)
    return { kind: "verification_appeal", id: await findLastAppeal(container, producer_id), province_code, seller_id }
  },
  add: (container, file, { id }) =>
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE).addAppealFile({ ...file, case_id: id }),
})
