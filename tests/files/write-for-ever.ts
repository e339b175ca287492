import { writeFiles } from '../../scripts/files/write.ts'

// A program for write.test.ts to kill: writes two sets of large files in turn, and says so after the first.
const paths = process.argv.slice(2)
for (let round = 0; ; round += 1) {
  const content = (round % 2 === 0 ? 'A' : 'B').repeat(8_000_000)
  await writeFiles(paths.map((path) => ({ path, content })))
  if (round === 0) process.stdout.write('written\n')
}
