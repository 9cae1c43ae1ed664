const RADIAN = Math.PI / 180;
const STEPS = 12;

/** The Natural Earth projection (T. Patterson, B. Šavrič and others, 2011), in degrees, with y pointing down. */
export function project([longitude, latitude]: number[]): number[] {
  const phi = (latitude ?? 0) * RADIAN;
  return [(longitude ?? 0) * across(phi), -up(phi) / RADIAN];
}

export function unproject([x, y]: number[]): number[] {
  const wanted = -(y ?? 0) * RADIAN;
  let phi = wanted;
  for (let step = 0; step < STEPS; step++) {
    const slope = (up(phi + 1e-6) - up(phi - 1e-6)) / 2e-6;
    phi -= (up(phi) - wanted) / slope;
  }
  return [(x ?? 0) / across(phi), phi / RADIAN];
}

function across(phi: number): number {
  const square = phi * phi;
  const fourth = square * square;
  return 0.8707 - 0.131979 * square + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth));
}

function up(phi: number): number {
  const square = phi * phi;
  const fourth = square * square;
  return phi * (1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth)));
}
