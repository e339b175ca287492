/** How a drawing may be seen: projected light or dark, printed, or printed without colour. */
export const looks = ['light', 'dark', 'paper', 'greyscale'] as const

export type Look = (typeof looks)[number]
