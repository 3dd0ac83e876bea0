import type { Problem } from '../../model/problem.ts';
import { PDF_PROBLEMS, type PdfProblemCode } from './problems.ts';

/** The problem of a PDF as a whole, in one line. */
export function pdfProblem(code: PdfProblemCode, what: string = PDF_PROBLEMS[code].means): Problem {
  const { severity, remedy } = PDF_PROBLEMS[code];
  return { code, severity, path: '/', message: `${what} ${remedy}`, at: null };
}
