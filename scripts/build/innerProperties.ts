/**
 * Properties the server only hands to itself: of fractions, formulas and what is calculated with them. The build gives
 * each a short name. None may travel to the sidebar, be stored, be data of an error or belong to a service of Google.
 */
const names = [
  // Steps of a write.
  'carryOut takeBack',
  // Cells of a custom function.
  'fallback isRow reader',
  // Numbers, days and fractions.
  'dayOfMonth denominator exponent numerator stray suffix',
  // Formulas, sentences and trees.
  'coefficients constants? derivatives findings folded isNonNegative isSmaller missingPrice node operations output',
  'poleAfter poleBefore polynomial precisions repairs slope solution terms unitOf unitValue',
  // Funnels.
  'divisors impossible isImpossible masses partsDone wholeUnits widening',
  // Series.
  'basis damping fromData isDamped misfit observed phases predictions residuals score series smoothing startsAt',
  'strength waves weight',
  // Chances and effects.
  'chance contributions determinant effects isLog jacobian location logWeight lost powers prior slopeDeterminant',
  'squares variance',
];

export const innerProperties = new RegExp(`^(${names.join(' ').split(' ').join('|')})$`);
