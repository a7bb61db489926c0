import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { readCartId, readVoucherCodes } from "@/features/cart/data/cart-cookie"
import { checkout } from "@/features/checkout/actions/checkout"
import { CheckoutForm } from "@/features/checkout/components/checkout-form"
import { readQuote } from "@/features/checkout/data/quote"
import { readProvinces } from "@/shared/place/geography"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export const metadata: Metadata = { title: translator("checkout")("title"), robots: { index: false } }

async function CheckoutPage() {
  const t = translator("checkout")
  const cartId = await readCartId()
  const quote = cartId ? await readQuote(cartId, {}, await readVoucherCodes()) : null
  if (!quote || quote.cart.stalls.length === 0) redirect("/gio-hang")
  const provinces = await readProvinces()
  return (
    <div className="page grid max-w-5xl gap-4">
      <div>
        <Link href="/gio-hang" className="text-link inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
        <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
      </div>
      <CheckoutForm
        action={checkout}
        provinces={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        initial={{ message: null, errors: {}, values: {}, quote, places: null, attempts: 0 }}
        words={messages.checkout}
        problems={messages.cart.problem}
        placeWords={messages.place}
        offline={translator("common")("problem.unreachable")}
      />
    </div>
  )
}

export default withSkeleton(CheckoutPage, "fields")
