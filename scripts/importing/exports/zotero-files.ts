import type { ZoteroItem } from './zotero-csl.ts'

function pathOf(attachment: ZoteroItem): string | undefined {
  const { path, filename, key } = attachment
  if (typeof path === 'string' && path !== '')
    return path.replace(/^(?:attachments|storage):/u, '').replaceAll('\\', '/')
  if (typeof filename !== 'string' || filename === '') return undefined
  // In the folder of Zotero each file lies in one that is named after the attachment.
  return typeof key === 'string' ? `${key}/${filename}` : filename
}

/** The files of the readings of an export, by the keys of their items. */
export function zoteroFiles(items: readonly ZoteroItem[]): Map<string, string[]> {
  const files = new Map<string, string[]>()
  const add = (key: unknown, attachment: ZoteroItem) => {
    const path = pathOf(attachment)
    if (typeof key === 'string' && path !== undefined) files.set(key, [...(files.get(key) ?? []), path])
  }
  for (const item of items) {
    if (item.itemType === 'attachment') add(item['parentItem'], item)
    const { attachments, key, itemKey } = item
    for (const attachment of Array.isArray(attachments) ? (attachments as ZoteroItem[]) : [])
      add(key ?? itemKey, attachment)
  }
  return files
}
