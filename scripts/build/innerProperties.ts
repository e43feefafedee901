/**
 * Properties the server only hands to itself: of fractions, formulas and what is calculated with them. The build gives
 * each a short name. None may travel to the sidebar, be stored, be data of an error or belong to a service of Google.
 */
export const innerProperties =
  /^(carryOut|coefficients|constants?|damping|denominator|derivatives|folded|numerator|operations|predictions|slope|smoothing|takeBack)$/;
