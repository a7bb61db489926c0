import "server-only"
import { messages } from "@/shared/i18n/messages"
import { readCommunes } from "@/shared/place/geography"
import { stallPath } from "../seller-session/stall-path"

/** What every form of lots is given by its page. */
export const frameOf = (slug: string) => ({
  uploadPath: stallPath(slug, "/anh"),
  offline: messages.lots.offline,
  sending: messages.lots.saving,
  pictureWords: messages.seller.form,
})

/** The communes of the stall's province, to choose from. */
export const communeChoices = async (provinceCode: string): Promise<{ value: string; label: string }[]> =>
  (await readCommunes(provinceCode)).map(({ code, full_name }) => ({ value: code, label: full_name }))
