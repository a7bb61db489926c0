import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { refuseOwnGoods } from "../../lib/own-decision"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import { certificateReaders } from "../../reads/recognition/certificate-readers"

/**
 * The certificate that an agriculture officer of its province may change, and who is told of the change.
 * @throws Refusal not_found, also for another province's; forbidden for one who may only read, or stands behind its producer himself
 */
export const findCertificateStep = createStep(
  "find-certificate",
  async ({ actor, id }: { actor: Actor; id: string }, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const [certificate] = await programme.listCertificates({ id }, { take: 1 })
    if (!certificate) refuse("not_found", "Không tìm thấy giấy chứng nhận này.")
    assertMayCertify(actor, certificate)
    const { product_id, province_code } = certificate
    await refuseOwnGoods(container, actor, { kind: "certificate", id, province_code })
    return new StepResponse({ product_id, province_code, readers: await certificateReaders(container, id) })
  },
)
