/** A picture in grey: 0 is black, 255 white; row by row from the upper left corner. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}
