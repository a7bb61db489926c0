import type { CaseFile } from "@san-ocop/kit/http/casework"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { Field } from "@/shared/ui/field"
import { StatusLine } from "@/shared/ui/status-line"

type Props = {
  /** Of the section, where a page has several. */
  id?: string
  files: readonly CaseFile[]
  /** Where the files are fetched and sent: this address and the file's id. */
  address: string
  mayAdd: boolean
  /** All of it comes from one person: nobody asks from whom. */
  oneSided?: boolean
  /** What became of a file that was just sent: "ok", or a code of the backend. */
  outcome: string
}

const size = (bytes: number): string =>
  bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1_048_576).toFixed(1).replace(".", ",")} MB`

function failure(outcome: string): string | null {
  if (outcome === "" || outcome === "ok") return null
  const words: Readonly<Record<string, string>> = messages.casework.files.failed
  return words[outcome] ?? messages.casework.files.failed.other
}

/** Says what became of a file that was just sent. */
export function FileOutcome({ outcome }: Pick<Props, "outcome">) {
  return (
    <>
      <StatusLine kind="good">{outcome === "ok" ? translator("casework")("files.done") : null}</StatusLine>
      <StatusLine kind="problem">{failure(outcome)}</StatusLine>
    </>
  )
}

/** What was handed in for a case, and a plain form to hand in more. */
export function CaseFiles({ id = "tep", files, address, mayAdd, oneSided = false, outcome }: Props) {
  const t = translator("casework")
  const input = `${id}-moi`
  return (
    <section id={id} className="grid gap-3">
      <h2 className="text-xl">{t("files.title")}</h2>
      <FileOutcome outcome={outcome} />
      {files.length === 0 && <p className="text-muted">{t("files.none")}</p>}
      <ul className="grid gap-1">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`${address}/${file.id}`} className="text-link inline-flex min-h-11 items-center break-all">
              {file.name}
            </a>{" "}
            <span className="text-sm text-muted">
              {size(file.size)}
              {!oneSided && ` · ${t(`side.${file.side}`)}`}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <form action={address} method="post" encType="multipart/form-data" className="grid gap-3">
          <Field id={input} label={t("files.add")} hint={t("files.hint")}>
            {({ describedBy }) => (
              <input
                id={input}
                name="file"
                type="file"
                accept="application/pdf,image/jpeg,image/png,image/webp"
                aria-describedby={describedBy}
                className="min-h-12 w-full rounded-small border border-edge bg-white p-2 text-base"
              />
            )}
          </Field>
          <Button type="submit" kind="secondary" className="justify-self-start">
            {t("files.submit")}
          </Button>
        </form>
      )}
    </section>
  )
}
