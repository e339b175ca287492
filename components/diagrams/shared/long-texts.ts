/** Twelve names of a few words, for samples of what is long. */
export const longNames = [
  'Somebody proposes a text',
  'The group votes on the next four weeks',
  'One member prepares a summary',
  'The summary goes round with three questions',
  'Everybody reads and marks one passage',
  'Pairs compare what they have marked',
  'The group hears one passage from each pair',
  'Claims are put to the vote',
  'Doubts are written on the board',
  'The author of the summary answers',
  'Open points are noted for next time',
  'The room is put in order',
]

/** Twelve sentences of some twenty words, for samples of what is long. */
export const longSentences = [
  'Anybody may name a text, and says in a minute why the others should spend an evening of their lives on it.',
  'A vote is by show of hands; who has read the text before may speak for it but has no vote of their own.',
  'Whoever prepares it writes half a page, quotes three passages word for word, and leaves their own opinion for the evening.',
  'It arrives five days before the meeting, because people who get it on the day itself have never once read all of it.',
  'A pencil is enough: one line beside the passage that they would read aloud if they were allowed to read only one.',
  'They have four minutes, and the one who speaks less in the group begins, which changes who is heard for the evening.',
  'Nobody comments on a passage before all have been read; the silence between two of them is part of the method.',
  'Three voices for and three against are heard for each of them, and then the hands are counted once more and written down.',
  'A doubt needs no reason; it stands on the board until somebody takes it away with the consent of the person who raised it.',
  'They have five minutes to answer all of it, and most of them use the time to say where they have changed their mind.',
  'What nobody could answer goes to the top of the next agenda, with the name of a person who promised to look it up.',
  'The last two to leave carry the cups back, close the windows, and photograph the board before they wipe it.',
]
