/* A message (.eml), or a page that a browser saved as one (.mht), to the text of its article, by postal-mime. */
import { type ArticleFields, dateWarnings } from './article';
import { oneItem, type Parsed, refused } from './host/task';
import { readHtml } from './html';
import { textOfFragment } from './html-file';

/** Below this depth of parts within parts a message is not read. */
const DEEPEST = 32;

interface Header {
  readonly key: string;
  readonly value: string;
}

export async function readMail(bytes: Uint8Array): Promise<Parsed> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  if (mail.headers.length === 0) return refused('not a message: it has no headers');
  const header = (name: string) => mail.headers.find(({ key }: Header) => key === name)?.value.trim() || null;
  const plain = plainText(mail.text ?? null);
  const page = mail.html === undefined ? null : pageFields(mail.html);
  const savedFrom = header('snapshot-content-location');
  const body =
    savedFrom === null && plain !== null ? { text: plain } : (page ?? (plain === null ? null : { text: plain }));
  if (body === null || body.text.trim() === '') return refused('a message without text');
  const fields: ArticleFields = {
    ...body,
    title: mail.subject ?? page?.title ?? null,
    outlet: page?.outlet ?? header('organization') ?? listName(header('list-id')),
    byline: page?.byline ?? (savedFrom === null ? mail.from?.name || null : null),
    published: page?.published ?? (savedFrom === null ? header('date') : null),
    url: savedFrom ?? page?.url ?? addressIn(header('archived-at')) ?? null,
  };
  return oneItem(fields, 'utf-8', dateWarnings(fields.published));
}

/** The body of a message without its signature, its lines as they were broken; null where there is none. */
function plainText(text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const signature = lines.indexOf('-- ');
  const body = signature < 0 ? lines : lines.slice(0, signature);
  const own = body.filter((line) => !/^>/.test(line)).join('\n');
  return `${own.trim()}\n`;
}

function pageFields(html: string): ArticleFields | null {
  const page = readHtml(html);
  if ('fields' in page) return page.fields;
  const text = textOfFragment(html);
  return text === null || text.trim() === '' ? null : { text: `${text}\n` };
}

/** `The Morning Brief <brief.post.example>` of a List-Id header. */
function listName(list: string | null): string | null {
  const name = list === null ? '' : list.split('<', 1)[0]!.replaceAll('"', '').trim();
  return name === '' ? null : name;
}

function addressIn(value: string | null): string | null {
  return /https?:\/\/[^\s<>]{4,400}/.exec(value ?? '')?.[0] ?? null;
}
