import { type ImportCounts, reportCopy as say } from './copy.ts';
import { groupBy } from './group.ts';
import type { FileReport, ImportReport } from './import.ts';

/** A sentence that more files share is said once, with their count. */
const SAID_ONCE = 8;

/** The import report as Chinese lines: counts, what failed, what needs a look. Files that had not changed are only counted. */
export function reportLines({ files }: ImportReport): string[] {
  const failed = files.filter((file) => file.status === 'failed');
  const remarks = files
    .filter((file) => file.status === 'added' || file.status === 'updated' || file.articles === 0)
    .flatMap((file) => file.warnings.map((warning) => ({ path: file.path, warning })));
  const shared = [...groupBy(remarks, (remark) => remark.warning)].filter(([, all]) => all.length > SAID_ONCE);
  const sharedSentences = new Set(shared.map(([sentence]) => sentence));
  const single = remarks.filter((remark) => !sharedSentences.has(remark.warning));
  return [
    say.counts(countOf(files)),
    ...section(
      say.failed(failed.length),
      failed.map(({ path, error = '' }) => say.file(path, [error])),
    ),
    ...section(say.remarks, [
      ...shared.map(([sentence, all]) =>
        say.shared(
          sentence,
          all.map((remark) => remark.path),
        ),
      ),
      ...[...groupBy(single, (remark) => remark.path)].map(([path, all]) =>
        say.file(
          path,
          all.map((one) => one.warning),
        ),
      ),
    ]),
  ];
}

function countOf(files: FileReport[]): ImportCounts {
  const counts: ImportCounts = { added: 0, updated: 0, unchanged: 0, failed: 0, articles: 0 };
  for (const file of files) {
    counts[file.status] += 1;
    counts.articles += file.articles;
  }
  return counts;
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];
}
