import { readDocx } from '../docx';
import { readDump } from '../dump';
import { readFeed } from '../feed';
import { readFragmentFile, readHtmlFile } from '../html-file';
import { readMail } from '../mail';
import { loadPdf, readPdf } from '../pdf';
import type { Parsed, ParsedFormat, Task } from './task';

/** Loads the libraries that take longest to, so that their loading is not counted as work on the first file. */
export async function load(format: ParsedFormat): Promise<void> {
  if (format === 'pdf') await loadPdf();
  if (format === 'docx') await import('mammoth');
}

/** One file to the articles in it. Each library is loaded when the first file of its kind comes. */
export async function parse({ format, bytes }: Task): Promise<Parsed> {
  switch (format) {
    case 'html':
      return readHtmlFile(bytes);
    case 'fragment':
      return readFragmentFile(bytes);
    case 'pdf':
      return await readPdf(bytes);
    case 'docx':
      return await readDocx(bytes);
    case 'mail':
      return await readMail(bytes);
    case 'feed':
      return readFeed(bytes);
    case 'dump':
      return readDump(bytes);
    default:
      return format satisfies never;
  }
}
