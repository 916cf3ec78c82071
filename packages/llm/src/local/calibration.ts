/**
 * From the classifier's own probability to how often it is right, by Platt scaling: a line through the log-odds, and a
 * ceiling, since one in some thirty is wrong however plain the words. See docs/understanding.md for how it was fitted.
 */
const SLOPE = 0.43;
const INTERCEPT = 0.36;
const CEILING = 0.98;
/** Keeps the log-odds finite. */
const NEAR = 1e-9;

export function calibrated(probability: number): number {
  const p = Math.min(1 - NEAR, Math.max(NEAR, probability));
  return CEILING / (1 + Math.exp(-(SLOPE * Math.log(p / (1 - p)) + INTERCEPT)));
}
