import type { ReactNode } from "react"

export const CONTROL =
  "min-h-12 w-full rounded-small border border-edge bg-white px-3 py-2 text-base aria-invalid:border-lacquer aria-invalid:border-2"

export type FieldNotes = { id: string; describedBy: string | undefined; invalid: true | undefined }
type Props = {
  id: string
  label: string
  /** "không bắt buộc", beside the label. */
  note?: string
  hint?: ReactNode
  error?: string | null
  children: (notes: FieldNotes) => ReactNode
}

/** A label, its control, a hint, and what is wrong with it: tied together for screen readers. */
export function Field({ id, label, note, hint, error, children }: Props) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(" ") || undefined
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
        {note && <span className="font-normal text-muted"> ({note})</span>}
      </label>
      {children({ id, describedBy, invalid: error ? true : undefined })}
      {hint && (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className="text-sm font-bold text-lacquer">
          {error}
        </p>
      )}
    </div>
  )
}
