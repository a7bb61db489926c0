import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import {
  readHeldProducers,
  readProducersWithoutStall,
  readStrayHolds,
  readUnheldProducers,
  readUsedLinksWithoutLogin,
} from "../reads/verification/papers-to-check"
import { holdGoods, releaseGoods } from "../workflows/verification/hold-goods"
import { reopenLink } from "../workflows/verification/use-link"
import { openStall } from "../workflows/verification/open-stall"

const MINUTE_MS = 60_000
/** For stalls: the former maker was not let back. */
const MADE_BY_ANOTHER = "Sản phẩm nay do chủ thể khác làm ra, nên không còn ngừng theo chủ thể trước."

/**
 * Finishes what follows a decision about a producer where the process died after it: goods held or released, a stall opened with
 * its owner; a link that was used without a login works again. Goods that another producer makes by now are released from the
 * hold of the former one.
 */
export default async function finishVerifications(container: MedusaContainer): Promise<void> {
  const actor = systemActor("finish-verifications")
  await eachOrWarn(container, "could not hold the goods of", await readUnheldProducers(container), (producer_id) =>
    holdGoods(container, { actor, producer_id }),
  )
  await eachOrWarn(container, "could not release the goods of", await readHeldProducers(container), (producer_id) =>
    releaseGoods(container, { actor, producer_id }),
  )
  const stray = await readStrayHolds(container)
  await eachOrWarn(container, "could not release what is made by others than", [...stray.keys()], (producer_id) =>
    releaseGoods(container, { actor, producer_id, listing_ids: stray.get(producer_id) ?? [], reason: MADE_BY_ANOTHER }),
  )
  const before = new Date(clock.now().getTime() - 10 * MINUTE_MS)
  await eachOrWarn(
    container,
    "could not reopen the link of",
    await readUsedLinksWithoutLogin(container, before),
    (id) => reopenLink(container, id),
  )
  await eachOrWarn(container, "could not open the stall of", await readProducersWithoutStall(container, before), (id) =>
    openStall(container, id),
  )
}

export const config = { name: "finish-verifications", schedule: unlessTested("*/10 * * * *") }
