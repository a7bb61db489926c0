import { formatMoney } from "@san-ocop/kit/format-money"
import type { GhnOffer } from "@san-ocop/kit/http/carriers"
import type words from "@messages/seller.json"
import { fill } from "@/shared/i18n/fill"
import { SendingButton } from "@/shared/ui/sending-button"
import { BY_GHN } from "./by-ghn"

type Props = { offer: GhnOffer; words: (typeof words)["order"]; pending: boolean }

/** The parcel goes with Giao Hàng Nhanh: what it takes for that, or why it does not take this one. */
export function GhnPart({ offer: { fee, why }, words, pending }: Props) {
  if (fee === null) return <p className="text-base text-muted">{why}</p>
  return (
    <div className="grid gap-2 border-y border-line py-4">
      <p className="text-base text-muted">{words.ghnHint}</p>
      <SendingButton pending={pending} pendingLabel={words.shipping} name="by" value={BY_GHN} wide>
        {fill(words.ghn, { fee: formatMoney(fee) })}
      </SendingButton>
    </div>
  )
}
