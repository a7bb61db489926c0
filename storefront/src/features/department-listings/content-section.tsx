import type { ListingReview } from "@san-ocop/kit/http/department"
import { translator } from "@/shared/i18n/translator"
import { DiffText } from "./diff-text"
import { changedTexts, fieldText, TEXT_FIELDS, type TextField } from "./field-text"
import { PictureRow } from "./picture-row"

function Facts({ review, fields }: { review: ListingReview; fields: readonly TextField[] }) {
  const t = translator("department")
  return (
    <dl className="grid gap-3">
      {fields.map((field) => (
        <div key={field} className="grid gap-x-4 md:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{t(`field.${field}`)}</dt>
          <dd className="whitespace-pre-line">
            {fieldText(review.content, field, review.producer) || (
              <span className="text-muted">{t("review.empty")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What was sent for review: all of it the first time, afterwards first what differs from what shoppers see. */
export function ContentSection({ review }: { review: ListingReview }) {
  const t = translator("department")
  const { approved, content, producer, changed_fields } = review
  const pictures = <PictureRow name={review.name} now={content.pictures} before={approved?.pictures ?? null} />
  if (!approved) {
    return (
      <section className="grid gap-3">
        <h3 className="text-lg">{t("review.content")}</h3>
        {pictures}
        <Facts review={review} fields={TEXT_FIELDS} />
      </section>
    )
  }
  const changed = changedTexts(changed_fields)
  const same = TEXT_FIELDS.filter((field) => !changed.includes(field))
  return (
    <>
      <section className="grid gap-3">
        <h3 className="text-lg">{t("review.changes")}</h3>
        {changed_fields.length === 0 && <p className="text-muted">{t("review.noChanges")}</p>}
        <dl className="grid gap-3">
          {changed.map((field) => (
            <div key={field} className="rounded-small border border-line bg-white p-3">
              <dt className="font-bold">{t(`field.${field}`)}</dt>
              <dd>
                <DiffText before={fieldText(approved, field, producer)} after={fieldText(content, field, producer)} />
              </dd>
            </div>
          ))}
        </dl>
        {pictures}
      </section>
      <section className="grid gap-3">
        <h3 className="text-lg">{t("review.unchanged")}</h3>
        <Facts review={review} fields={same} />
      </section>
    </>
  )
}
