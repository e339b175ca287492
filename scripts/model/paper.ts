/** The sizes of paper that sheets are printed on. */
export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** How many slides the slides edition can put on a sheet. */
export const slidesPerSheet = [1, 2, 3, 4, 6] as const
export type SlidesPerSheet = (typeof slidesPerSheet)[number]
