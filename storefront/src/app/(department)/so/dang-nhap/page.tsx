import type { Metadata } from "next"
import Link from "next/link"
import { LoginForm } from "@/features/department-session/login-form"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { safeReturnPath } from "@/shared/session/return-path"
import { StatusLine } from "@/shared/ui/status-line"
import { Wordmark } from "@/shared/ui/wordmark"

export function generateMetadata(): Metadata {
  return { title: translator("department")("login.title") }
}

export default async function LoginPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const params = await searchParams
  const why = choiceParam(params, "vi", ["expired", "suspended"])
  const next = safeReturnPath(oneParam(params, "tiep"), DEPARTMENT_AREA.root)
  return (
    <>
      <header className="border-b border-line bg-card">
        <div className="page-narrow flex min-h-16 items-center">
          <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center no-underline">
            <Wordmark />
          </Link>
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1} className="page-narrow grid content-start gap-4 py-8">
        <h1 className="text-2xl">{t("login.title")}</h1>
        <p className="text-muted">{t("login.lead")}</p>
        {why && <StatusLine kind={why === "expired" ? "plain" : "problem"}>{t(`login.${why}`)}</StatusLine>}
        <LoginForm next={next} words={messages.department.login} offline={t("login.away")} />
        <p className="text-muted">{t("login.forgot")}</p>
      </main>
    </>
  )
}
