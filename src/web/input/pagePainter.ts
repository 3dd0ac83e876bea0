import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** Paints the pages of a PDF or picture. */
export interface PagePainter {
  /** 0-based. */
  paint(page: number, canvas: HTMLCanvasElement): Promise<void>;
  close(): void;
}

/** Pixels across a page: enough for print of five points read at three times its size. */
const PAGE_PIXELS = 1836;

/** The painter of a file. The engine for PDFs is large and comes when the first PDF is shown. */
export async function pagePainter(file: Blob): Promise<PagePainter> {
  const start = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  return String.fromCharCode(...start).includes('%PDF-') ? pdfPainter(file) : picturePainter(file);
}

async function picturePainter(file: Blob): Promise<PagePainter> {
  const picture = await createImageBitmap(file);
  return {
    async paint(_, canvas) {
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
    },
    close: () => picture.close(),
  };
}

async function pdfPainter(file: Blob): Promise<PagePainter> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf: PDFDocumentProxy = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()), {
    verbosity: 0,
    isEvalSupported: false,
  });
  return {
    async paint(number, canvas) {
      const page = await pdf.getPage(number + 1);
      const viewport = page.getViewport({ scale: PAGE_PIXELS / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const canvasContext = canvas.getContext('2d');
      if (canvasContext !== null) await page.render({ canvas, canvasContext, viewport }).promise;
    },
    close: () => void pdf.destroy(),
  };
}
