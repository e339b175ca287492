// What one would write instead of `check`: reads every reading of a session with gray-matter and yaml, and no more.
import { readFileSync, readdirSync } from 'node:fs'
import matter from 'gray-matter'
import { parse } from 'yaml'

const [folder] = process.argv.slice(2)
for (const name of readdirSync(`${folder}/documents`)) {
  const { matter: frontMatter } = matter(readFileSync(`${folder}/documents/${name}`, 'utf8'), {})
  parse(frontMatter)
}
