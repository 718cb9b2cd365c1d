import { byDay, firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';

/** A year of a framework with the reports on it; a gap is a year that is over and has none. */
export interface ReportedYear { year: string; isGap: boolean; reports: Row[] }

/** Years of the framework that are over on the day, and any other year that was reported on. Without a known begin no gap can be told. */
export function reportedYears(framework: Row, reports: Row[], asOf: string): ReportedYear[] {
  const published = reports.filter((report) => byDay(report.publishedOn, asOf));
  const over = framework.start ? yearsOver(framework.start, framework.end, asOf) : [];
  const years = [...new Set([...over, ...published.map((report) => yearOf(report.year))])].sort();
  return years.map((year) => {
    const of = published.filter((report) => yearOf(report.year) === year);
    return { year, isGap: of.length === 0, reports: of };
  });
}

function yearsOver(start: string, end: string | null, asOf: string): string[] {
  const from = Number(yearOf(firstDay(start)));
  const to = Math.min(Number(yearOf(lastDay(end ?? asOf))), Number(yearOf(lastDay(asOf))));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i)).filter((year) => lastDay(year) < lastDay(asOf));
}

const yearOf = (date: string): string => date.slice(0, 4);
