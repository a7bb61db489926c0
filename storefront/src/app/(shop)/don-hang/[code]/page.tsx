import { formatLookupCode, parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { LookupForm } from "@/features/order/components/lookup-form"
import { OrderGroup } from "@/features/order/components/order-group"
import { ReceivedGift } from "@/features/order/components/received-gift"
import { lookUpUnlessTooMany } from "@/features/order/data/order-api"
import { readOrders } from "@/features/order/data/order-cookie"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<{ moi?: string | string[]; the?: string | string[] }>
}

const codeOf = async (params: Props["params"]) => parseLookupCode((await params).code) ?? notFound()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = formatLookupCode(await codeOf(params))
  return { title: translator("order")("title", { code }), robots: { index: false } }
}

/** The order, on a device that placed or opened it; elsewhere the question for the receiver's phone number. */
async function OrderPage({ params, searchParams }: Props) {
  const code = await codeOf(params)
  const known = (await readOrders()).find((order) => order.code === code)
  const found = known ? await lookUpUnlessTooMany(known) : null
  const t = translator("order")
  const { moi, the } = await searchParams
  if (found && !("tooMany" in found)) {
    if (found.seen_by === "receiver") return <ReceivedGift parcel={found} />
    return <OrderGroup group={found} isNew={moi === "1"} isDown={the === "cho"} />
  }
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("title", { code: formatLookupCode(code) })}</h1>
      {found ? (
        <StatusLine kind="problem">{found.tooMany}</StatusLine>
      ) : (
        <>
          <p>{t("lookup.askPhone", { code: formatLookupCode(code) })}</p>
          <LookupForm code={code} />
        </>
      )}
    </div>
  )
}

export default withSkeleton(OrderPage, "order")
