import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { CardNews } from "../../lib/cards/types"
import { CARD_MODULE } from "../../modules/card"
import type CardModuleService from "../../modules/card/service"
import { tryToFollowCards } from "./try-to-follow-cards"

/** Keeps news once and looks at what they are about. What they say is not believed: the provider is asked, so that their order does not matter. */
export async function receiveCardNews(container: MedusaContainer, news: CardNews): Promise<void> {
  const group_id = await container.resolve<CardModuleService>(CARD_MODULE).tell({ news, at: clock.now() })
  // The job follows what cannot be followed now; the news are kept.
  await tryToFollowCards(container, group_id ? [group_id] : [])
}
