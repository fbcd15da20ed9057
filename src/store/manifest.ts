import { z } from 'zod';
import { sha256 } from '../text/hash';
import { Problem } from '../text/problem';
import { KINDS } from './segments';

export const MANIFEST = 'manifest.json';
/** Version of the store's format. A newer one is refused; an older one is carried over (migrate.ts). */
export const FORMAT = 1;

const HASH = z.string().regex(/^[0-9a-f]{64}$/);

const segmentSchema = z.object({
  name: z.string().regex(/^[a-z0-9.-]+$/),
  kind: z.enum(KINDS),
  prefix: z.string(),
  records: z.int().nonnegative(),
  sha256: HASH,
});

const manifestSchema = z.object({
  program: z.literal('newsgraph'),
  format: z.int().min(0).max(FORMAT),
  segments: z.array(segmentSchema),
  root: HASH,
});

/** What graph/manifest.json says: every live segment with its checksum, and a root hash over all of that. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestSegment = z.infer<typeof segmentSchema>;

/** The manifest of these segments; its root hash is a function of their content alone. */
export function makeManifest(segments: Iterable<ManifestSegment>): Manifest {
  const listed = Array.from(segments, ({ name, kind, prefix, records, sha256: hash }) => ({
    name,
    kind,
    prefix,
    records,
    sha256: hash,
  }));
  return { program: 'newsgraph', format: FORMAT, segments: listed, root: rootHash(FORMAT, listed) };
}

function rootHash(format: number, segments: readonly ManifestSegment[]): string {
  return sha256(JSON.stringify([format, segments]));
}

/** One segment a line, so that a diff of two manifests shows what changed. */
export function manifestText(manifest: Manifest): string {
  const segments = manifest.segments.map((segment) => `    ${JSON.stringify(segment)}`).join(',\n');
  const list = segments === '' ? '[]' : `[\n${segments}\n  ]`;
  return `{\n  "program": "newsgraph",\n  "format": ${manifest.format},\n  "root": "${manifest.root}",\n  "segments": ${list}\n}\n`;
}

/** The manifest in `text`; a Problem where it is damaged or from a newer program. `file` is what to call it. */
export function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('damaged', 'is not valid JSON', { file });
  }
  refuseNewer(value, file);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Problem('damaged', `does not have the form of a manifest (${issue.path.join('.')}: ${issue.message})`, {
      file,
    });
  }
  const manifest = parsed.data;
  if (manifestText(manifest) !== text || rootHash(manifest.format, manifest.segments) !== manifest.root)
    throw new Problem('damaged', 'does not match its own root hash', { file });
  return manifest;
}

/** Looked at before anything else: a newer manifest may have any form. */
function refuseNewer(value: unknown, file: string): void {
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT)
    throw new Problem('newer-format', `is in format ${format}; this program knows formats up to ${FORMAT}`, { file });
}
