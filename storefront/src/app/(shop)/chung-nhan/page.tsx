import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { readCertificate } from "@/features/catalog/data/catalog"
import { writtenNumber } from "@/features/certificate/written-number"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { certificatePath } from "@/shared/ui/badge"
import { Button } from "@/shared/ui/button"
import { TextField } from "@/shared/ui/text-field"

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("lookup.title") }
}

export default async function CertificateLookupPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recognition")
  const typed = oneParam(await searchParams, "so")
  const number = writtenNumber(typed)
  if (number && (await readCertificate(number))) redirect(certificatePath(number))
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("lookup.title")}</h1>
      <p className="text-muted">{t("lookup.lead")}</p>
      <form action="/chung-nhan" className="grid gap-4">
        <TextField
          id="so"
          name="so"
          label={t("lookup.number")}
          defaultValue={typed}
          maxLength={200}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          error={typed ? t("lookup.missing", { number: typed }) : null}
        />
        <Button type="submit" wide>
          {t("lookup.submit")}
        </Button>
      </form>
    </div>
  )
}
