import { createStep } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

/** @throws Refusal not_found, also for another province's import; forbidden for one who may only read */
export const assertMayImportStep = createStep(
  "assert-may-import",
  async ({ actor, id }: { actor: Actor; id: string }, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const [found] = await programme.listRecognitionImports({ id }, { take: 1 })
    if (!found) refuse("not_found", "Không tìm thấy lần nhập này.")
    assertMayCertify(actor, found)
  },
)
