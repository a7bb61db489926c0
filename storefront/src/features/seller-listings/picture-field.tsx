"use client"

import type { ChangeEvent } from "react"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"
import type words from "@messages/seller.json"
import type { ShelfPicture } from "./picture-shelf"
import { PictureTile } from "./picture-tile"
import type { usePictureShelf } from "./use-picture-shelf"

type Props = ReturnType<typeof usePictureShelf> & {
  words: (typeof words)["form"]
  error: string | undefined
  /** False until the page is alive: the file field then belongs to the form itself. */
  alive: boolean
}

const numbered = (text: string, index: number) => text.replace("{number}", String(index + 1))

/** Pictures from the phone's camera or its album, with a look at each, the cover first. */
export function PictureField({ shelf, move, add, again, words, error, alive }: Props) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.currentTarget.files ?? [])])
    // The same photo may be chosen again after it was removed.
    event.currentTarget.value = ""
  }
  return (
    <fieldset className="grid gap-3" aria-describedby={error ? "pictures-error pictures-hint" : "pictures-hint"}>
      <legend className="font-bold">{words.pictures}</legend>
      <p id="pictures-hint" className="text-base text-muted">
        {words.picturesHint}
      </p>
      {error && (
        <p id="pictures-error" className="text-base font-bold text-lacquer">
          {error}
        </p>
      )}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {shelf.map((picture: ShelfPicture, index: number) => (
          <PictureTile
            key={picture.key}
            picture={picture}
            name={numbered(words.picture, index)}
            isCover={index === 0}
            words={words}
            onAgain={() => again(picture.key)}
            onCover={() => move({ kind: "cover", key: picture.key })}
            onRemove={() => move({ kind: "remove", key: picture.key })}
          />
        ))}
      </ul>
      <label
        className={`${buttonStyle("secondary", true)} cursor-pointer focus-within:outline-3 focus-within:outline-leaf`}
      >
        <Icon name="camera" />
        {words.addPicture}
        <input
          type="file"
          {...(alive ? { onChange: choose } : { name: "files" })}
          accept="image/*"
          multiple
          className={alive ? "sr-only" : "max-w-48 text-base font-normal"}
        />
      </label>
    </fieldset>
  )
}
