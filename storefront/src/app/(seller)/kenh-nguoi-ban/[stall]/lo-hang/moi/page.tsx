import { randomUUID } from "node:crypto"
import type { LotForm as Choices } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { communeChoices, frameOf } from "@/features/seller-lots/form-frame"
import { LotForm } from "@/features/seller-lots/lot-form"
import { lotStart } from "@/features/seller-lots/lot-start"
import { ProductChoice } from "@/features/seller-lots/product-choice"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

const KIND_OF = { "nguyen-lieu": "material", thung: "box" } as const
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("new.title") }
}

export default async function NewLotPage({ params, searchParams }: Props) {
  const t = translator("lots")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const other = choiceParam(query, "loai", ["nguyen-lieu", "thung"])
  const asked = oneParam(query, "san-pham")
  const here = stallPath(slug, "/lo-hang/moi", { loai: other, "san-pham": asked || null })
  const session = await requireStall(slug, here)
  const form = await stallRead<Choices>(session, "/lot-form")
  const only = form.products.length === 1 && !other ? form.products[0] : undefined
  const product = form.products.find(({ id }) => id === asked) ?? only
  const kind = other ? KIND_OF[other] : "goods"
  if (!other && !product) return <ProductChoice slug={slug} form={form} />
  return (
    <>
      <PageHeading
        title={product && !other ? product.name : t(`new.${kind === "box" ? "box" : "material"}`)}
        back={{ href: stallPath(slug, "/lo-hang/moi"), label: t("new.change") }}
      >
        {t("new.title")}
      </PageHeading>
      <LotForm
        {...frameOf(slug)}
        key={`${kind}-${product?.id ?? ""}`}
        kind={kind}
        hidden={{ stall: slug, request_key: randomUUID(), kind, product: other ? "" : (product?.id ?? "") }}
        start={lotStart(form, kind, other ? null : (product?.id ?? null))}
        words={messages.lots.form}
        communes={await communeChoices(session.stall.province_code)}
        producers={form.producers.map(({ id, name }) => ({ value: id, label: name }))}
        parts={form.parts.filter((part) => kind !== "box" || part.kind === "goods")}
      />
    </>
  )
}
