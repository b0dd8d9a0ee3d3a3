import { expect, test } from 'vitest';
import { lightness } from '../../lib/listing/place-marks';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.87)', 0],
  ['color(srgb 1 1 1)', 1],
  ['oklch(0.95 0.01 250)', 0.95],
  ['lab(96 0 0)', 0.96],
  ['', 0],
])('the lightness of %s', (color, expected) => expect(lightness(color)).toBeCloseTo(expected, 2));
