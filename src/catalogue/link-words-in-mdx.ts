import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PhrasingContent } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import type { Catalogue } from './catalogue.ts';
import { linkWords, type PageWords, wordsOfPage } from './hard-words.ts';
import { getCatalogue } from './index.ts';

const KEYS: Readonly<Record<string, 'guides' | 'actions' | 'received' | 'toSend'>> = {
  guides: 'guides',
  actions: 'actions',
  received: 'received',
  'to-send': 'toSend',
};

/** A plugin of the Markdown processor: links each hard word the first time that the text below the fields uses it. */
export function linkWordsInMdx({ fileURL }: { fileURL: URL | undefined }): MdastPluginDefinition {
  const words = fileURL && wordsBelowFields(getCatalogue(), fileURLToPath(fileURL));
  return {
    name: 'link-words',
    // Only what stands in a paragraph itself: no heading, and nothing inside a link, bold or a component.
    paragraph(node, context) {
      if (words === undefined) return;
      const children = node.children.flatMap((child) => (child.type === 'text' ? linked(words, child.value) : [child]));
      if (children.length > node.children.length) context.replaceNode(node, { type: 'paragraph', children });
    },
  };
}

/** The words of this file that its fields, which stand above the text, do not link. */
function wordsBelowFields(catalogue: Catalogue, path: string): PageWords | undefined {
  const key = KEYS[basename(dirname(path))];
  const entry = key && catalogue[key].get(basename(path, '.mdx'));
  if (entry === undefined) return undefined;
  const words = wordsOfPage(catalogue, entry);
  for (const id of words.inFields) words.waiting.delete(id);
  return words;
}

function linked(words: PageWords, text: string): PhrasingContent[] {
  return linkWords(words, text).map((cut) =>
    typeof cut === 'string'
      ? { type: 'text', value: cut }
      : {
          type: 'mdxJsxTextElement',
          name: 'Term',
          attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: cut.id }],
          children: [{ type: 'text', value: cut.text }],
        },
  );
}
