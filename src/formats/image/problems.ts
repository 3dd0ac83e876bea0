import type { ProblemKind } from '../ownershipXml/problems.ts';

/** Why a picture is not read. */
export const IMAGE_PROBLEMS = {
  IMAGE_NO_ENGINE: {
    severity: 'error',
    means: 'The packages that read pictures are not installed.',
    remedy: 'Install them: npm install tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0 jpeg-js@0.4.4 utif2@4.1.0',
  },
  IMAGE_NO_FORM: {
    severity: 'error',
    means: 'No text of a form was found in the picture.',
    remedy: 'Scan the page of the form upright, at 200 dots an inch or more.',
  },
  IMAGE_BROKEN: {
    severity: 'error',
    means: 'The picture is damaged or cut short and cannot be decoded.',
    remedy: 'Save it as PNG and read that.',
  },
  IMAGE_KIND_NOT_READ: {
    severity: 'error',
    means: 'Pictures of this kind (BMP, GIF, WebP) are not read.',
    remedy: 'Save it as PNG, TIFF or JPEG and read that.',
  },
  IMAGE_TOO_LARGE: {
    severity: 'error',
    means: 'The picture has more than 60 million pixels, which no scan of a page needs.',
    remedy: 'Save it at 300 dots an inch.',
  },
  IMAGE_TOO_SMALL: {
    severity: 'error',
    means: 'The picture is too small for a page that can be read.',
    remedy: 'Scan the page at 200 dots an inch or more.',
  },
  IMAGE_TOO_SLOW: {
    severity: 'error',
    means: 'Text recognition did not end within two minutes for the page.',
    remedy: 'Cut the picture to the page of the form and try again.',
  },
  IMAGE_CANCELLED: {
    severity: 'error',
    means: 'The reading was cancelled before it ended.',
    remedy: 'Read the picture again.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ImageProblemCode = keyof typeof IMAGE_PROBLEMS;
