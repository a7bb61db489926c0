"use client"

import type { ChangeEvent } from "react"
import { fill } from "@/shared/i18n/fill"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"
import type words from "@messages/verification.json"
import { fileSize } from "./file-size"
import type { usePaperFile } from "./use-paper-file"

type Props = ReturnType<typeof usePaperFile> & {
  words: (typeof words)["paper"]
  error: string | undefined
  /** False until the page is alive: the file field then belongs to the form itself. */
  alive: boolean
}

const TYPES = "image/jpeg,image/png,image/webp,application/pdf"
const PICK = "cursor-pointer focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-leaf"

/** A paper from the camera, the album or the phone's files, with a look at it. */
export function PaperFileField({ file, send, again, words, error, alive }: Props) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.currentTarget.files ?? []
    if (picked) void send(picked)
    // The same photo may be chosen again.
    event.currentTarget.value = ""
  }
  return (
    <fieldset className="grid gap-3" aria-describedby={error ? "file-error file-hint" : "file-hint"}>
      <legend className="font-bold">{words.file}</legend>
      <p id="file-hint" className="text-base text-muted">
        {words.fileHint}
      </p>
      <div role="status" className="grid gap-2">
        {file.state !== "none" && file.preview && (
          // A photo of this phone that no image service knows.
          // eslint-disable-next-line @next/next/no-img-element
          <img
            src={file.preview}
            alt={words.preview}
            className="max-h-72 w-full rounded-small border border-line bg-paper object-contain"
          />
        )}
        {file.state === "sending" && <p>{fill(words.uploading, { name: file.name })}</p>}
        {file.state === "arrived" && (
          <p className="flex items-start gap-2">
            <Icon name="circle-check" className="mt-1 text-leaf" />
            <span className="min-w-0">{fill(words.uploaded, { name: file.name, size: fileSize(file.size) })}</span>
          </p>
        )}
        {file.state === "refused" && <p className="font-bold text-lacquer">{file.problem}</p>}
      </div>
      {file.state === "refused" && (
        <button type="button" onClick={again} className={buttonStyle("secondary", true)}>
          {words.retry}
        </button>
      )}
      {error && (
        <p id="file-error" className="text-base font-bold text-lacquer">
          {error}
        </p>
      )}
      {alive ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <label className={`${buttonStyle("secondary", true)} ${PICK}`}>
            <Icon name="camera" />
            {words.camera}
            <input type="file" accept="image/*" capture="environment" onChange={choose} className="sr-only" />
          </label>
          <label className={`${buttonStyle("secondary", true)} ${PICK}`}>
            <Icon name="file-text" />
            {words.choose}
            <input type="file" accept={`image/*,${TYPES}`} onChange={choose} className="sr-only" />
          </label>
        </div>
      ) : (
        <input
          type="file"
          name="file"
          accept={TYPES}
          aria-label={words.file}
          className="min-h-12 w-full rounded-small border border-edge bg-white p-2 text-base"
        />
      )}
    </fieldset>
  )
}
