// Runs within the page, bundled into one script by load-inspection.ts.
export { findCutOff } from './find-cut-off.ts';
export { findEdgeless } from './find-edgeless.ts';
export { findFaintFields } from './find-faint-fields.ts';
export { findFaintText } from './find-faint-text.ts';
export { findMotion } from './find-motion.ts';
export { findOverlaps } from './find-overlaps.ts';
export { findSmallTargets } from './find-small-targets.ts';
export { findUnseenFocus } from './find-unseen-focus.ts';
export { findFaintByAxe, findViolations } from './find-violations.ts';
export { spaceText } from './space-text.ts';
