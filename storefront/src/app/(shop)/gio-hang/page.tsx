import type { Metadata } from "next"
import { changeVouchers } from "@/features/cart/actions/change-vouchers"
import { CartStalls } from "@/features/cart/components/cart-stalls"
import { CartSummary } from "@/features/cart/components/cart-summary"
import { VoucherForm } from "@/features/cart/components/voucher-form"
import { readCart } from "@/features/cart/data/cart-api"
import { readCartId, readVoucherCodes } from "@/features/cart/data/cart-cookie"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export const metadata: Metadata = { title: translator("cart")("title"), robots: { index: false } }

async function CartPage() {
  const t = translator("cart")
  const id = await readCartId()
  const cart = id ? await readCart(id, { vouchers: await readVoucherCodes() }) : null
  return (
    <div className="page grid max-w-4xl gap-5">
      <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
      {cart && cart.stalls.length > 0 ? (
        <>
          <CartStalls cart={cart} />
          <VoucherForm action={changeVouchers} vouchers={cart.vouchers} words={messages.cart.voucher} />
          <CartSummary cart={cart} />
        </>
      ) : (
        <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/tim-kiem">{t("emptyAction")}</ButtonLink>}>
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  )
}

export default withSkeleton(CartPage, "parcels")
