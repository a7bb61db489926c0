import type { Metadata } from "next"
import Link from "next/link"
import { LoginForm } from "@/features/seller-session/login-form"
import { PlainFrame } from "@/features/seller-shell/plain-frame"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { safeReturnPath } from "@/shared/session/return-path"
import { StatusLine } from "@/shared/ui/status-line"

export function generateMetadata(): Metadata {
  return { title: translator("seller")("login.title") }
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("seller")
  const params = await searchParams
  const why = choiceParam(params, "vi", ["expired", "suspended", "opened"])
  const next = safeReturnPath(oneParam(params, "tiep"), SELLER_AREA.root)
  return (
    <PlainFrame>
      <h1 className="text-2xl">{t("login.title")}</h1>
      <p className="text-muted">{t("login.lead")}</p>
      {why && <StatusLine kind={why === "suspended" ? "problem" : "plain"}>{t(`login.${why}`)}</StatusLine>}
      {why === "suspended" && (
        <Link href="/san" prefetch={false} className="text-link inline-flex min-h-11 items-center">
          {t("login.phones")}
        </Link>
      )}
      <LoginForm next={next} words={messages.seller.login} offline={t("offline")} />
      <p>
        <Link href={`${SELLER_AREA.root}/dang-ky`} className="text-link inline-flex min-h-11 items-center font-bold">
          {translator("verification")("login.register")}
        </Link>
      </p>
      <p className="text-muted">{t("login.forgot")}</p>
    </PlainFrame>
  )
}
