export { definePaper } from './define-paper.js';
export type { Report, ReportCell, ReportChapter, ReportTable } from './report.js';
export { asPdf } from './write-pdf.js';
