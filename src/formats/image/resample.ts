import type { Picture } from '../page/picture.ts';

/** The picture enlarged and turned back by `degrees` about its middle, between pixels in proportion (bilinear). */
export function resample(picture: Picture, enlarge: number, degrees: number): Picture {
  const width = Math.round(picture.width * enlarge);
  const height = Math.round(picture.height * enlarge);
  if (enlarge === 1 && Math.abs(degrees) < 0.01) return picture;
  const grey = new Uint8Array(width * height);
  const cos = Math.cos((degrees * Math.PI) / 180) / enlarge;
  const sin = Math.sin((degrees * Math.PI) / 180) / enlarge;
  const middleX = (picture.width - 1) / 2;
  const middleY = (picture.height - 1) / 2;
  for (let y = 0; y < height; y++) {
    const dy = y - (height - 1) / 2;
    for (let x = 0; x < width; x++) {
      const dx = x - (width - 1) / 2;
      grey[y * width + x] = between(picture, middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos);
    }
  }
  return { width, height, grey };
}

function between({ width, height, grey }: Picture, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const at = top * width + left;
  const right = x - left;
  const down = y - top;
  const above = (grey[at] ?? 255) * (1 - right) + (grey[at + 1] ?? 255) * right;
  const below = (grey[at + width] ?? 255) * (1 - right) + (grey[at + width + 1] ?? 255) * right;
  return above * (1 - down) + below * down + 0.5;
}
