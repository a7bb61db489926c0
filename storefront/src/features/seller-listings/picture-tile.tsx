"use client"

import type words from "@messages/seller.json"
import type { ShelfPicture } from "./picture-shelf"

type Props = {
  picture: ShelfPicture
  name: string
  isCover: boolean
  words: (typeof words)["form"]
  onAgain: () => void
  onCover: () => void
  onRemove: () => void
}

const SMALL = "inline-flex min-h-11 items-center px-1 text-base text-leaf underline underline-offset-4"

/** One picture of the form: what it shows, where it stands, and what can be done with it. */
export function PictureTile({ picture, name, isCover, words, onAgain, onCover, onRemove }: Props) {
  const { preview, url, problem } = picture
  return (
    <li className="grid content-start gap-1 rounded-card border border-line bg-card p-2">
      {/* A preview may be a photo of this phone that has not been sent yet, which no image service knows. */}
      {/* eslint-disable-next-line @next/next/no-img-element */}
      <img src={preview} alt={name} className="aspect-square w-full rounded-small bg-paper object-cover" />
      <div role="status" className="text-base">
        {isCover && url && <p className="font-bold">{words.cover}</p>}
        {!url && !problem && <p>{words.uploading}</p>}
        {problem && <p className="font-bold text-lacquer">{problem}</p>}
      </div>
      <div className="flex flex-wrap gap-x-3">
        {problem && (
          <button type="button" className={SMALL} onClick={onAgain} aria-label={`${words.retry}: ${name}`}>
            {words.retry}
          </button>
        )}
        {!isCover && url && (
          <button type="button" className={SMALL} onClick={onCover} aria-label={`${words.makeCover}: ${name}`}>
            {words.makeCover}
          </button>
        )}
        <button type="button" className={SMALL} onClick={onRemove} aria-label={`${words.removePicture}: ${name}`}>
          {words.removePicture}
        </button>
      </div>
    </li>
  )
}
