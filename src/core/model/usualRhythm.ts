/** When most teams look: on Monday morning, and once the month before is complete. */
export const USUAL_RHYTHM = { weekday: 'monday', time: '10:00', monthDay: 'firstWorkday' } as const;
