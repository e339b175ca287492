import { join } from 'node:path'
import { writeNewFile } from '../../scripts/files/write.ts'

const [folder = ''] = process.argv.slice(2)

for (let number = 1; ; number += 1) {
  await writeNewFile(join(folder, `${number}.txt`), 'A'.repeat(4_000_000))
  process.stdout.write('written\n')
}
